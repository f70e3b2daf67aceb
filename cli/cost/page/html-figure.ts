import { escapeHtml } from "./html";
import type { COLOURS } from "./page-colours";

/** What a colour of a drawing stands for. */
export interface LegendEntry {
  /** What it stands for. */
  readonly name: string;
  /** The colour. */
  readonly colour: keyof typeof COLOURS;
  /** How it looks in the drawing. */
  readonly mark: "area" | "line" | "dashes" | "dot" | "ring";
}

/** A drawing with everything that tells what it shows. */
export interface Figure {
  /** Name of its own on the page. */
  readonly id: string;
  /** What it is about. */
  readonly title: string;
  /** What it shows, also for those who do not see it. */
  readonly description: string;
  /** What its colours stand for. */
  readonly legend: readonly LegendEntry[];
  /** The drawing. */
  readonly svg: string;
  /**
   * What stands below it, as HTML.
   *
   * @default - nothing
   */
  readonly below?: string;
}

/** A drawing as HTML, with a legend in the page's own text: that wraps, and no text of it is measured. */
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
