import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import { showUsd } from "../../../lib/cost/money";
import { figureColumns } from "../../../lib/cost/table-lines";
import { htmlTable } from "../../page/html";
import { amountAxis, axisUsd, COLOURS, draw, roomFor, scaleTo, TEXT, WIDTHS } from "./chart";
import { type Figure, htmlFigure, type LegendEntry } from "./html";

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
  const points = lines.flatMap((line) => line.points);
  const most = Math.max(...points.map(([amount]) => amount));
  const top = Math.max(...points.map(([, usd]) => usd), 1);
  const room = roomFor(axisUsd(scaleTo(top).max));
  // The description says it too, for drawings that have no room for it.
  const turningLabel = width < WIDTHS.wide ? "" : (turningPoint?.label ?? "");
  return draw(width, 350, {
    grid: { top: 14, right: 36, bottom: 54, left: room + 40, outerBoundsMode: "none" },
    xAxis: amountAxis(axis, most, (amount) => amount.toLocaleString("en-US")),
    yAxis: { ...amountAxis("US dollars a month", top, axisUsd, room + 18), nameRotate: 90 },
    series: [
      ...lines.map(lineSeries),
      ...(turningPoint ? scatter([turningPoint.at], ringLook(turningLabel)) : []),
      ...scatter(dots, { symbolSize: 9, itemStyle: { color: COLOURS.text } }),
    ],
  });
}

function lineSeries({ name, colour, points }: Line): LineSeriesOption {
  const color = COLOURS[colour];
  return {
    type: "line",
    name,
    showSymbol: false,
    lineStyle: { color, width: 2.5, ...(colour === "nat" && { type: "dashed" }) },
    itemStyle: { color },
    data: points.map((point) => [...point]),
  };
}

function ringLook(label: string): ScatterSeriesOption {
  return {
    symbolSize: 11,
    itemStyle: { color: COLOURS.surface, borderColor: COLOURS.text, borderWidth: 2, opacity: 1 },
    label: {
      ...TEXT,
      show: label !== "",
      formatter: label,
      fontWeight: "bold",
      // To the right of the point the endpoint costs less, so there is room below its line.
      position: "right",
      offset: [8, 20],
      textBorderColor: COLOURS.surface,
      textBorderWidth: 4,
    },
  };
}

function scatter(points: readonly Point[], look: ScatterSeriesOption): readonly ScatterSeriesOption[] {
  if (points.length === 0) return [];
  return [{ ...look, type: "scatter", z: 5, data: points.map((point) => [...point]) }];
}
