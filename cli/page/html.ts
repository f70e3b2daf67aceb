import type { TableColumn } from "../../lib/cost/table-lines";

/** Text for HTML, with its special characters escaped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A column of an HTML table. */
export interface HtmlColumn extends TableColumn {
  /**
   * How the style sheet lays it out: `wide` keeps room for sentences, `short` stays on one line, and `source` may
   * break anywhere, as `name` may, which needs less room.
   *
   * @default - it breaks between words
   */
  readonly className?: "wide" | "short" | "source" | "name";
}

/** A table for eyes and screen readers. The first cell of each row is its heading; `totals` become the last row. */
export function htmlTable(
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly string[])[],
  totals: readonly string[] = [],
): string {
  const classes = columns.map(classOf);
  const head = columns.map(({ title }, index) => `<th scope="col"${classes[index]}>${escapeHtml(title)}</th>`);
  const row = (texts: readonly string[]) => {
    const [heading, ...others] = columns.map(({ title }, index) => {
      return `${classes[index]} data-title="${escapeHtml(title)}">${escapeHtml(texts[index] ?? "")}</`;
    });
    return `<tr><th scope="row"${heading}th>${others.map((cell) => `<td${cell}td>`).join("")}</tr>`;
  };
  return [
    '<div class="scroll"><table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${rows.map(row).join("\n")}</tbody>`,
    ...(totals.length > 0 ? [`<tfoot>${row(totals)}</tfoot>`] : []),
    "</table></div>",
  ].join("\n");
}

function classOf({ align, className }: HtmlColumn): string {
  const name = align === "right" ? "figure" : className;
  return name ? ` class="${name}"` : "";
}

/** A list of sentences. */
export function htmlList(className: string, sentences: readonly string[]): string {
  return `<ul class="${className}">${sentences.map((text) => `<li>${escapeHtml(text)}</li>`).join("\n")}</ul>`;
}

/** A title of a terminal's table in sentence case: `VIA NAT` becomes `Via NAT`. */
export function sentenceCase(title: string): string {
  const words = title.charAt(0) + title.slice(1).toLowerCase();
  return words.replace(/\b(nat|gb|azs|vpc)\b/gi, (word) => (word.toLowerCase() === "azs" ? "AZs" : word.toUpperCase()));
}

/** A part of a page with a heading. */
export function htmlSection(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}
