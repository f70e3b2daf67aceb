import { count } from "./findings";
import { showGb, showUsd } from "./money";
import type { SharedCostEstimate } from "./shared-cost-estimate";

/** The outcome of a comparison, a sentence each. */
export function sharedFindings(estimate: SharedCostEstimate): readonly string[] {
  return [costs(estimate), ...payback(estimate), ...turningPoint(estimate)];
}

function costs({ vpcCount, perVpc, hub, savingUsd, gbPerVpc }: SharedCostEstimate): string {
  if (savingUsd === "unknown") return "Whether one hub is cheaper is unknown, because a price is unknown.";
  const outcome =
    savingUsd === 0
      ? "both cost the same"
      : `the hub ${savingUsd > 0 ? "saves" : "costs"} ${showUsd(Math.abs(savingUsd))}${savingUsd > 0 ? "" : " more"}`;
  const both = `${gbPerVpc === "unknown" ? "Before any data, one" : "One"} set in each of ${count(vpcCount, "VPC")} costs ${showUsd(perVpc.monthlyUsd)} a month, one hub ${showUsd(hub.monthlyUsd)}`;
  return `${both}: ${outcome}.`;
}

function payback(estimate: SharedCostEstimate): readonly string[] {
  const { paysFromVpcs: from, paysUpToVpcs: upTo, gbPerVpc } = estimate;
  if (from === "unknown") return [];
  const traffic =
    gbPerVpc === "unknown" ? "Before any data" : `With ${showGb(gbPerVpc)} a month from each VPC`;
  if (from === "never") return [`${traffic}, the hub never pays off: ${whyNever(estimate)}.`];
  const end = upTo === undefined ? "VPCs on" : `to ${upTo.toLocaleString("en-US")} VPCs`;
  return [`${traffic}, the hub pays off from ${from.toLocaleString("en-US")} ${end}.`];
}

function whyNever({ furtherVpc: { perVpcUsd, hubUsd } }: SharedCostEstimate): string {
  return perVpcUsd !== "unknown" && hubUsd !== "unknown" && hubUsd < perVpcUsd
    ? "100 VPCs save less than the Profile costs, and each further one costs more than it saves"
    : `each further VPC adds ${showUsd(hubUsd)} for the way to the hub and saves ${showUsd(perVpcUsd)} of endpoint hours`;
}

function turningPoint({ paysBelowGbPerVpc: gb, vpcCount }: SharedCostEstimate): readonly string[] {
  const vpcs = `With ${count(vpcCount, "VPC")}`;
  switch (gb) {
    case "unknown":
      return [];
    case "never":
      return [`${vpcs}, the hub is never cheaper, whatever the traffic.`];
    case "always":
      return [`${vpcs}, the hub is cheaper, whatever the traffic.`];
    default:
      return [
        `${vpcs}, the hub is cheaper below ${showGb(gb)} a month from each; above that, one set in each VPC is.`,
      ];
  }
}
