/**
 * The colours of the charts, as variables of the page's style sheet, so that one drawing serves light, dark and
 * print. The charting library takes no variables, so each gets a colour that nothing else has.
 */
export const COLOURS = {
  text: "#000001",
  muted: "#000002",
  grid: "#000003",
  hours: "#000004",
  data: "#000005",
  nat: "#000006",
  surface: "#000007",
} as const;

/** Replaces the colours of a drawing with the variables of the page's style sheet. */
export function themed(svg: string): string {
  return Object.entries(COLOURS).reduce(
    (drawing, [name, colour]) => drawing.replaceAll(colour, `var(--${name})`),
    svg,
  );
}
