import { estimateMonthlyCost } from "../../../lib/cost/estimate";
import type { Currency, Usd } from "../../../lib/cost/money";
import { findService } from "../../../lib/services/catalogue";
import type { EndpointType } from "../../../lib/services/endpoint-service";
import { isPossibleRegion } from "../../../lib/services/regions";
import { mostFirst, type NamedCount } from "./count-by";
import type { ServiceUsage, Usage } from "./usage";

const TOP = 3;

/** What the callers of a VPC use: the shape that `--json` prints. */
export interface UsageReport {
  /** The services with an endpoint in the catalogue, by region, most calls first. */
  readonly services: readonly ReportedService[];
  /** The event sources without an endpoint in the catalogue. */
  readonly withoutEndpoint: readonly NamedCount[];
  /** The events, as source and name, whose service is not known. */
  readonly unmapped: readonly NamedCount[];
  /** The calls that are not those of the VPC. */
  readonly notCounted: Usage["notCounted"];
  /** Whether calls from public addresses are taken to come through a NAT gateway, since none is named. */
  readonly isNatAssumed: boolean;
}

/** A service that is used in a region. */
export interface ReportedService extends Pick<ServiceUsage, "service" | "region" | "calls" | "first" | "last"> {
  /** The type of endpoint that the construct makes. */
  readonly type: EndpointType;
  /** The calls through each endpoint, by its id. */
  readonly endpoints: readonly NamedCount[];
  readonly privateCalls: number;
  readonly aroundCalls: number;
  readonly principals: { readonly count: number; readonly isComplete: boolean; readonly top: readonly NamedCount[] };
  /** The bytes of calls whose records have them; null if none has. */
  readonly bytes: ServiceUsage["bytes"] | null;
  readonly cost: ReportedCost;
}

/** What an endpoint for the service costs, without its data. */
export interface ReportedCost {
  readonly azCount: number;
  readonly hourUsd: Usd;
  readonly monthUsd: Usd;
  /** What a GB costs through a NAT gateway. */
  readonly natUsdPerGb: Usd;
  readonly currency: Currency;
}

/** Reports a usage, with what endpoints in a number of availability zones cost. */
export function reportUsage(usage: Usage, azCount: number, isNatAssumed: boolean): UsageReport {
  const rows = [...usage.services.values()].sort(
    (one, other) => other.calls - one.calls || (keyOf(one) < keyOf(other) ? -1 : 1),
  );
  return {
    services: rows.map((row) => reportService(row, azCount)),
    withoutEndpoint: mostFirst(usage.withoutEndpoint),
    unmapped: mostFirst(usage.unmapped),
    notCounted: usage.notCounted,
    isNatAssumed,
  };
}

function reportService(row: ServiceUsage, azCount: number): ReportedService {
  const { service, region, calls, first, last, endpoints, privateCalls, aroundCalls, principals, bytes } = row;
  return {
    service,
    region,
    type: findService(service)?.types[0] ?? "Interface",
    calls,
    first,
    last,
    endpoints: mostFirst(endpoints),
    privateCalls,
    aroundCalls,
    principals: {
      count: principals.byName.size,
      isComplete: principals.others === 0,
      top: mostFirst(principals).slice(0, TOP),
    },
    bytes: bytes.calls === 0 ? null : bytes,
    cost: costOf(row, azCount),
  };
}

function costOf({ service, region }: ServiceUsage, azCount: number): ReportedCost {
  const isPriced = isPossibleRegion(region) && findService(service) !== undefined;
  if (!isPriced) return { azCount, hourUsd: "unknown", monthUsd: "unknown", natUsdPerGb: "unknown", currency: "USD" };
  const { hoursUsd, hoursPerMonth, perGb, currency } = estimateMonthlyCost({ services: [service], region, azCount });
  const hourUsd = hoursUsd === "unknown" ? hoursUsd : Math.round((hoursUsd / hoursPerMonth) * 1e6) / 1e6;
  return { azCount, hourUsd, monthUsd: hoursUsd, natUsdPerGb: perGb.nat, currency };
}

function keyOf({ region, service }: ServiceUsage): string {
  return `${region} ${service}`;
}
