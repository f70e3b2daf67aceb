import type { CostEstimate } from "./cost-estimate";
import { totalGb } from "./cost-factors";
import { type HubTerms, PROFILE_ASSOCIATIONS } from "./hub-break-even";
import { sum, tieredCost, times, type Usd } from "./money";
import type { PricedEndpoint } from "./priced-endpoint";
import { firstPrice, pricesOf, type RegionPrices } from "./prices";
import { spokesOf } from "./read-shared-cost-input";
import type { HubCost, PerVpcCost } from "./shared-cost-estimate";
import type { DnsWay, SharedCostInput } from "./shared-cost-input";
import { countZones } from "./zone-count";

/** The first hosted zones of an account cost more than the rest: https://aws.amazon.com/route53/pricing/ */
export const FIRST_ZONES = 25;

/** What the cost of both ways depends on, apart from the number of VPCs. */
export interface SharedCostFactors {
  readonly prices: RegionPrices;
  readonly hours: number;
  /** Hours of one set of endpoints. */
  readonly setUsd: Usd;
  /** Known traffic of one VPC; 0 if none is known. */
  readonly gbPerVpc: number;
  /** What a VPC pays for data between zones at its endpoints. */
  readonly crossAzUsdPerVpc: Usd;
  readonly otherGb: number | undefined;
  /** VPCs that are not spokes. */
  readonly hubs: 0 | 1;
  readonly hubAttachments: number;
  readonly attachmentsPerSpoke: number;
  readonly dns: DnsWay;
  /** Number of private hosted zones; 0 with a Profile. */
  readonly zones: number;
  /** Endpoints with unknown names, whose hosted zones are not counted. */
  readonly servicesOfUnknownNames: readonly string[];
}

/** The factors of an input, with its defaults; `shared` are the endpoints that a hub can share. */
export function sharedCostFactors(
  input: SharedCostInput,
  { services, hoursPerMonth }: CostEstimate,
  shared: readonly PricedEndpoint[],
): SharedCostFactors {
  const { vpcCount, transitGatewayAttachments: attachments = 0, dns = "hosted-zones" } = input;
  const spokes = spokesOf(input, vpcCount);
  const costs = services.filter(({ type }) => type === "Interface");
  const crossAzUsd = sum(costs.map((cost) => cost.crossAzUsd));
  return {
    prices: pricesOf(input.region, input.prices),
    hours: hoursPerMonth,
    setUsd: sum(costs.map(({ hoursUsd }) => hoursUsd)),
    gbPerVpc: totalGb(shared) / vpcCount,
    crossAzUsdPerVpc: crossAzUsd === "unknown" ? "unknown" : crossAzUsd / vpcCount,
    otherGb: input.otherGbPerMonth,
    hubs: input.hubAmongVpcs ? 1 : 0,
    hubAttachments: Math.min(attachments, 1),
    attachmentsPerSpoke: spokes === 0 ? 0 : Math.max(0, attachments - 1) / spokes,
    dns,
    ...zonesOf(dns, input.hostedZones, shared),
  };
}

function zonesOf(
  dns: DnsWay,
  hostedZones: number | undefined,
  shared: readonly PricedEndpoint[],
): Pick<SharedCostFactors, "zones" | "servicesOfUnknownNames"> {
  if (dns === "profile") return { zones: 0, servicesOfUnknownNames: [] };
  if (hostedZones !== undefined) return { zones: hostedZones, servicesOfUnknownNames: [] };
  const { zones, unknown } = countZones(shared);
  return { zones, servicesOfUnknownNames: unknown };
}

/** The charges of both ways for a number of VPCs. */
export interface Charges {
  readonly perVpc: PerVpcCost;
  readonly hub: Omit<HubCost, "dns" | "hostedZones" | "servicesOfUnknownNames">;
}

/** What both ways cost for a number of VPCs that each send the same amount. */
export function chargesAt(factors: SharedCostFactors, vpcs: number): Charges {
  const { prices, hours, setUsd, gbPerVpc, hubs } = factors;
  const spokes = vpcs - hubs;
  const attachments = factors.hubAttachments + factors.attachmentsPerSpoke * spokes;
  const dataUsd = sum([
    tieredCost(gbPerVpc * vpcs, prices("interfaceGb").tiers, factors.otherGb),
    times(vpcs, factors.crossAzUsdPerVpc),
  ]);
  const hoursUsd = times(vpcs, setUsd);
  const transitGatewayHoursUsd = times(hours * attachments, firstPrice(prices("transitGatewayHour")));
  const transitGatewayDataUsd = times(gbPerVpc * spokes, firstPrice(prices("transitGatewayGb")));
  const dnsUsd = costOfDns(factors, spokes);
  return {
    perVpc: { hoursUsd, dataUsd, monthlyUsd: sum([hoursUsd, dataUsd]) },
    hub: {
      hoursUsd: setUsd,
      dataUsd,
      transitGatewayAttachments: attachments,
      transitGatewayHoursUsd,
      transitGatewayDataUsd,
      dnsUsd,
      monthlyUsd: sum([setUsd, dataUsd, transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd]),
    },
  };
}

/** The terms of the break-even for an amount of traffic; undefined if a price in them is unknown. */
export function termsOf(factors: SharedCostFactors, gbPerVpc: number): HubTerms | undefined {
  const { prices, hours, setUsd, hubs, hubAttachments, attachmentsPerSpoke } = factors;
  const gbUsd = priceOf(gbPerVpc, firstPrice(prices("transitGatewayGb")));
  const attachmentUsd = priceOf(
    hubAttachments + attachmentsPerSpoke,
    times(hours, firstPrice(prices("transitGatewayHour"))),
  );
  const isProfile = factors.dns === "profile";
  const furtherSpokeUsd = priceOf(
    isProfile ? 1 : 0,
    times(hours, firstPrice(prices("route53ProfileVpcHour"))),
  );
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

/** The price of a unit; 0 if no unit is bought, even if the price is unknown. */
function priceOf(quantity: number, price: Usd): Usd {
  return quantity === 0 ? 0 : price;
}

function costOfDns({ prices, hours, dns, zones }: SharedCostFactors, spokes: number): Usd {
  if (dns === "profile") {
    const further = Math.max(0, spokes - PROFILE_ASSOCIATIONS);
    return sum([
      times(hours, firstPrice(prices("route53ProfileHour"))),
      times(hours * further, firstPrice(prices("route53ProfileVpcHour"))),
    ]);
  }
  return sum([
    times(Math.min(zones, FIRST_ZONES), firstPrice(prices("hostedZoneMonth"))),
    times(Math.max(0, zones - FIRST_ZONES), firstPrice(prices("furtherHostedZoneMonth"))),
  ]);
}
