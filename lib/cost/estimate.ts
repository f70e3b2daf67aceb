import type { CostEstimate, NatCost, ServiceCost } from "./cost-estimate";
import { type CostFactors, costFactors } from "./cost-factors";
import type { CostInput } from "./cost-input";
import { breakEven, CHARGES, costOf } from "./endpoint-cost";
import { minus, sum, times, type Usd } from "./money";
import { type PricedEndpoint, pricedEndpoints, totalGb } from "./priced-endpoint";
import { currencyOf, type PriceUsed, pricesUsed } from "./prices";
import { readCostInput } from "./read-cost-input";

/**
 * Estimates what a set of endpoints costs a month, and whether NAT gateways would be cheaper, service by service.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateMonthlyCost(input: CostInput): CostEstimate {
  return estimateEndpoints(input, pricedEndpoints(readCostInput(input), input));
}

/** Estimates the endpoints of an input that has no problems. */
export function estimateEndpoints(input: CostInput, endpoints: readonly PricedEndpoint[]): CostEstimate {
  const factors = costFactors(input, endpoints);
  const services = endpoints.map((endpoint) => costOf(endpoint, factors));
  const nat = costOfNat(endpoints, factors);
  const compared = sum(services.flatMap(({ viaNatUsd, monthlyUsd }) => (viaNatUsd === undefined ? [] : monthlyUsd)));
  const isKnown = services.every(({ viaNatUsd }) => viaNatUsd !== "unknown");
  return {
    region: input.region,
    currency: currencyOf(input.region),
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
    breakEvenGbPerAz: breakEven(times(factors.hours, factors.priceOf("interfaceHour")), factors),
    perGb: factors.perGb,
    prices: pricesOfEstimate(endpoints, factors),
  };
}

function advisedCost({ advice, monthlyUsd, viaNatUsd }: ServiceCost): Usd {
  if (advice.kind === "gateway" || advice.kind === "drop") return 0;
  return advice.kind === "nat" ? (viaNatUsd ?? monthlyUsd) : monthlyUsd;
}

function costOfNat(endpoints: readonly PricedEndpoint[], factors: CostFactors): NatCost {
  const { priceOf, hours, natGateways: gateways, natCrossings } = factors;
  const gb = totalGb(endpoints.filter(({ isPublic }) => isPublic));
  const charges = {
    hoursUsd: times(gateways * hours, priceOf("natHour")),
    publicIpv4Usd: times(gateways * hours, priceOf("publicIpv4Hour")),
    dataUsd: times(gb, priceOf("natGb")),
    crossAzUsd: times(natCrossings * gb, priceOf("crossAzGb")),
  };
  return { gateways, ...charges, monthlyUsd: sum(Object.values(charges)) };
}

function pricesOfEstimate(endpoints: readonly PricedEndpoint[], factors: CostFactors): readonly PriceUsed[] {
  const { clientAzCount, natCrossings, natGateways, prices } = factors;
  const charged = endpoints.flatMap(({ type }) => Object.values(CHARGES[type] ?? {}));
  return pricesUsed(prices, {
    ...Object.fromEntries(charged.map((item) => [item, true])),
    crossAzEndpointGb: endpoints.some(
      ({ type, azCount }) => CHARGES[type] && (azCount === "unknown" || azCount < clientAzCount),
    ),
    natGb: true,
    natHour: natGateways > 0,
    publicIpv4Hour: natGateways > 0,
    crossAzGb: natCrossings > 0,
  });
}
