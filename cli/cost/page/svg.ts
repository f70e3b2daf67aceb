import { escapeHtml } from "../../page/html";

/** A colour of the charts, a variable of the page's style sheet: one drawing serves light, dark and print. */
export type Colour = "text" | "muted" | "grid" | "hours" | "data" | "nat" | "surface";

/** The size of the texts of a drawing, in pixels. */
export const TEXT_SIZE = 13;

/** A place in a drawing, in pixels from its upper left corner. */
export type Place = readonly [x: number, y: number];

/** How a text of a drawing looks. */
export interface TextLook {
  /** @default "text" */
  readonly colour?: Colour;
  /** Which part of the text is at its place. @default "start" */
  readonly anchor?: "start" | "middle" | "end";
  /** In pixels. @default 13 */
  readonly size?: number;
  /** Whether it is bold, with an edge that keeps it apart from what is below it. @default false */
  readonly stressed?: boolean;
  /** Whether it reads from bottom to top. @default false */
  readonly upright?: boolean;
}

/** A drawing of some shapes. */
export function drawing(width: number, height: number, shapes: readonly string[]): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, xmlns: "http://www.w3.org/2000/svg" };
  const font = { "font-family": "system-ui, sans-serif", "font-size": TEXT_SIZE };
  return element("svg", { ...size, ...font }, shapes.join(""));
}

/** A text whose middle is at the height of its place. */
export function text(content: string, [x, y]: Place, look: TextLook = {}): string {
  const { colour = "text", anchor = "start", size, stressed = false, upright = false } = look;
  return element(
    "text",
    {
      x: round(x),
      y: round(y),
      // Not every reader knows dominant-baseline, so the middle is where capitals have it.
      dy: "0.36em",
      fill: ink(colour),
      ...(anchor !== "start" && { "text-anchor": anchor }),
      ...(size !== undefined && { "font-size": size }),
      ...(upright && { transform: `rotate(-90 ${round(x)} ${round(y)})` }),
      ...(stressed && { "font-weight": "bold", stroke: ink("surface"), "stroke-width": 4, "paint-order": "stroke" }),
    },
    escapeHtml(content),
  );
}

/** A line through some places. */
export function line(places: readonly Place[], colour: Colour, width = 1, dashes = ""): string {
  return element("polyline", {
    points: places.map((place) => place.map(round).join()).join(" "),
    fill: "none",
    stroke: ink(colour),
    "stroke-width": width,
    ...(dashes !== "" && { "stroke-dasharray": dashes }),
  });
}

/** A filled rectangle. */
export function rectangle([x, y]: Place, width: number, height: number, colour: Colour): string {
  return element("rect", { x: round(x), y: round(y), width: round(width), height, fill: ink(colour) });
}

/** A dot, or a ring if `edge` is given. */
export function circle([x, y]: Place, radius: number, colour: Colour, edge?: Colour): string {
  const stroke = edge && { stroke: ink(edge), "stroke-width": 2 };
  return element("circle", { cx: round(x), cy: round(y), r: radius, fill: ink(colour), ...stroke });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}

function ink(colour: Colour): string {
  return `var(--${colour})`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
