import type { GbPrices } from "./cost-estimate";
import type { CostInput } from "./cost-input";
import { rate, tieredCost, type Usd } from "./money";
import type { PricedEndpoint } from "./priced-endpoint";
import { firstPrice, pricesOf, type RegionPrices } from "./prices";

/** What the cost of every endpoint of a set depends on. */
export interface CostFactors {
  readonly region: string;
  readonly prices: RegionPrices;
  readonly hours: number;
  readonly clientAzCount: number;
  readonly natGateways: number;
  /** Share of the traffic that a NAT gateway takes from clients in another zone. */
  readonly natCrossing: number;
  /** All interface endpoints of the set, which share the tiers of the price. */
  readonly pool: { readonly gb: number; readonly usd: Usd };
  readonly perGb: GbPrices;
}

/** The factors of an input, with its defaults. */
export function costFactors(input: CostInput, endpoints: readonly PricedEndpoint[]): CostFactors {
  const prices = pricesOf(input.region, input.prices);
  const widest = Math.max(...endpoints.map(({ azCount }) => azCount));
  const clientAzCount = input.clientAzCount ?? (widest > 0 ? widest : input.azCount);
  const natGateways = input.natGateways ?? clientAzCount;
  const natCrossing = natGateways === 0 ? 0 : shareCrossing(clientAzCount, natGateways);
  const gb = totalGb(endpoints.filter(({ type }) => type === "Interface"));
  const usd = tieredCost(gb, prices("interfaceGb").tiers, input.otherGbPerMonth);
  return {
    region: input.region,
    prices,
    hours: Math.ceil(input.hoursPerMonth ?? 730),
    clientAzCount,
    natGateways,
    natCrossing,
    pool: { gb, usd },
    perGb: {
      endpoint: gb > 0 && usd !== "unknown" ? usd / gb : firstPrice(prices("interfaceGb")),
      nat: rate(firstPrice(prices("natGb")), 2 * natCrossing, firstPrice(prices("crossAzGb"))),
    },
  };
}

/** Share of the traffic that leaves its zone if clients are in more zones than what they call. */
export function shareCrossing(clientAzCount: number, azCount: number): number {
  return Math.max(0, clientAzCount - azCount) / clientAzCount;
}

/** GB of all endpoints whose traffic is known. */
export function totalGb(endpoints: readonly PricedEndpoint[]): number {
  return endpoints.reduce((total, { gb = 0 }) => total + gb, 0);
}
