import type { CostInput } from "./cost-input";
import { rate, tieredCost } from "./money";
import { type PricedEndpoint, totalGb } from "./priced-endpoint";
import { currencyOf, firstPrices, pricesOf } from "./prices";

/** What the cost of every endpoint of a set depends on. */
export type CostFactors = ReturnType<typeof costFactors>;

/** The factors of an input, with its defaults. */
export function costFactors(input: CostInput, endpoints: readonly PricedEndpoint[]) {
  const prices = pricesOf(input);
  const priceOf = firstPrices(prices);
  const widest = endpoints.reduce((most, { azCount }) => (azCount === "unknown" ? most : Math.max(most, azCount)), 0);
  const clientAzCount = input.clientAzCount ?? (widest > 0 ? widest : input.azCount);
  const natGateways = input.natGateways ?? clientAzCount;
  const natCrossings = natGateways === 0 ? 0 : zoneCrossings(clientAzCount, natGateways);
  const gb = totalGb(endpoints.filter(({ type }) => type === "Interface"));
  const usd = tieredCost(gb, prices("interfaceGb").tiers, input.otherGbPerMonth);
  return {
    currency: currencyOf(input.region),
    prices,
    priceOf,
    hours: Math.ceil(input.hoursPerMonth ?? 730),
    clientAzCount,
    natGateways,
    natCrossings,
    /** All interface endpoints of the set, which share the tiers of the price. */
    pool: { gb, usd },
    perGb: {
      endpoint: gb > 0 && usd !== "unknown" ? usd / gb : priceOf("interfaceGb"),
      nat: rate(priceOf("natGb"), natCrossings, priceOf("crossAzGb")),
    },
  };
}

/**
 * How often a GB is charged between zones, on average, if clients are in more zones than what they call. Each such
 * GB is charged twice: as it leaves one zone and as it enters the other.
 */
export function zoneCrossings(clientAzCount: number, azCount: number): number {
  return (2 * Math.max(0, clientAzCount - azCount)) / clientAzCount;
}
