import { advise } from "./advice";
import type { BreakEven, ServiceCost } from "./cost-estimate";
import type { CostedType } from "./cost-input";
import type { Costed } from "./costed";
import { sum, tieredCost, times, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import { firstPrice } from "./prices";
import { type Setting, shareCrossing } from "./setting";

const CHARGES = {
  Interface: { hour: "interfaceHour", gb: "interfaceGb" },
  // Gateway endpoints are free: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
  Gateway: undefined,
  GatewayLoadBalancer: { hour: "gatewayLoadBalancerHour", gb: "gatewayLoadBalancerGb" },
  Resource: { hour: "resourceHour", gb: "resourceGb" },
  ServiceNetwork: { hour: "serviceNetworkHour", gb: "serviceNetworkGb" },
} as const satisfies Record<CostedType, { readonly hour: PriceItem; readonly gb: PriceItem } | undefined>;

/** The prices that an endpoint of a type is charged by. */
export function chargesOf(type: CostedType): readonly PriceItem[] {
  const charges = CHARGES[type];
  return charges ? [charges.hour, charges.gb] : [];
}

/** What one endpoint costs a month, and whether it is worth it. */
export function costOf(endpoint: Costed, setting: Setting): ServiceCost {
  const { name, type, azCount, gb } = endpoint;
  const { prices, hours, clientAzCount } = setting;
  const charges = CHARGES[type];
  const hoursUsd = charges ? times(azCount * hours, firstPrice(prices[charges.hour])) : 0;
  const dataUsd = dataCost(endpoint, setting);
  const crossing = charges ? shareCrossing(clientAzCount, azCount) : 0;
  // Data between zones is charged where it leaves one zone and where it enters the other.
  const crossAzUsd = times(2 * crossing * (gb ?? 0), firstPrice(prices.crossAzEndpointGb));
  const cost = {
    service: name,
    type,
    azCount,
    gbPerMonth: gb ?? "unknown",
    hoursUsd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, dataUsd, crossAzUsd]),
    viaNatUsd: viaNat(endpoint, setting),
    breakEvenGb:
      type === "Interface" ? breakEven(hoursUsd, setting, crossing) : type === "Gateway" ? 0 : "never",
  } as const;
  return { ...cost, advice: advise(cost, endpoint.hasGateway, setting.natGateways) };
}

/** GB a month at which what an endpoint saves on each GB has paid for its hours. */
export function breakEven(hoursUsd: Usd, { perGb, prices }: Setting, crossing = 0): BreakEven {
  const across = times(2 * crossing, firstPrice(prices.crossAzEndpointGb));
  if (hoursUsd === "unknown" || across === "unknown") return "unknown";
  if (perGb.nat === "unknown" || perGb.endpoint === "unknown") return "unknown";
  const saving = perGb.nat - perGb.endpoint - across;
  return saving > 0 ? hoursUsd / saving : "never";
}

function dataCost({ type, gb = 0 }: Costed, { prices, pool }: Setting): Usd {
  const charges = CHARGES[type];
  if (!charges) return 0;
  if (type !== "Interface") return tieredCost(gb, prices[charges.gb].tiers);
  return gb === 0 ? 0 : times(gb / pool.gb, pool.usd);
}

/** A NAT gateway leads to what AWS offers in public, not to appliances and resources in somebody's VPC. */
function viaNat({ type, gb }: Costed, { perGb }: Setting): Usd | undefined {
  if (type !== "Interface" && type !== "Gateway") return undefined;
  return gb === undefined ? "unknown" : times(gb, perGb.nat);
}
