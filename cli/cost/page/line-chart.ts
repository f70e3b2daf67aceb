import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import { amountAxis, axisUsd, draw, roomFor, scaleTo, TEXT } from "./chart";
import { COLOURS } from "./page-colours";

/** A point of a chart: an amount, and what it costs. */
export type Point = readonly [amount: number, usd: number];

/** What two ways cost over some amount. */
export interface LineChart {
  /** What the amount is. */
  readonly axis: string;
  /** A line for each way. */
  readonly lines: readonly Line[];
  /** Where one way becomes cheaper than the other; undefined if it is not on the chart. */
  readonly turningPoint: TurningPoint | undefined;
  /** Where the user is. */
  readonly dots: readonly Point[];
}

/** The cost of one way. */
export interface Line {
  readonly name: string;
  /** The colour; that of NAT gateways is for the way without endpoints or without a hub. */
  readonly colour: "hours" | "nat";
  readonly points: readonly Point[];
}

/** A point with a ring around it. */
export interface TurningPoint {
  readonly at: Point;
  /** The text next to it; empty if the legend explains the ring. */
  readonly label: string;
}

/** Draws lines over an amount as SVG. */
export function drawLines({ axis, lines, turningPoint, dots }: LineChart): string {
  const points = lines.flatMap((line) => line.points);
  const [most, top] = [
    Math.max(...points.map(([amount]) => amount)),
    Math.max(...points.map(([, usd]) => usd), 1),
  ];
  const room = roomFor(axisUsd(scaleTo(top).max));
  return draw(350, {
    grid: { top: 14, right: 36, bottom: 54, left: room + 40, outerBoundsMode: "none" },
    xAxis: amountAxis(axis, most, (amount) => amount.toLocaleString("en-US")),
    yAxis: { ...amountAxis("US dollars a month", top, axisUsd, room + 18), nameRotate: 90 },
    series: [
      ...lines.map(lineSeries),
      ...ringSeries(turningPoint),
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

function ringSeries(point: TurningPoint | undefined): readonly ScatterSeriesOption[] {
  if (!point) return [];
  return scatter([point.at], {
    symbolSize: 11,
    itemStyle: { color: COLOURS.surface, borderColor: COLOURS.text, borderWidth: 2, opacity: 1 },
    label: {
      ...TEXT,
      show: point.label !== "",
      formatter: point.label,
      fontWeight: "bold",
      // To the right of the point the endpoint costs less, so there is room below its line.
      position: "right",
      offset: [8, 20],
      textBorderColor: COLOURS.surface,
      textBorderWidth: 4,
    },
  });
}

function scatter(points: readonly Point[], look: ScatterSeriesOption): readonly ScatterSeriesOption[] {
  if (points.length === 0) return [];
  return [{ ...look, type: "scatter", z: 5, data: points.map((point) => [...point]) }];
}
