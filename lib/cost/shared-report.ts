import { count } from "../shapes/text";
import { showGb, showUsd, type Usd } from "./money";
import { unknownPricesRemark } from "./report";
import type { SharedCostEstimate } from "./shared-cost-estimate";
import { figureColumns } from "./table-lines";

/** A comparison of a hub and one set in each VPC in words and tables; its prices are listed with the estimate. */
export type SharedReport = ReturnType<typeof reportSharedCost>;

const COLUMNS = [{ title: "A MONTH" }, ...figureColumns("ONE SET PER VPC", "ONE HUB")];

/** Writes a comparison in words and tables. */
export function reportSharedCost(estimate: SharedCostEstimate) {
  const { vpcCount, services, perVpc, hub, gbPerVpc, region, currency } = estimate;
  const usd = (amount: Usd) => showUsd(amount, currency);
  const isKnown = gbPerVpc !== "unknown";
  const data = (amount: Usd) => (isKnown ? usd(amount) : "?");
  const attachments = count(hub.transitGatewayAttachments, "attachment");
  const zones = count(hub.hostedZones, "hosted zone");
  const traffic = isKnown ? `${showGb(gbPerVpc)} a month from each` : "traffic unknown";
  return {
    title: `${count(services.length, "interface endpoint")} for ${count(vpcCount, "VPC")} in ${region}, ${traffic}: one set per VPC, or one hub`,
    columns: COLUMNS,
    rows: [
      ["Endpoints: hours", usd(perVpc.hoursUsd), usd(hub.hoursUsd)],
      ["Endpoints: data", data(perVpc.dataUsd), data(hub.dataUsd)],
      ["Transit gateway: data", "-", data(hub.transitGatewayDataUsd)],
      ...(hub.transitGatewayAttachments > 0
        ? [[`Transit gateway: ${attachments}`, "-", usd(hub.transitGatewayHoursUsd)]]
        : []),
      [`Names: ${hub.dns === "profile" ? "Route 53 Profile" : zones}`, "-", usd(hub.dnsUsd)],
    ],
    totals: ["Total", usd(perVpc.monthlyUsd), usd(hub.monthlyUsd)],
    findings: [costs(estimate), ...payback(estimate), ...turningPoint(estimate)],
    remarks: remarksOf(estimate),
  };
}

function costs({ vpcCount, perVpc, hub, savingUsd, gbPerVpc, currency }: SharedCostEstimate): string {
  if (savingUsd === "unknown") return "Whether one hub is cheaper is unknown, because a price is unknown.";
  const difference = showUsd(Math.abs(savingUsd), currency);
  const outcome = savingUsd > 0 ? `the hub saves ${difference}` : `the hub costs ${difference} more`;
  const one = gbPerVpc === "unknown" ? "Before any data, one" : "One";
  return `${one} set in each of ${count(vpcCount, "VPC")} costs ${showUsd(perVpc.monthlyUsd, currency)} a month, one hub ${showUsd(hub.monthlyUsd, currency)}: ${savingUsd === 0 ? "both cost the same" : outcome}.`;
}

function payback(estimate: SharedCostEstimate): readonly string[] {
  const { paysFromVpcs: from, paysUpToVpcs: upTo, gbPerVpc } = estimate;
  if (from === "unknown") return [];
  const traffic = gbPerVpc === "unknown" ? "Before any data" : `With ${showGb(gbPerVpc)} a month from each VPC`;
  if (from === "never") return [`${traffic}, the hub never pays off: ${whyNever(estimate)}.`];
  const end = upTo === undefined ? "VPCs on" : `to ${upTo.toLocaleString("en-US")} VPCs`;
  return [`${traffic}, the hub pays off from ${from.toLocaleString("en-US")} ${end}.`];
}

function whyNever({ furtherVpc: { perVpcUsd, hubUsd }, currency }: SharedCostEstimate): string {
  return perVpcUsd !== "unknown" && hubUsd !== "unknown" && hubUsd < perVpcUsd
    ? "100 VPCs save less than the Profile costs, and each further one costs more than it saves"
    : `each further VPC adds ${showUsd(hubUsd, currency)} for the way to the hub and saves ${showUsd(perVpcUsd, currency)} of endpoint hours`;
}

function turningPoint({ paysBelowGbPerVpc: gb, vpcCount }: SharedCostEstimate): readonly string[] {
  if (gb === "unknown") return [];
  const hub = `With ${count(vpcCount, "VPC")}, the hub is`;
  if (gb === "never") return [`${hub} never cheaper, whatever the traffic.`];
  if (gb === "always") return [`${hub} cheaper, whatever the traffic.`];
  return [`${hub} cheaper below ${showGb(gb)} a month from each; above that, one set in each VPC is.`];
}

function remarksOf(estimate: SharedCostEstimate): readonly string[] {
  const { vpcCount, hub, gatewayServices, otherServices, region, prices } = estimate;
  const added = prices.filter(({ item }) => item !== "interfaceHour" && item !== "interfaceGb");
  return [
    ...unknownPricesRemark(region, added),
    vpcCount > 1 &&
      `The table of services shows one set that carries the data of all ${vpcCount} VPCs, as a hub does, and compares it with the NAT gateways of one VPC.`,
    spokesRemark(estimate),
    attachmentsRemark(estimate),
    dnsRemark(hub),
    gatewayServices.length > 0 &&
      `${gatewayServices.join(", ")}: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.`,
    otherServices.length > 0 &&
      `${otherServices.join(", ")}: no interface endpoint, so it stays in each VPC and is left out.`,
    "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
  ].filter((sentence) => sentence !== false);
}

function spokesRemark({ vpcCount, spokeCount }: SharedCostEstimate): string {
  const same = "Each VPC sends the same amount, and each GB crosses the transit gateway once, in either direction";
  return spokeCount === vpcCount
    ? `The hub is assumed to be a separate VPC without clients; if it is one of the VPCs, add --hub-among-vpcs. ${same}.`
    : `The hub is one of the VPCs, and its own data does not cross the transit gateway. ${same}.`;
}

function attachmentsRemark({ hub, spokeCount }: SharedCostEstimate): string {
  const bought = hub.transitGatewayAttachments;
  return bought === 0
    ? "The transit gateway and its attachments are assumed to exist; if not, give --transit-gateway-attachments."
    : `${bought} of ${count(spokeCount + 1, "attachment")} ${bought === 1 ? "is" : "are"} bought for this: the hub's own${bought > 1 ? `, and those of ${bought - 1} of ${spokeCount} VPCs; other numbers of VPCs are shown with the same share` : ""}.`;
}

function dnsRemark({ dns, hostedZones, servicesOfUnknownNames }: SharedCostEstimate["hub"]): string {
  if (dns === "profile") {
    return "A Route 53 Profile gives the VPCs the names of the endpoints; an account pays one price for all its Profiles, up to 100 VPCs.";
  }
  const zones = `One private hosted zone is counted for each private DNS name, ${hostedZones} in all, as if the account had no others`;
  return servicesOfUnknownNames.length === 0
    ? `${zones}.`
    : `${zones}; the names of ${servicesOfUnknownNames.join(", ")} are unknown, so their zones are left out.`;
}
