import { showUsd } from "../../../lib/cost/money";
import { figureColumns } from "../../../lib/cost/table-lines";
import { htmlTable } from "../../page/html";
import { axisBelow, axisTo, axisToTheLeft, axisUsd, placeIn, roomFor, WIDTHS } from "./chart";
import { type Figure, htmlFigure, type LegendEntry } from "./html";
import { circle, drawing, line, type Place, text } from "./svg";

const HEIGHT = 350;

/** A point of a chart: an amount, and what it costs. */
export type Point = readonly [amount: number, usd: number];

/** The cost of one way over some amount. */
interface Line {
  readonly name: string;
  /** The colour; that of NAT gateways is for the way without endpoints or without a hub. */
  readonly colour: "hours" | "nat";
  readonly points: readonly Point[];
}

/** What two ways cost over some amount, for people who see the drawing and for people who do not. */
interface Comparison extends Pick<Figure, "id" | "title" | "description"> {
  /** What the amount is. */
  readonly axis: string;
  /** Title of the column of amounts. */
  readonly amountTitle: string;
  readonly writeAmount: (amount: number) => string;
  readonly lines: readonly Line[];
  /** Where one way becomes cheaper; the label is empty if the legend explains the ring around it. */
  readonly turningPoint: { readonly at: Point; readonly label: string } | undefined;
  /** Where the user is. */
  readonly dots: readonly Point[];
  /** What the legend says about the dots and the ring. */
  readonly marks: readonly LegendEntry[];
}

/** A chart with two lines as a figure, and the same in a table. */
export function comparisonFigure(comparison: Comparison): string {
  const { lines, amountTitle, writeAmount, marks } = comparison;
  const columns = [{ title: amountTitle }, ...figureColumns(...lines.map(({ name }) => name))];
  const rows = (lines[0]?.points ?? []).map(([amount], index) => [
    writeAmount(amount),
    ...lines.map(({ points }) => showUsd(points[index]?.[1] ?? "unknown")),
  ]);
  const legend = lines.map(
    ({ name, colour }) => ({ name, colour, mark: colour === "nat" ? "dashes" : "line" }) as const,
  );
  return htmlFigure({
    ...comparison,
    legend: [...legend, ...marks],
    draw: (width) => drawLines(width, comparison),
    below: htmlTable("The same in figures, US dollars a month", columns, rows),
  });
}

function drawLines(width: number, { axis, lines, turningPoint, dots }: Comparison): string {
  const points = lines.flatMap((one) => one.points);
  const most = Math.max(...points.map(([amount]) => amount));
  const upward = axisTo(Math.max(...points.map(([, usd]) => usd), 1), "US dollars a month", axisUsd);
  const across = axisTo(most, axis, (amount) => amount.toLocaleString("en-US"));
  const plot = { left: roomFor(axisUsd(upward.max)) + 40, right: width - 36, top: 14, bottom: HEIGHT - 54 };
  const at = placeIn(plot, across, upward);
  return drawing(width, HEIGHT, [
    ...axisBelow(plot, across),
    ...axisToTheLeft(plot, upward),
    ...lines.map((one) => line(one.points.map(at), one.colour, 2.5, one.colour === "nat" ? "9 5" : "")),
    ...dots.map((dot) => circle(at(dot), 4.5, "text")),
    // The description says it too, for drawings that have no room for it.
    ...(turningPoint ? ring(at(turningPoint.at), width < WIDTHS.wide ? "" : turningPoint.label) : []),
  ]);
}

/** To the right of the point the endpoint costs less, so there is room for the label below its line. */
function ring([x, y]: Place, label: string): readonly string[] {
  const mark = circle([x, y], 5.5, "surface", "text");
  return label === "" ? [mark] : [mark, text(label, [x + 20, y + 21], { stressed: true })];
}
