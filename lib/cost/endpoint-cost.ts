import type { Advice, BreakEven, ServiceCost } from "./cost-estimate";
import { type CostFactors, zoneCrossings } from "./cost-factors";
import type { PricedType } from "./cost-input";
import { type Currency, rate, showUsd, sum, tieredCost, times, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import type { PricedEndpoint } from "./priced-endpoint";

type EndpointCost = Omit<ServiceCost, "advice">;

/** The prices that an endpoint of each type depends on. */
export const CHARGES: Readonly<Record<PricedType, { readonly hour: PriceItem; readonly gb: PriceItem } | undefined>> = {
  Interface: { hour: "interfaceHour", gb: "interfaceGb" },
  // Gateway endpoints are free: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
  Gateway: undefined,
  GatewayLoadBalancer: { hour: "gatewayLoadBalancerHour", gb: "gatewayLoadBalancerGb" },
  Resource: { hour: "resourceHour", gb: "resourceGb" },
  ServiceNetwork: { hour: "serviceNetworkHour", gb: "serviceNetworkGb" },
};

/** What one endpoint costs a month, and whether it is cheaper than a NAT gateway. */
export function costOf(endpoint: PricedEndpoint, factors: CostFactors): ServiceCost {
  const { name, type, azCount, gb, isPublic, hasGateway } = endpoint;
  const { priceOf, hours, clientAzCount, perGb } = factors;
  const charges = CHARGES[type];
  const hoursUsd = charges ? multiplied(azCount, hours, priceOf(charges.hour)) : 0;
  const crossings = charges ? crossingsTo(azCount, clientAzCount) : 0;
  const parts = {
    hoursUsd,
    dataUsd: dataCost(endpoint, factors),
    crossAzUsd: multiplied(crossings, gb ?? 0, priceOf("crossAzEndpointGb")),
  };
  const viaNatUsd = gb === undefined ? "unknown" : times(gb, perGb.nat);
  const paysAbove = isPublic ? breakEven(hoursUsd, factors, crossings) : "never";
  const cost: EndpointCost = {
    service: name,
    type,
    azCount,
    gbPerMonth: gb ?? "unknown",
    ...parts,
    monthlyUsd: sum(Object.values(parts)),
    viaNatUsd: isPublic ? viaNatUsd : undefined,
    breakEvenGb: charges ? paysAbove : 0,
  };
  return { ...cost, advice: advise(cost, hasGateway, factors) };
}

function crossingsTo(azCount: PricedEndpoint["azCount"], clientAzCount: number): number | "unknown" {
  return azCount === "unknown" ? azCount : zoneCrossings(clientAzCount, azCount);
}

/** What a quantity costs so many times; unknown if the times are, unless it costs nothing. */
function multiplied(factor: number | "unknown", quantity: number, price: Usd): Usd {
  if (factor !== "unknown") return times(factor * quantity, price);
  return quantity === 0 || price === 0 ? 0 : factor;
}

/** GB a month at which the saving on each GB pays for the hours of the endpoint. */
export function breakEven(
  hoursUsd: Usd,
  { perGb, priceOf }: CostFactors,
  crossings: number | "unknown" = 0,
): BreakEven {
  if (hoursUsd === "unknown" || crossings === "unknown") return "unknown";
  const own = rate(perGb.endpoint, crossings, priceOf("crossAzEndpointGb"));
  if (own === "unknown" || perGb.nat === "unknown") return "unknown";
  const saving = perGb.nat - own;
  return saving > 0 ? hoursUsd / saving : "never";
}

function dataCost({ type, gb = 0 }: PricedEndpoint, { prices, pool }: CostFactors): Usd {
  const charges = CHARGES[type];
  if (!charges || gb === 0) return 0;
  return type === "Interface" ? times(gb / pool.gb, pool.usd) : tieredCost(gb, prices(charges.gb).tiers);
}

/** What is cheapest for a service, if the NAT gateways stay. */
function advise(cost: EndpointCost, hasGateway: boolean, { natGateways, currency }: CostFactors): Advice {
  const { type, gbPerMonth, hoursUsd } = cost;
  if (type === "Gateway") return { kind: "gateway", reason: "a gateway endpoint is free" };
  if (hasGateway) {
    const reason = "a gateway endpoint is free; keep the interface only for clients outside the VPC";
    return { kind: "gateway", reason };
  }
  if (gbPerMonth === 0) return { kind: "drop", reason: `it costs ${showUsd(hoursUsd, currency)} and carries nothing` };
  if (cost.viaNatUsd === undefined) return { kind: "endpoint", reason: "no NAT gateway can reach it" };
  if (natGateways === 0) return { kind: "endpoint", reason: "there is no NAT gateway to go through" };
  return compare(cost, cost.viaNatUsd, currency);
}

function compare(cost: EndpointCost, viaNatUsd: Usd, currency: Currency): Advice {
  const { gbPerMonth, monthlyUsd, breakEvenGb, azCount } = cost;
  if (gbPerMonth === "unknown") return { kind: "undecided", reason: "its traffic is unknown" };
  if (azCount === "unknown") return { kind: "undecided", reason: "the number of its zones is unknown" };
  if (monthlyUsd === "unknown" || viaNatUsd === "unknown") {
    return { kind: "undecided", reason: "a price is unknown" };
  }
  const difference = showUsd(Math.abs(monthlyUsd - viaNatUsd), currency);
  if (monthlyUsd <= viaNatUsd) return { kind: "endpoint", reason: `saves ${difference} against NAT` };
  const always = breakEvenGb === "never" ? ", whatever the traffic" : "";
  return { kind: "nat", reason: `costs ${difference} more than NAT${always}` };
}
