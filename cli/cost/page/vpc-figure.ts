import type { CostOfVpcs, SharedCostEstimate } from "../../../lib/cost/shared-cost-estimate";
import { count } from "../../../lib/shapes/text";
import { comparisonFigure, type Point } from "./comparison-figure";
import type { LegendEntry } from "./html";

/** A hub and one set in each VPC over the number of VPCs, as a figure; empty if a price is unknown. */
export function vpcFigure(estimate: SharedCostEstimate): string {
  const { byVpcCount, vpcCount, paysFromVpcs, gbPerVpc } = estimate;
  const perVpc = pointsOf(byVpcCount, "perVpcUsd");
  const hub = pointsOf(byVpcCount, "hubUsd");
  if (perVpc.length < byVpcCount.length || hub.length < byVpcCount.length) return "";
  const turningPoint = hub.find(([vpcs]) => vpcs === paysFromVpcs);
  return comparisonFigure({
    id: "vpcs",
    title: "One hub or one set per VPC: how many VPCs make the hub cheaper",
    description: `${gbPerVpc === "unknown" ? "Before any data. " : ""}${outcomeOf(estimate)}`,
    axis: "VPCs",
    amountTitle: "VPCs",
    writeAmount: inFull,
    lines: [
      { name: "One set per VPC", colour: "nat", points: perVpc },
      { name: "One hub", colour: "hours", points: hub },
    ],
    turningPoint: turningPoint && { at: turningPoint, label: "" },
    dots: [...perVpc, ...hub].filter(([vpcs]) => vpcs === vpcCount),
    marks: marksOf(vpcCount, turningPoint?.[0]),
  });
}

function marksOf(vpcCount: number, from: number | undefined): readonly LegendEntry[] {
  const own: LegendEntry = { name: `Your ${count(vpcCount, "VPC")}`, colour: "text", mark: "dot" };
  if (from === undefined) return [own];
  return [own, { name: `The hub is cheaper from ${count(from, "VPC")} on`, colour: "text", mark: "ring" }];
}

function outcomeOf({ paysFromVpcs, paysUpToVpcs }: SharedCostEstimate): string {
  if (typeof paysFromVpcs !== "number") {
    return "The hub is not cheaper for any number of VPCs that each send as much as now.";
  }
  const end = paysUpToVpcs === undefined ? "" : ` to ${inFull(paysUpToVpcs)}`;
  return `The hub is cheaper from ${inFull(paysFromVpcs)}${end} VPCs, if each sends as much as now.`;
}

function pointsOf(costs: readonly CostOfVpcs[], way: "perVpcUsd" | "hubUsd"): readonly Point[] {
  return costs.flatMap(({ vpcCount, [way]: usd }): readonly Point[] => (usd === "unknown" ? [] : [[vpcCount, usd]]));
}

function inFull(number: number): string {
  return number.toLocaleString("en-US");
}
