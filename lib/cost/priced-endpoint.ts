import { findService } from "../services/catalogue";
import { writeRefusal } from "../shapes/problem";
import type { CostInput } from "./cost-input";
import type { CostReading } from "./read-cost-input";

/** An endpoint with everything that its price depends on. */
export type PricedEndpoint = ReturnType<typeof pricedEndpoints>[number];

/**
 * The endpoints of an input with everything that their prices depend on.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function pricedEndpoints({ endpoints, problems }: CostReading, input: CostInput) {
  if (problems.length > 0) {
    throw new Error(writeRefusal("Cannot estimate the cost of the VPC endpoints", problems));
  }
  const names = endpoints.map(({ name }) => name);
  const gbOf = trafficOf(names, input);
  return endpoints.map(({ name, type, serviceName = name, azCount }) => {
    const service = serviceName.replace(/\.(Interface|Gateway)$/, "");
    const usualAzCount = type === "GatewayLoadBalancer" ? 1 : input.azCount;
    return {
      name,
      type,
      azCount: type === "Gateway" ? 0 : (azCount ?? usualAzCount),
      /** Undefined if its traffic is unknown. */
      gb: gbOf(name),
      /** The service of the catalogue that it leads to, if it is one. */
      service,
      /** Whether a NAT gateway reaches it too: only what AWS offers in public, not what is in somebody's VPC. */
      isPublic: type === "Gateway" || (type === "Interface" && !/\.vpce-svc-\w+$/.test(serviceName)),
      /** Whether AWS offers a gateway endpoint for the same service, which is free. */
      hasGateway: findService(service)?.types.includes("Gateway") ?? false,
    };
  });
}

/** GB of all endpoints whose traffic is known. */
export function totalGb(endpoints: readonly PricedEndpoint[]): number {
  return endpoints.reduce((total, { gb = 0 }) => total + gb, 0);
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
