import type { LineSeriesOption, ScatterSeriesOption } from "echarts";
import { count } from "../../lib/cost/findings";
import { amountAxis, axisUsd, draw, roomFor, scaleOf } from "./chart";
import type { LegendEntry } from "./html-figure";
import { COLOURS } from "./page-colours";

/** Cost over the number of VPCs for both ways. */
export interface VpcCurve {
  /** Numbers of VPCs, ascending, with the cost of both ways. */
  readonly points: readonly { readonly vpcs: number; readonly perVpcUsd: number; readonly hubUsd: number }[];
  /** Number of VPCs that the user named. */
  readonly standsAt: number;
  /** Number from which the hub pays; undefined where it is not among the points. */
  readonly paysFrom: number | undefined;
}

/** Cost over the number of VPCs for both ways, with the number from which the hub pays; as SVG. */
export function drawVpcCurve(curve: VpcCurve): string {
  const { points } = curve;
  const most = Math.max(...points.map(({ vpcs }) => vpcs));
  const top = Math.max(...points.flatMap(({ perVpcUsd, hubUsd }) => [perVpcUsd, hubUsd]), 1);
  const room = roomFor(axisUsd(scaleOf(top).max));
  const perVpc = points.map(({ vpcs, perVpcUsd }) => [vpcs, perVpcUsd]);
  const hub = points.map(({ vpcs, hubUsd }) => [vpcs, hubUsd]);
  return draw(350, {
    grid: { top: 14, right: 36, bottom: 54, left: room + 40, outerBoundsMode: "none" },
    xAxis: amountAxis("VPCs", most, (vpcs) => vpcs.toLocaleString("en-US")),
    yAxis: { ...amountAxis("US dollars a month", top, axisUsd, room + 18), nameRotate: 90 },
    series: [
      {
        ...line("One set per VPC", perVpc, COLOURS.nat),
        lineStyle: { color: COLOURS.nat, width: 2.5, type: "dashed" },
      },
      { ...line("One hub", hub, COLOURS.hours), markPoint: mark(curve) },
      dots(curve),
    ],
  });
}

/** What the lines and dots stand for. */
export function vpcLegend({ standsAt, paysFrom }: VpcCurve): readonly LegendEntry[] {
  return [
    { name: "One hub", colour: "hours", mark: "line" },
    { name: "One set per VPC", colour: "nat", mark: "dashes" },
    { name: `Your ${count(standsAt, "VPC")}`, colour: "text", mark: "dot" },
    ...(paysFrom === undefined
      ? []
      : [{ name: `The hub pays from ${count(paysFrom, "VPC")}`, colour: "text", mark: "ring" } as const]),
  ];
}

function line(name: string, data: number[][], color: string): LineSeriesOption {
  return {
    type: "line",
    name,
    showSymbol: false,
    lineStyle: { color, width: 2.5 },
    itemStyle: { color },
    data,
  };
}

function mark({ points, paysFrom }: VpcCurve): NonNullable<LineSeriesOption["markPoint"]> {
  const point = points.find(({ vpcs }) => vpcs === paysFrom);
  if (!point) return { data: [] };
  return {
    symbol: "circle",
    symbolSize: 11,
    itemStyle: { color: COLOURS.surface, borderColor: COLOURS.text, borderWidth: 2 },
    data: [{ name: "hub pays", coord: [point.vpcs, point.hubUsd] }],
  };
}

function dots({ points, standsAt }: VpcCurve): ScatterSeriesOption {
  const standing = points.filter(({ vpcs }) => vpcs === standsAt);
  return {
    type: "scatter",
    name: "Your VPCs",
    symbolSize: 9,
    itemStyle: { color: COLOURS.text },
    z: 5,
    data: standing.flatMap(({ vpcs, perVpcUsd, hubUsd }) => [
      [vpcs, perVpcUsd],
      [vpcs, hubUsd],
    ]),
  };
}
