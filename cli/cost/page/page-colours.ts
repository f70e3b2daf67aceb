/**
 * Colours of the charts. The library is given a colour that nothing else has for each, and in the drawing it
 * becomes a variable of the page's style sheet: one drawing serves light, dark and print.
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

/** A drawing whose colours come from the style sheet of the page. */
export function themed(svg: string): string {
  return Object.entries(COLOURS).reduce(
    (drawing, [name, colour]) => drawing.replaceAll(colour, `var(--${name})`),
    svg,
  );
}
