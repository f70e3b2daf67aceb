import type { CostEstimate, NatCost, ServiceCost } from "./cost-estimate";
import type { CostInput } from "./cost-input";
import { costRefusal } from "./cost-problems";
import { type Costed, listCosted } from "./costed";
import { breakEven, chargesOf, costOf } from "./endpoint-cost";
import { minus, sum, times, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import { firstPrice, ITEMS, type PriceUsed } from "./prices";
import { type Setting, settle, totalGb } from "./setting";

/**
 * What a set of endpoints costs a month, and whether NAT gateways would be cheaper, service by service.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateMonthlyCost(input: CostInput): CostEstimate {
  const { endpoints, problems } = listCosted(input);
  if (problems.length > 0) throw new Error(costRefusal(problems));
  return estimateListed(input, endpoints);
}

/** The same for an input in which nothing was found wrong, and the endpoints that it lists. */
export function estimateListed(input: CostInput, endpoints: readonly Costed[]): CostEstimate {
  const setting = settle(input, endpoints);
  const services = endpoints.map((endpoint) => costOf(endpoint, setting));
  const nat = costOfNat(endpoints, setting);
  const compared = sum(services.filter(hasNatAlternative).map(({ monthlyUsd }) => monthlyUsd));
  const isKnown = services.every(({ viaNatUsd }) => viaNatUsd !== "unknown");
  return {
    region: input.region,
    hoursPerMonth: setting.hours,
    clientAzCount: setting.clientAzCount,
    services,
    gbPerMonth: totalGb(endpoints),
    hoursUsd: sum(services.map(({ hoursUsd }) => hoursUsd)),
    monthlyUsd: sum(services.map(({ monthlyUsd }) => monthlyUsd)),
    advisedUsd: sum(services.map(advisedCost)),
    nat,
    savingIfNatStaysUsd: isKnown ? minus(sum([nat.dataUsd, nat.crossAzUsd]), compared) : "unknown",
    savingIfNatGoesUsd: isKnown ? minus(nat.monthlyUsd, compared) : "unknown",
    breakEvenGbPerAz: breakEven(times(setting.hours, firstPrice(setting.prices.interfaceHour)), setting),
    perGb: setting.perGb,
    prices: pricesUsed(endpoints, setting),
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

function costOfNat(endpoints: readonly Costed[], setting: Setting): NatCost {
  const { prices, hours, natGateways: gateways, natCrossing } = setting;
  const gb = totalGb(endpoints.filter(({ natLeadsThere }) => natLeadsThere));
  const hoursUsd = times(gateways * hours, firstPrice(prices.natHour));
  const publicIpv4Usd = times(gateways * hours, firstPrice(prices.publicIpv4Hour));
  const dataUsd = times(gb, firstPrice(prices.natGb));
  const crossAzUsd = times(2 * natCrossing * gb, firstPrice(prices.crossAzGb));
  return {
    gateways,
    hoursUsd,
    publicIpv4Usd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, publicIpv4Usd, dataUsd, crossAzUsd]),
  };
}

function pricesUsed(endpoints: readonly Costed[], setting: Setting): readonly PriceUsed[] {
  const { clientAzCount, natCrossing, natGateways, prices } = setting;
  const isCrossed = endpoints.some(({ type, azCount }) => type !== "Gateway" && azCount < clientAzCount);
  const used = new Set<PriceItem>([
    ...endpoints.flatMap(({ type }) => chargesOf(type)),
    ...(isCrossed ? ["crossAzEndpointGb" as const] : []),
    "natGb",
    ...(natGateways > 0 ? (["natHour", "publicIpv4Hour"] as const) : []),
    ...(natCrossing > 0 ? ["crossAzGb" as const] : []),
  ]);
  return ITEMS.filter((item) => used.has(item)).map((item) => prices[item]);
}
