import { count } from "./findings";
import { showGb, showUsd } from "./money";
import { type CostReport, unknownPricesRemark } from "./report";
import type { SharedCostEstimate } from "./shared-cost-estimate";
import { sharedFindings } from "./shared-findings";
import type { TableColumn } from "./table-lines";

/** A comparison of a hub and one set in each VPC in words and tables; its prices are listed with the estimate. */
export type SharedReport = Omit<CostReport, "prices">;

const COLUMNS: readonly TableColumn[] = [
  { title: "A MONTH" },
  { title: "ONE SET PER VPC", align: "right" },
  { title: "ONE HUB", align: "right" },
];

/** Writes a comparison in words and tables. */
export function reportSharedCost(estimate: SharedCostEstimate): SharedReport {
  const { perVpc, hub, gbPerVpc } = estimate;
  const data = (usd: typeof hub.dataUsd) => (gbPerVpc === "unknown" ? "?" : showUsd(usd));
  const attachments = hub.transitGatewayAttachments;
  return {
    title: titleOf(estimate),
    columns: COLUMNS,
    rows: [
      ["Endpoints: hours", showUsd(perVpc.hoursUsd), showUsd(hub.hoursUsd)],
      ["Endpoints: data", data(perVpc.dataUsd), data(hub.dataUsd)],
      ["Transit gateway: data", "-", data(hub.transitGatewayDataUsd)],
      ...(attachments > 0
        ? [[`Transit gateway: ${count(attachments, "attachment")}`, "-", showUsd(hub.transitGatewayHoursUsd)]]
        : []),
      [
        hub.dns === "profile" ? "Names: Route 53 Profile" : `Names: ${count(hub.hostedZones, "hosted zone")}`,
        "-",
        showUsd(hub.dnsUsd),
      ],
    ],
    totals: ["Total", showUsd(perVpc.monthlyUsd), showUsd(hub.monthlyUsd)],
    findings: sharedFindings(estimate),
    remarks: remarksOf(estimate),
  };
}

function titleOf({ vpcCount, services, gbPerVpc, region }: SharedCostEstimate): string {
  const traffic = gbPerVpc === "unknown" ? "traffic unknown" : `${showGb(gbPerVpc)} a month from each`;
  const endpoints = count(services.length, "interface endpoint");
  return `${endpoints} for ${count(vpcCount, "VPC")} in ${region}, ${traffic}: one set per VPC, or one hub`;
}

function remarksOf(estimate: SharedCostEstimate): readonly string[] {
  const { vpcCount, hub, gatewayServices, otherServices, region, prices } = estimate;
  const unknown = prices.filter(({ tiers }) => tiers === "unknown").map(({ item }) => item);
  const added = unknown.filter((item) => item !== "interfaceHour" && item !== "interfaceGb");
  return [
    ...unknownPricesRemark(region, added),
    ...(vpcCount > 1
      ? [
          `The table of services shows one set that carries the data of all ${vpcCount} VPCs, as a hub does, and compares it with the NAT gateways of one VPC.`,
        ]
      : []),
    spokesRemark(estimate),
    attachmentsRemark(estimate),
    dnsRemark(hub),
    ...(gatewayServices.length > 0
      ? [
          `${gatewayServices.join(", ")}: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.`,
        ]
      : []),
    ...(otherServices.length > 0
      ? [`${otherServices.join(", ")}: no interface endpoint, so it stays in each VPC and is left out.`]
      : []),
    "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
  ];
}

function spokesRemark({ vpcCount, spokeCount }: SharedCostEstimate): string {
  const same =
    "Each VPC sends the same amount, and each GB crosses the transit gateway once, in either direction";
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
