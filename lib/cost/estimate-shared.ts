import { estimateEndpoints } from "./estimate";
import { hubPays, hubSaving } from "./hub-break-even";
import { minus, sum, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import { type PricedEndpoint, pricedEndpoints } from "./priced-endpoint";
import { firstPrice, ITEMS, type PriceUsed } from "./prices";
import { rejectCostInput } from "./read-cost-input";
import { readSharedCostInput, spokesOf } from "./read-shared-cost-input";
import type { SharedCostEstimate } from "./shared-cost-estimate";
import {
  type Charges,
  chargesAt,
  FIRST_ZONES,
  type SharedCostFactors,
  sharedCostFactors,
  termsOf,
} from "./shared-cost-factors";
import type { SharedCostInput } from "./shared-cost-input";
import { countsAround } from "./vpc-counts";

/**
 * Estimates what interface endpoints for several VPCs cost a month: one set of them in each VPC, or one set in a
 * hub that the others reach over a transit gateway; and from how many VPCs on the hub pays off.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateSharedCost(input: SharedCostInput): SharedCostEstimate {
  const reading = readSharedCostInput(input);
  rejectCostInput(reading.problems);
  const endpoints = pricedEndpoints(reading.endpoints, input);
  const shared = endpoints.filter(({ type }) => type === "Interface");
  const estimate = estimateEndpoints(input, endpoints);
  const factors = sharedCostFactors(input, estimate, shared);
  return {
    region: input.region,
    hoursPerMonth: estimate.hoursPerMonth,
    vpcCount: input.vpcCount,
    spokeCount: spokesOf(input, input.vpcCount),
    services: shared.map(({ name }) => name),
    gatewayServices: namesOf(endpoints, ({ type }) => type === "Gateway"),
    otherServices: namesOf(endpoints, ({ type }) => type !== "Gateway" && type !== "Interface"),
    gbPerVpc: shared.some(({ gb }) => gb !== undefined) ? factors.gbPerVpc : "unknown",
    ...compare(factors, input.vpcCount),
    prices: pricesUsed(factors),
  };
}

/** Compares both ways for a number of VPCs. */
function compare(factors: SharedCostFactors, vpcCount: number) {
  const { perVpc, hub } = chargesAt(factors, vpcCount);
  const { dns, zones, servicesOfUnknownNames } = factors;
  const terms = termsOf(factors, factors.gbPerVpc);
  const savingUsd = minus(perVpc.hoursUsd, sum([hub.hoursUsd, onTheWay(hub)]));
  const pays = terms ? hubPays(terms) : undefined;
  return {
    perVpc,
    hub: { ...hub, dns, hostedZones: zones, servicesOfUnknownNames },
    savingUsd,
    cheaper: cheaperOf(savingUsd),
    paysFromVpcs: pays?.from ?? "unknown",
    paysUpToVpcs: pays?.upTo,
    paysBelowGbPerVpc: paysBelow(factors, vpcCount),
    furtherVpc: {
      perVpcUsd: factors.setUsd,
      hubUsd: minus(onTheWay(chargesAt(factors, vpcCount + 1).hub), onTheWay(hub)),
    },
    byVpcCount: countsAround(vpcCount, pays?.from, dns === "profile").map((count) => {
      const charges = chargesAt(factors, count);
      return { vpcCount: count, perVpcUsd: charges.perVpc.monthlyUsd, hubUsd: charges.hub.monthlyUsd };
    }),
  } as const;
}

function namesOf(
  endpoints: readonly PricedEndpoint[],
  isAmong: (endpoint: PricedEndpoint) => boolean,
): readonly string[] {
  return endpoints.filter(isAmong).map(({ name }) => name);
}

/** What the way to the hub costs: the transit gateway and the names. */
function onTheWay({ transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd }: Charges["hub"]): Usd {
  return sum([transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd]);
}

function cheaperOf(savingUsd: Usd): SharedCostEstimate["cheaper"] {
  if (savingUsd === "unknown") return "unknown";
  return savingUsd > 0 ? "hub" : savingUsd < 0 ? "per-vpc" : "equal";
}

function paysBelow(factors: SharedCostFactors, vpcCount: number): SharedCostEstimate["paysBelowGbPerVpc"] {
  const withoutData = termsOf(factors, 0);
  const usdPerGb = firstPrice(factors.prices("transitGatewayGb"));
  if (!withoutData || usdPerGb === "unknown") return "unknown";
  const saving = hubSaving(withoutData, vpcCount);
  if (saving <= 0) return "never";
  const usdPerGbOfEach = usdPerGb * (vpcCount - factors.hubs);
  return usdPerGbOfEach === 0 ? "always" : saving / usdPerGbOfEach;
}

function pricesUsed({ prices, dns, hubAttachments, zones }: SharedCostFactors): readonly PriceUsed[] {
  const used = new Set<PriceItem>([
    "interfaceHour",
    "interfaceGb",
    "transitGatewayGb",
    ...(hubAttachments > 0 ? (["transitGatewayHour"] as const) : []),
    ...(dns === "profile" ? (["route53ProfileHour", "route53ProfileVpcHour"] as const) : []),
    ...(dns === "hosted-zones" && zones > 0 ? (["hostedZoneMonth"] as const) : []),
    ...(dns === "hosted-zones" && zones > FIRST_ZONES ? (["furtherHostedZoneMonth"] as const) : []),
  ]);
  return ITEMS.filter((item) => used.has(item)).map(prices);
}
