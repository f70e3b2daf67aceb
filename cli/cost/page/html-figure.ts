import { escapeHtml } from "./html";
import type { COLOURS } from "./page-colours";

/** An entry of the legend of a drawing. */
export interface LegendEntry {
  /** What the colour means. */
  readonly name: string;
  readonly colour: keyof typeof COLOURS;
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
  readonly svg: string;
  /**
   * HTML below the drawing.
   *
   * @default - nothing
   */
  readonly below?: string;
}

/** A drawing as HTML. The legend is text of the page, which wraps, and not of the drawing. */
export function htmlFigure({ id, title, description, legend, svg, below = "" }: Figure): string {
  const labelled = `role="img" aria-labelledby="${id}-title ${id}-description" focusable="false"`;
  const texts = `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-description">${escapeHtml(description)}</desc>`;
  return [
    "<figure>",
    `<h2>${escapeHtml(title)}</h2>`,
    `<p class="outcome">${escapeHtml(description)}</p>`,
    `<ul class="legend">${legend.map(entry).join("")}</ul>`,
    '<div class="scroll drawing">',
    svg.replace(/^<svg ([^>]*)>/, (_tag, attributes: string) => `<svg ${labelled} ${attributes}>${texts}`),
    "</div>",
    below,
    "</figure>",
  ].join("\n");
}

function entry({ name, colour, mark }: LegendEntry): string {
  return `<li><i class="${mark}" style="--mark: var(--${colour})"></i>${escapeHtml(name)}</li>`;
}
