import { advise } from "./advice";
import type { BreakEven, ServiceCost } from "./cost-estimate";
import type { CostedType } from "./cost-input";
import type { Costed } from "./costed";
import { rate, sum, tieredCost, times, type Usd } from "./money";
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
    breakEvenGb: breakEvenOf(endpoint, hoursUsd, setting, crossing),
  } as const;
  return { ...cost, advice: advise(cost, endpoint.hasGateway, setting.natGateways) };
}

function breakEvenOf(
  { type, natLeadsThere }: Costed,
  hoursUsd: Usd,
  setting: Setting,
  crossing: number,
): BreakEven {
  if (type === "Gateway") return 0;
  return natLeadsThere ? breakEven(hoursUsd, setting, crossing) : "never";
}

/** GB a month at which what an endpoint saves on each GB has paid for its hours. */
export function breakEven(hoursUsd: Usd, { perGb, prices }: Setting, crossing = 0): BreakEven {
  const own = rate(perGb.endpoint, 2 * crossing, firstPrice(prices.crossAzEndpointGb));
  if (hoursUsd === "unknown" || own === "unknown" || perGb.nat === "unknown") return "unknown";
  const saving = perGb.nat - own;
  return saving > 0 ? hoursUsd / saving : "never";
}

function dataCost({ type, gb = 0 }: Costed, { prices, pool }: Setting): Usd {
  const charges = CHARGES[type];
  if (!charges) return 0;
  if (type !== "Interface") return tieredCost(gb, prices[charges.gb].tiers);
  return gb === 0 ? 0 : times(gb / pool.gb, pool.usd);
}

function viaNat({ natLeadsThere, gb }: Costed, { perGb }: Setting): Usd | undefined {
  if (!natLeadsThere) return undefined;
  return gb === undefined ? "unknown" : times(gb, perGb.nat);
}
