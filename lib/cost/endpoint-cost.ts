import { advise } from "./advice";
import type { BreakEven, ServiceCost } from "./cost-estimate";
import { type CostFactors, shareCrossing } from "./cost-factors";
import type { PricedType } from "./cost-input";
import { rate, sum, tieredCost, times, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import type { PricedEndpoint } from "./priced-endpoint";
import { firstPrice } from "./prices";

const CHARGES = {
  Interface: { hour: "interfaceHour", gb: "interfaceGb" },
  // Gateway endpoints are free: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
  Gateway: undefined,
  GatewayLoadBalancer: { hour: "gatewayLoadBalancerHour", gb: "gatewayLoadBalancerGb" },
  Resource: { hour: "resourceHour", gb: "resourceGb" },
  ServiceNetwork: { hour: "serviceNetworkHour", gb: "serviceNetworkGb" },
} as const satisfies Record<PricedType, { readonly hour: PriceItem; readonly gb: PriceItem } | undefined>;

/** The prices that an endpoint of a type depends on. */
export function chargesOf(type: PricedType): readonly PriceItem[] {
  const charges = CHARGES[type];
  return charges ? [charges.hour, charges.gb] : [];
}

/** What one endpoint costs a month, and whether it is cheaper than a NAT gateway. */
export function costOf(endpoint: PricedEndpoint, factors: CostFactors): ServiceCost {
  const { name, type, azCount, gb } = endpoint;
  const { prices, hours, clientAzCount } = factors;
  const charges = CHARGES[type];
  const hoursUsd = charges ? times(azCount * hours, firstPrice(prices(charges.hour))) : 0;
  const dataUsd = dataCost(endpoint, factors);
  const crossing = charges ? shareCrossing(clientAzCount, azCount) : 0;
  // Data between zones is charged twice: as it leaves one zone and as it enters the other.
  const crossAzUsd = times(2 * crossing * (gb ?? 0), firstPrice(prices("crossAzEndpointGb")));
  const cost = {
    service: name,
    type,
    azCount,
    gbPerMonth: gb ?? "unknown",
    hoursUsd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, dataUsd, crossAzUsd]),
    viaNatUsd: viaNat(endpoint, factors),
    breakEvenGb: breakEvenOf(endpoint, hoursUsd, factors, crossing),
  } as const;
  return { ...cost, advice: advise(cost, endpoint.hasGateway, factors.natGateways) };
}

function breakEvenOf(
  { type, isPublic }: PricedEndpoint,
  hoursUsd: Usd,
  factors: CostFactors,
  crossing: number,
): BreakEven {
  if (type === "Gateway") return 0;
  return isPublic ? breakEven(hoursUsd, factors, crossing) : "never";
}

/** GB a month at which the saving on each GB pays for the hours of the endpoint. */
export function breakEven(hoursUsd: Usd, { perGb, prices }: CostFactors, crossing = 0): BreakEven {
  const own = rate(perGb.endpoint, 2 * crossing, firstPrice(prices("crossAzEndpointGb")));
  if (hoursUsd === "unknown" || own === "unknown" || perGb.nat === "unknown") return "unknown";
  const saving = perGb.nat - own;
  return saving > 0 ? hoursUsd / saving : "never";
}

function dataCost({ type, gb = 0 }: PricedEndpoint, { prices, pool }: CostFactors): Usd {
  const charges = CHARGES[type];
  if (!charges) return 0;
  if (type !== "Interface") return tieredCost(gb, prices(charges.gb).tiers);
  return gb === 0 ? 0 : times(gb / pool.gb, pool.usd);
}

function viaNat({ isPublic, gb }: PricedEndpoint, { perGb }: CostFactors): Usd | undefined {
  if (!isPublic) return undefined;
  return gb === undefined ? "unknown" : times(gb, perGb.nat);
}
