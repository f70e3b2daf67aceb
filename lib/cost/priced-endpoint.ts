import { findService } from "../services/catalogue";
import type { CostInput, PricedType } from "./cost-input";
import type { ListedEndpoint } from "./read-cost-input";

/** An endpoint with everything that its price depends on. */
export interface PricedEndpoint {
  readonly name: string;
  readonly type: PricedType;
  readonly azCount: number;
  /** Undefined if its traffic is unknown. */
  readonly gb: number | undefined;
  /** The service of the catalogue that it leads to, if it is one. */
  readonly service: string;
  /** Whether a NAT gateway reaches it too: only what AWS offers in public, not what is in somebody's VPC. */
  readonly isPublic: boolean;
  /** Whether AWS offers a gateway endpoint for the same service, which is free. */
  readonly hasGateway: boolean;
}

/** The endpoints of an input that has no problems, with everything that their prices depend on. */
export function pricedEndpoints(
  endpoints: readonly ListedEndpoint[],
  input: CostInput,
): readonly PricedEndpoint[] {
  const gbOf = trafficOf(
    endpoints.map(({ name }) => name),
    input,
  );
  return endpoints.map(({ name, type, serviceName = name, azCount }) => {
    const service = serviceName.replace(/\.(Interface|Gateway)$/, "");
    const usualAzCount = type === "GatewayLoadBalancer" ? 1 : input.azCount;
    return {
      name,
      type,
      azCount: type === "Gateway" ? 0 : (azCount ?? usualAzCount),
      gb: gbOf(name),
      service,
      isPublic: type === "Gateway" || (type === "Interface" && !/\.vpce-svc-\w+$/.test(serviceName)),
      hasGateway: findService(service)?.types.includes("Gateway") ?? false,
    };
  });
}

/** GB a month of a service: its own, or an even share of what is left of the total. */
function trafficOf(
  names: readonly string[],
  { gbPerMonth, gbPerService = {} }: CostInput,
): (name: string) => number | undefined {
  const own = new Map<string, number | undefined>(Object.entries(gbPerService));
  const named = names.flatMap((name) => own.get(name) ?? []);
  if (gbPerMonth === undefined) return (name) => own.get(name);
  const rest = Math.max(0, gbPerMonth - named.reduce((total, gb) => total + gb, 0));
  const share = rest / (names.length - named.length);
  return (name) => own.get(name) ?? share;
}
