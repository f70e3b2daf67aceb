import { showUsd } from "../../lib/cost/money";
import type { CostOfVpcs, SharedCostEstimate } from "../../lib/cost/shared-cost-estimate";
import type { SharedReport } from "../../lib/cost/shared-report";
import { htmlList, htmlTable, sentenceCase } from "./html";
import { htmlFigure } from "./html-figure";
import { drawVpcCurve, type VpcCurve, vpcLegend } from "./vpc-curve";

/** The comparison of a hub and one set in each VPC as table and sentences. */
export function sharedSection({ title, columns, rows, totals, findings }: SharedReport): string {
  const titled = columns.map((column) => ({ ...column, title: sentenceCase(column.title) }));
  return `<section>${htmlTable(title, titled, rows, totals)}${htmlList("findings", findings)}</section>`;
}

/** Both ways by the number of VPCs as a drawing; nothing where a price is unknown. */
export function sharedFigure(estimate: SharedCostEstimate): readonly string[] {
  const { byVpcCount, vpcCount, paysFromVpcs, gbPerVpc } = estimate;
  const points = byVpcCount.flatMap(pointOf);
  if (points.length < byVpcCount.length) return [];
  const curve: VpcCurve = {
    points,
    standsAt: vpcCount,
    paysFrom: points.find(({ vpcs }) => vpcs === paysFromVpcs)?.vpcs,
  };
  const columns = [
    { title: "VPCs" },
    { title: "One set per VPC", align: "right" },
    { title: "One hub", align: "right" },
  ] as const;
  const rows = points.map(({ vpcs, perVpcUsd, hubUsd }) => [
    vpcs.toLocaleString("en-US"),
    showUsd(perVpcUsd),
    showUsd(hubUsd),
  ]);
  return [
    htmlFigure({
      id: "vpcs",
      title: "One hub or one set per VPC: from how many VPCs the hub pays",
      description: gbPerVpc === "unknown" ? `Before any data. ${outcomeOf(estimate)}` : outcomeOf(estimate),
      legend: vpcLegend(curve),
      svg: drawVpcCurve(curve),
      below: htmlTable("The same in figures, US dollars a month", columns, rows),
    }),
  ];
}

function outcomeOf({ paysFromVpcs, paysUpToVpcs }: SharedCostEstimate): string {
  const end = paysUpToVpcs === undefined ? "" : ` up to ${paysUpToVpcs.toLocaleString("en-US")}`;
  return typeof paysFromVpcs === "number"
    ? `The hub pays from ${paysFromVpcs.toLocaleString("en-US")} VPCs${end}, if each sends as much as now.`
    : "The hub does not pay for any number of VPCs that each send as much as now.";
}

function pointOf({ vpcCount, perVpcUsd, hubUsd }: CostOfVpcs): VpcCurve["points"] {
  return perVpcUsd === "unknown" || hubUsd === "unknown" ? [] : [{ vpcs: vpcCount, perVpcUsd, hubUsd }];
}
