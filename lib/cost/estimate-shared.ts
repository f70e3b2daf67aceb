import type { SharedCostInput } from "./cost-input";
import { estimateEndpoints } from "./estimate";
import { countsAround, hubPays, hubSaving } from "./hub-break-even";
import { chargesAt, FIRST_ZONES, type SharedCostFactors, sharedCostFactors, termsOf } from "./hub-charges";
import { minus, sum, type Usd } from "./money";
import { pricedEndpoints } from "./priced-endpoint";
import { type PriceUsed, pricesUsed } from "./prices";
import { readSharedCostInput, spokesOf } from "./read-shared-cost-input";
import type { HubCost, SharedCostEstimate } from "./shared-cost-estimate";

/**
 * Estimates what interface endpoints for several VPCs cost a month: one set of them in each VPC, or one set in a
 * hub that the others reach over a transit gateway; and from how many VPCs on the hub pays off.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateSharedCost(input: SharedCostInput): SharedCostEstimate {
  const endpoints = pricedEndpoints(readSharedCostInput(input), input);
  const shared = endpoints.filter(({ type }) => type === "Interface");
  const estimate = estimateEndpoints(input, endpoints);
  const factors = sharedCostFactors(input, estimate, shared);
  const gateways = endpoints.filter(({ type }) => type === "Gateway");
  const others = endpoints.filter(({ type }) => type !== "Gateway" && type !== "Interface");
  return {
    region: input.region,
    currency: estimate.currency,
    hoursPerMonth: estimate.hoursPerMonth,
    vpcCount: input.vpcCount,
    spokeCount: spokesOf(input.vpcCount, input.hubAmongVpcs),
    services: shared.map(({ name }) => name),
    gatewayServices: gateways.map(({ name }) => name),
    otherServices: others.map(({ name }) => name),
    gbPerVpc: shared.some(({ gb }) => gb !== undefined) ? factors.gbPerVpc : "unknown",
    ...compare(factors, input.vpcCount),
    prices: pricesOfComparison(factors),
  };
}

/** Compares both ways for a number of VPCs. */
function compare(factors: SharedCostFactors, vpcCount: number) {
  const { perVpc, hub } = chargesAt(factors, vpcCount);
  const terms = termsOf(factors, factors.gbPerVpc);
  const savingUsd = minus(perVpc.hoursUsd, sum([hub.hoursUsd, onTheWay(hub)]));
  const pays = terms ? hubPays(terms) : undefined;
  return {
    perVpc,
    hub,
    savingUsd,
    cheaper: cheaperOf(savingUsd),
    paysFromVpcs: pays?.from ?? "unknown",
    paysUpToVpcs: pays?.upTo,
    paysBelowGbPerVpc: paysBelow(factors, vpcCount),
    furtherVpc: {
      perVpcUsd: factors.setUsd,
      hubUsd: minus(onTheWay(chargesAt(factors, vpcCount + 1).hub), onTheWay(hub)),
    },
    byVpcCount: countsAround(vpcCount, pays?.from, factors.names.dns === "profile").map((count) => {
      const charges = chargesAt(factors, count);
      return { vpcCount: count, perVpcUsd: charges.perVpc.monthlyUsd, hubUsd: charges.hub.monthlyUsd };
    }),
  } as const;
}

/** What the way to the hub costs: the transit gateway and the names. */
function onTheWay({ transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd }: HubCost): Usd {
  return sum([transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd]);
}

function cheaperOf(savingUsd: Usd): SharedCostEstimate["cheaper"] {
  if (savingUsd === "unknown") return "unknown";
  return savingUsd > 0 ? "hub" : savingUsd < 0 ? "per-vpc" : "equal";
}

function paysBelow(factors: SharedCostFactors, vpcCount: number): SharedCostEstimate["paysBelowGbPerVpc"] {
  const withoutData = termsOf(factors, 0);
  const usdPerGb = factors.priceOf("transitGatewayGb");
  if (!withoutData || usdPerGb === "unknown") return "unknown";
  const saving = hubSaving(withoutData, vpcCount);
  if (saving <= 0) return "never";
  const usdPerGbOfEach = usdPerGb * (vpcCount - factors.hubs);
  return usdPerGbOfEach === 0 ? "always" : saving / usdPerGbOfEach;
}

function pricesOfComparison(factors: SharedCostFactors): readonly PriceUsed[] {
  const { prices, hubAttachments, names } = factors;
  const { dns, hostedZones } = names;
  return pricesUsed(prices, {
    interfaceHour: true,
    interfaceGb: true,
    transitGatewayGb: true,
    transitGatewayHour: hubAttachments > 0,
    route53ProfileHour: dns === "profile",
    route53ProfileVpcHour: dns === "profile",
    hostedZoneMonth: hostedZones > 0,
    furtherHostedZoneMonth: hostedZones > FIRST_ZONES,
  });
}
