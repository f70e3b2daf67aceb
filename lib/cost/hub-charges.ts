import { findService } from "../services/catalogue";
import { hostedZonesOf } from "../services/hosted-zones";
import type { CostEstimate } from "./cost-estimate";
import type { SharedCostInput } from "./cost-input";
import { type HubTerms, PROFILE_ASSOCIATIONS } from "./hub-break-even";
import { sum, tieredCost, times, type Usd } from "./money";
import { type PricedEndpoint, totalGb } from "./priced-endpoint";
import { firstPrices, pricesOf } from "./prices";
import { spokesOf } from "./read-shared-cost-input";
import type { HubCost, SharedCostEstimate } from "./shared-cost-estimate";

/** The first hosted zones of an account cost more than the rest: https://aws.amazon.com/route53/pricing/ */
export const FIRST_ZONES = 25;

/** What the cost of both ways depends on, apart from the number of VPCs. */
export type SharedCostFactors = ReturnType<typeof sharedCostFactors>;

/** The factors of an input, with its defaults; `shared` are the endpoints that a hub can share. */
export function sharedCostFactors(
  input: SharedCostInput,
  { services, hoursPerMonth }: CostEstimate,
  shared: readonly PricedEndpoint[],
) {
  const { vpcCount, transitGatewayAttachments: attachments = 0, otherGbPerMonth: otherGb } = input;
  const spokes = spokesOf(vpcCount, input.hubAmongVpcs);
  const costs = services.filter(({ type }) => type === "Interface");
  const crossAzUsd = sum(costs.map((cost) => cost.crossAzUsd));
  const prices = pricesOf(input);
  return {
    prices,
    priceOf: firstPrices(prices),
    hours: hoursPerMonth,
    setUsd: sum(costs.map(({ hoursUsd }) => hoursUsd)),
    gbPerVpc: totalGb(shared) / vpcCount,
    /** What a VPC pays for data between zones at its endpoints. */
    crossAzUsdPerVpc: crossAzUsd === "unknown" ? crossAzUsd : crossAzUsd / vpcCount,
    otherGb,
    hubs: vpcCount - spokes,
    hubAttachments: Math.min(attachments, 1),
    attachmentsPerSpoke: spokes === 0 ? 0 : Math.max(0, attachments - 1) / spokes,
    names: namesOf(input, shared),
  };
}

function namesOf(
  { dns = "hosted-zones", hostedZones }: SharedCostInput,
  shared: readonly PricedEndpoint[],
): Pick<HubCost, "dns" | "hostedZones" | "servicesOfUnknownNames"> {
  const isCounted = dns === "hosted-zones" && hostedZones === undefined;
  const { zones, unknown } = countZones(isCounted ? shared : []);
  return {
    dns,
    hostedZones: dns === "profile" ? 0 : (hostedZones ?? zones),
    servicesOfUnknownNames: unknown,
  };
}

/** Counts the private hosted zones that interface endpoints need, and lists the endpoints with unknown names. */
export function countZones(endpoints: readonly Pick<PricedEndpoint, "name" | "service">[]): {
  readonly zones: number;
  readonly unknown: readonly string[];
} {
  const zones = new Set<string>();
  const unknown: string[] = [];
  for (const { name: label, service } of endpoints) {
    const names = findService(service)?.privateDns.names ?? "unknown";
    if (names === "unknown") unknown.push(label);
    else for (const { name } of hostedZonesOf(names)) zones.add(name);
  }
  return { zones: zones.size, unknown };
}

/** What both ways cost for a number of VPCs that each send the same amount. */
export function chargesAt(factors: SharedCostFactors, vpcs: number): Pick<SharedCostEstimate, "perVpc" | "hub"> {
  const { prices, priceOf, hours, setUsd, gbPerVpc, names } = factors;
  const spokes = vpcs - factors.hubs;
  const attachments = factors.hubAttachments + factors.attachmentsPerSpoke * spokes;
  const dataUsd = sum([
    tieredCost(gbPerVpc * vpcs, prices("interfaceGb").tiers, factors.otherGb),
    times(vpcs, factors.crossAzUsdPerVpc),
  ]);
  const hoursUsd = times(vpcs, setUsd);
  const way = {
    transitGatewayHoursUsd: times(hours * attachments, priceOf("transitGatewayHour")),
    transitGatewayDataUsd: times(gbPerVpc * spokes, priceOf("transitGatewayGb")),
    dnsUsd: costOfDns(factors, spokes),
  };
  const monthlyUsd = sum([setUsd, dataUsd, ...Object.values(way)]);
  return {
    perVpc: { hoursUsd, dataUsd, monthlyUsd: sum([hoursUsd, dataUsd]) },
    hub: { hoursUsd: setUsd, dataUsd, transitGatewayAttachments: attachments, ...way, monthlyUsd, ...names },
  };
}

/** The terms of the break-even for an amount of traffic; undefined if a price in them is unknown. */
export function termsOf(factors: SharedCostFactors, gbPerVpc: number): HubTerms | undefined {
  const { priceOf, hours, setUsd, hubs, hubAttachments, attachmentsPerSpoke, names } = factors;
  // What is not bought costs nothing, even if its price is unknown.
  const gbUsd = gbPerVpc === 0 ? 0 : priceOf("transitGatewayGb");
  const hasAttachments = hubAttachments + attachmentsPerSpoke > 0;
  const attachmentUsd = hasAttachments ? times(hours, priceOf("transitGatewayHour")) : 0;
  const furtherSpokeUsd = names.dns === "profile" ? times(hours, priceOf("route53ProfileVpcHour")) : 0;
  const dnsUsd = costOfDns(factors, 0);
  if (setUsd === "unknown" || gbUsd === "unknown" || attachmentUsd === "unknown") return undefined;
  if (furtherSpokeUsd === "unknown" || dnsUsd === "unknown") return undefined;
  return {
    setUsd,
    spokeUsd: gbPerVpc * gbUsd + attachmentsPerSpoke * attachmentUsd,
    fixedUsd: hubAttachments * attachmentUsd + dnsUsd,
    furtherSpokeUsd,
    hubs,
  };
}

function costOfDns({ priceOf, hours, names: { dns, hostedZones } }: SharedCostFactors, spokes: number): Usd {
  if (dns === "profile") {
    const further = Math.max(0, spokes - PROFILE_ASSOCIATIONS);
    return sum([times(hours, priceOf("route53ProfileHour")), times(hours * further, priceOf("route53ProfileVpcHour"))]);
  }
  return sum([
    times(Math.min(hostedZones, FIRST_ZONES), priceOf("hostedZoneMonth")),
    times(Math.max(0, hostedZones - FIRST_ZONES), priceOf("furtherHostedZoneMonth")),
  ]);
}
