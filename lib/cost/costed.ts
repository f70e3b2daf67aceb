import { list, type Problem, wrongType } from "../problems";
import { findService, suggestServices } from "../services/catalogue";
import { checkAmounts, checkCount, checkTraffic, namedGb } from "./check-amounts";
import { checkEndpoint, checkInput, isMap } from "./check-input";
import { COSTED_TYPES, type CostedEndpoint, type CostedType, type CostInput } from "./cost-input";
import { costedTwice, nothingToCost, unknownCostedService } from "./cost-problems";
import { MOST } from "./limits";

/** An endpoint with everything that its price depends on. */
export interface Costed {
  readonly name: string;
  readonly type: CostedType;
  readonly azCount: number;
  /** Undefined where nothing was said about its traffic. */
  readonly gb: number | undefined;
  /** The service of the catalogue that it leads to, if it is one. */
  readonly service: string;
  /** Whether a NAT gateway leads there too: to what AWS offers in public, not into somebody's VPC. */
  readonly natLeadsThere: boolean;
  /** Whether AWS offers a gateway endpoint for the same service, which is free. */
  readonly hasGateway: boolean;
}

/** The endpoints to be costed, and everything that is wrong with the input; shared ones have more options. */
export function listCosted(
  input: CostInput,
  isShared = false,
): {
  readonly endpoints: readonly Costed[];
  readonly problems: readonly Problem[];
} {
  const problems = [...checkInput(input, isShared)];
  if (!isMap(input)) return { problems, endpoints: [] };
  const sound = withMaps(input);
  problems.push(...checkAmounts(sound));
  const endpoints = readEndpoints(input.services, problems);
  const names = endpoints.map(({ name }) => name);
  problems.push(...checkTraffic(sound, names));
  return { problems, endpoints: endpoints.map((endpoint) => complete(endpoint, sound, names)) };
}

/** What is no map was refused already, and is left out so that the rest can be looked at. */
function withMaps({ gbPerService, prices, ...input }: CostInput): CostInput {
  return { ...input, ...(isMap(gbPerService) && { gbPerService }), ...(isMap(prices) && { prices }) };
}

function readEndpoints(services: unknown, problems: Problem[]): readonly CostedEndpoint[] {
  if (!Array.isArray(services)) {
    problems.push(wrongType("services", services, "a list of services"));
    return [];
  }
  if (services.length === 0) problems.push(nothingToCost("services"));
  const given: readonly unknown[] = services;
  const seen = new Set<string>();
  return given.flatMap((service, index) => {
    const path = `services[${index}]`;
    const endpoint = typeof service === "string" ? readName(service, path, problems) : service;
    if (endpoint === undefined) return [];
    if (!isCostedEndpoint(endpoint)) {
      problems.push(wrongType(path, endpoint, `a name, or { name, type } with type ${list(COSTED_TYPES)}`));
      return [];
    }
    if (seen.has(endpoint.name)) problems.push(costedTwice(path, endpoint.name));
    seen.add(endpoint.name);
    problems.push(
      ...checkEndpoint(endpoint, path),
      ...checkCount(`${path}.azCount`, endpoint.azCount, 0, MOST.zones),
    );
    return [endpoint];
  });
}

function isCostedEndpoint(value: unknown): value is CostedEndpoint {
  if (typeof value !== "object" || value === null || !("name" in value) || !("type" in value)) return false;
  if ("serviceName" in value && typeof value.serviceName !== "string") return false;
  return typeof value.name === "string" && COSTED_TYPES.some((type) => type === value.type);
}

function readName(text: string, path: string, problems: Problem[]): CostedEndpoint | undefined {
  const [, name = text, type] = /^(.+)\.(Interface|Gateway)$/.exec(text) ?? [];
  const found = findService(name)?.types.find((offered) => type === undefined || offered === type);
  if (!found) problems.push(unknownCostedService(path, text, suggestServices(name)));
  return found && { name: text, type: found };
}

function complete(endpoint: CostedEndpoint, input: CostInput, names: readonly string[]): Costed {
  const { name, type } = endpoint;
  const zones = type === "GatewayLoadBalancer" ? 1 : input.azCount;
  const { serviceName = name } = endpoint;
  const service = serviceName.replace(/\.(Interface|Gateway)$/, "");
  const isPublic = type === "Gateway" || (type === "Interface" && !/\.vpce-svc-\w+$/.test(serviceName));
  return {
    name,
    type,
    azCount: type === "Gateway" ? 0 : (endpoint.azCount ?? zones),
    gb: gbOf(name, input, names),
    service,
    natLeadsThere: isPublic,
    hasGateway: findService(service)?.types.includes("Gateway") ?? false,
  };
}

function gbOf(
  name: string,
  { gbPerMonth, gbPerService = {} }: CostInput,
  names: readonly string[],
): number | undefined {
  const own = Object.hasOwn(gbPerService, name) ? gbPerService[name] : undefined;
  if (own !== undefined || gbPerMonth === undefined) return own;
  const unnamed = names.filter((other) => !Object.hasOwn(gbPerService, other));
  return Math.max(0, gbPerMonth - namedGb(gbPerService)) / unnamed.length;
}
