import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import { showGb } from "../../lib/cost/money";
import { amountAxis, axisUsd, draw, roomFor, scaleOf, TEXT } from "./chart";
import type { LegendEntry } from "./html-figure";
import { COLOURS } from "./page-colours";

/** Cost over traffic as a straight line. */
export interface CostLine {
  /** Name in the legend. */
  readonly name: string;
  /** Cost without any traffic. */
  readonly fixedUsd: number;
  /** Cost of each GB. */
  readonly usdPerGb: number;
}

/** Two ways for the same traffic, and where the user stands. */
export interface Curve {
  /** Through endpoints. */
  readonly endpoint: CostLine;
  /** Through NAT gateways. */
  readonly nat: CostLine;
  /** GB that the user named; each becomes a dot on the line of the endpoints. */
  readonly standsAtGb: readonly number[];
}

/** GB above which endpoints are cheaper; undefined where one way is cheaper whatever the traffic. */
export function crossingOf({ endpoint, nat }: Curve): number | undefined {
  const gb = (endpoint.fixedUsd - nat.fixedUsd) / (nat.usdPerGb - endpoint.usdPerGb);
  return Number.isFinite(gb) && gb > 0 ? gb : undefined;
}

/** What a way costs for an amount of traffic. */
export function costAt({ fixedUsd, usdPerGb }: CostLine, gb: number): number {
  return fixedUsd + gb * usdPerGb;
}

/** The ticks of the axis of traffic, which ends at twice the crossing or a little above what the user named. */
export function ticksOf(curve: Curve): readonly number[] {
  const { interval, max } = trafficScale(curve);
  return Array.from({ length: Math.round(max / interval) + 1 }, (_tick, index) => index * interval);
}

/** Cost over traffic for both ways, with the point at which they cost the same; as SVG. */
export function drawCurve(curve: Curve): string {
  const { endpoint, nat } = curve;
  const { max } = trafficScale(curve);
  const top = Math.max(costAt(endpoint, max), costAt(nat, max));
  const room = roomFor(axisUsd(scaleOf(top).max));
  return draw(350, {
    grid: { top: 14, right: 36, bottom: 54, left: room + 40, outerBoundsMode: "none" },
    xAxis: amountAxis("GB a month", max, (gb) => gb.toLocaleString("en-US")),
    yAxis: { ...amountAxis("US dollars a month", top, axisUsd, room + 18), nameRotate: 90 },
    series: [
      { ...line(endpoint, max, COLOURS.hours), markPoint: crossingMark(curve) },
      { ...line(nat, max, COLOURS.nat), lineStyle: { color: COLOURS.nat, width: 2.5, type: "dashed" } },
      ...dots(curve),
    ],
  });
}

/** What the lines and dots stand for. */
export function curveLegend({ endpoint, nat, standsAtGb }: Curve): readonly LegendEntry[] {
  return [
    { name: endpoint.name, colour: "hours", mark: "line" },
    { name: nat.name, colour: "nat", mark: "dashes" },
    ...(standsAtGb.length > 0 ? [{ name: "Your traffic", colour: "text", mark: "dot" } as const] : []),
  ];
}

function trafficScale(curve: Curve) {
  return scaleOf(Math.max(2 * (crossingOf(curve) ?? 0), 1.1 * Math.max(0, ...curve.standsAtGb), 100));
}

function line(way: CostLine, end: number, color: string): LineSeriesOption {
  return {
    type: "line",
    name: way.name,
    showSymbol: false,
    lineStyle: { color, width: 2.5 },
    itemStyle: { color },
    data: [0, end].map((gb) => [gb, costAt(way, gb)]),
  };
}

function crossingMark(curve: Curve): NonNullable<LineSeriesOption["markPoint"]> {
  const gb = crossingOf(curve);
  if (gb === undefined) return { data: [] };
  return {
    symbol: "circle",
    symbolSize: 11,
    itemStyle: { color: COLOURS.surface, borderColor: COLOURS.text, borderWidth: 2 },
    label: {
      ...TEXT,
      fontWeight: "bold",
      // Right of the crossing the endpoint is the lower line, and below it there is room.
      position: "right",
      offset: [8, 20],
      textBorderColor: COLOURS.surface,
      textBorderWidth: 4,
      formatter: `same cost at ${showGb(gb)}`,
    },
    data: [{ name: "same cost", coord: [gb, costAt(curve.endpoint, gb)] }],
  };
}

function dots({ endpoint, standsAtGb }: Curve): readonly ScatterSeriesOption[] {
  if (standsAtGb.length === 0) return [];
  return [
    {
      type: "scatter",
      name: "Your traffic",
      symbolSize: 9,
      itemStyle: { color: COLOURS.text },
      z: 5,
      data: [...new Set(standsAtGb)].map((gb) => [gb, costAt(endpoint, gb)]),
    },
  ];
}
