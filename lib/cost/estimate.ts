import type { CostEstimate, NatCost, ServiceCost } from "./cost-estimate";
import { type CostFactors, costFactors, totalGb } from "./cost-factors";
import type { CostInput } from "./cost-input";
import { breakEven, chargesOf, costOf } from "./endpoint-cost";
import { minus, sum, times, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import { type PricedEndpoint, pricedEndpoints } from "./priced-endpoint";
import { firstPrice, ITEMS, type PriceUsed } from "./prices";
import { readCostInput, rejectCostInput } from "./read-cost-input";

/**
 * Estimates what a set of endpoints costs a month, and whether NAT gateways would be cheaper, service by service.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateMonthlyCost(input: CostInput): CostEstimate {
  const { endpoints, problems } = readCostInput(input);
  rejectCostInput(problems);
  return estimateEndpoints(input, pricedEndpoints(endpoints, input));
}

/** Estimates the endpoints of an input that has no problems. */
export function estimateEndpoints(input: CostInput, endpoints: readonly PricedEndpoint[]): CostEstimate {
  const factors = costFactors(input, endpoints);
  const services = endpoints.map((endpoint) => costOf(endpoint, factors));
  const nat = costOfNat(endpoints, factors);
  const compared = sum(services.filter(hasNatAlternative).map(({ monthlyUsd }) => monthlyUsd));
  const isKnown = services.every(({ viaNatUsd }) => viaNatUsd !== "unknown");
  return {
    region: input.region,
    hoursPerMonth: factors.hours,
    clientAzCount: factors.clientAzCount,
    services,
    gbPerMonth: totalGb(endpoints),
    hoursUsd: sum(services.map(({ hoursUsd }) => hoursUsd)),
    monthlyUsd: sum(services.map(({ monthlyUsd }) => monthlyUsd)),
    advisedUsd: sum(services.map(advisedCost)),
    nat,
    savingIfNatStaysUsd: isKnown ? minus(sum([nat.dataUsd, nat.crossAzUsd]), compared) : "unknown",
    savingIfNatGoesUsd: isKnown ? minus(nat.monthlyUsd, compared) : "unknown",
    breakEvenGbPerAz: breakEven(times(factors.hours, firstPrice(factors.prices("interfaceHour"))), factors),
    perGb: factors.perGb,
    prices: pricesUsed(endpoints, factors),
  };
}

function hasNatAlternative({ viaNatUsd }: ServiceCost): boolean {
  return viaNatUsd !== undefined;
}

function advisedCost({ advice, monthlyUsd, viaNatUsd }: ServiceCost): Usd {
  switch (advice.kind) {
    case "gateway":
    case "drop":
      return 0;
    case "nat":
      return viaNatUsd ?? monthlyUsd;
    case "endpoint":
    case "undecided":
      return monthlyUsd;
  }
}

function costOfNat(endpoints: readonly PricedEndpoint[], factors: CostFactors): NatCost {
  const { prices, hours, natGateways: gateways, natCrossing } = factors;
  const gb = totalGb(endpoints.filter(({ isPublic }) => isPublic));
  const hoursUsd = times(gateways * hours, firstPrice(prices("natHour")));
  const publicIpv4Usd = times(gateways * hours, firstPrice(prices("publicIpv4Hour")));
  const dataUsd = times(gb, firstPrice(prices("natGb")));
  const crossAzUsd = times(2 * natCrossing * gb, firstPrice(prices("crossAzGb")));
  return {
    gateways,
    hoursUsd,
    publicIpv4Usd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, publicIpv4Usd, dataUsd, crossAzUsd]),
  };
}

function pricesUsed(endpoints: readonly PricedEndpoint[], factors: CostFactors): readonly PriceUsed[] {
  const { clientAzCount, natCrossing, natGateways, prices } = factors;
  const isCrossed = endpoints.some(({ type, azCount }) => type !== "Gateway" && azCount < clientAzCount);
  const used = new Set<PriceItem>([
    ...endpoints.flatMap(({ type }) => chargesOf(type)),
    ...(isCrossed ? ["crossAzEndpointGb" as const] : []),
    "natGb",
    ...(natGateways > 0 ? (["natHour", "publicIpv4Hour"] as const) : []),
    ...(natCrossing > 0 ? ["crossAzGb" as const] : []),
  ]);
  return ITEMS.filter((item) => used.has(item)).map(prices);
}
