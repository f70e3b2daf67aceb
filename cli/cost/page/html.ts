import { escapeHtml } from "../../page/html";
import { type COLOURS, WIDTHS } from "./chart";

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
