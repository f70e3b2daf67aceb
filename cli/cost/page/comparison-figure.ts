import { showUsd } from "../../../lib/cost/money";
import { htmlTable } from "./html";
import { htmlFigure, type LegendEntry } from "./html-figure";
import { drawLines, type LineChart } from "./line-chart";

/** What two ways cost over some amount, for people who see the drawing and for people who do not. */
export interface Comparison extends LineChart {
  /** Its name on the page. */
  readonly id: string;
  readonly title: string;
  /** The outcome, in sentences. */
  readonly description: string;
  /** Title of the column of amounts. */
  readonly amountTitle: string;
  readonly writeAmount: (amount: number) => string;
  /** What the legend says about the dots and the ring. */
  readonly marks: readonly LegendEntry[];
}

/** A chart with two lines as a figure, and the same in a table. */
export function comparisonFigure(comparison: Comparison): string {
  const { id, title, description, lines, amountTitle, writeAmount, marks } = comparison;
  const columns = [
    { title: amountTitle },
    ...lines.map(({ name }) => ({ title: name, align: "right" }) as const),
  ];
  const rows = (lines[0]?.points ?? []).map(([amount], index) => [
    writeAmount(amount),
    ...lines.map(({ points }) => showUsd(points[index]?.[1] ?? "unknown")),
  ]);
  const legend = lines.map(
    ({ name, colour }) => ({ name, colour, mark: colour === "nat" ? "dashes" : "line" }) as const,
  );
  return htmlFigure({
    id,
    title,
    description,
    legend: [...legend, ...marks],
    svg: drawLines(comparison),
    below: htmlTable("The same in figures, US dollars a month", columns, rows),
  });
}
