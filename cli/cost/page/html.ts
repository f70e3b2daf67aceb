import type { TableColumn } from "../../../lib/cost/table-lines";
import { WIDTHS } from "./chart";
import { escapeHtml } from "./escape-html";
import type { Colour } from "./svg";

/** A column of an HTML table. */
export interface HtmlColumn extends TableColumn {
  /**
   * How the style sheet lays it out: `wide` keeps room for sentences, `short` stays on one line, and `source` may
   * break anywhere.
   *
   * @default - it breaks between words
   */
  readonly className?: "wide" | "short" | "source";
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

/** An entry of the legend of a drawing. */
export interface LegendEntry {
  /** What the colour means. */
  readonly name: string;
  readonly colour: Colour;
  /** What has this colour in the drawing. */
  readonly mark: "area" | "line" | "dashes" | "dot" | "ring";
}

/** A drawing, and what describes it. */
export interface Figure {
  /** Its name on the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, also for people who do not see it. */
  readonly description: string;
  readonly legend: readonly LegendEntry[];
  /** Draws it as SVG in a width. */
  readonly draw: (width: number) => string;
  /**
   * HTML below the drawing.
   *
   * @default - nothing
   */
  readonly below?: string;
}

/** A drawing as HTML. The legend is text of the page, which wraps, and not of the drawing. */
export function htmlFigure(figure: Figure): string {
  const { title, description, legend, below = "" } = figure;
  return [
    "<figure>",
    `<h2>${escapeHtml(title)}</h2>`,
    `<p class="outcome">${escapeHtml(description)}</p>`,
    `<ul class="legend">${legend.map(legendEntry).join("")}</ul>`,
    drawing(figure, "wide"),
    drawing(figure, "narrow"),
    below,
    "</figure>",
  ].join("\n");
}

/** The style sheet shows the drawing that fits. */
function drawing({ id, title, description, draw }: Figure, size: keyof typeof WIDTHS): string {
  const own = `${id}-${size}`;
  const labelled = `role="img" aria-labelledby="${own}-title ${own}-description" focusable="false"`;
  const texts = `<title id="${own}-title">${escapeHtml(title)}</title><desc id="${own}-description">${escapeHtml(description)}</desc>`;
  const svg = draw(WIDTHS[size]).replace(
    /^<svg ([^>]*)>/,
    (_tag, attributes: string) => `<svg ${labelled} ${attributes}>${texts}`,
  );
  return `<div class="drawing ${size}">${svg}</div>`;
}

function legendEntry({ name, colour, mark }: LegendEntry): string {
  return `<li><i class="${mark}" style="--mark: var(--${colour})"></i>${escapeHtml(name)}</li>`;
}
