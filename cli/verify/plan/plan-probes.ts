import { findService } from "../../../lib/services/catalogue";
import type { EndpointService } from "../../../lib/services/endpoint-service";
import { partitionOf } from "../../../lib/services/regions";
import { show } from "../../../lib/shapes/text";
import type { Reading } from "../../reading";
import { suggest } from "../../suggest";
import type { NameRole, PlannedName, PlannedPort } from "../probe/observation";
import type { Outputs } from "../read-outputs";
import { isEndpointName, isRegionalEndpointName, probedName, regionOfEndpointName } from "./endpoint-names";
import { type PortOverride, planPorts } from "./plan-ports";

/** What to probe of one service. */
export interface PlannedService {
  /** Its key in the outputs, such as `sqs` or `s3.Interface`. */
  readonly service: string;
  /** The type of its endpoint; undefined if the outputs do not show it. */
  readonly type: "Interface" | "Gateway" | undefined;
  /** The service in the catalogue; undefined if it is not there. */
  readonly facts: EndpointService | undefined;
  /** The names to resolve. */
  readonly names: readonly PlannedName[];
  /** The ports to connect to at each address. */
  readonly ports: readonly PlannedPort[];
}

/** What the user says in addition to the outputs. */
export interface PlanOptions {
  /** The region of the VPC; undefined to take it from the names of the endpoints. */
  readonly region: string | undefined;
  /** Ports to use instead of those of the catalogue. */
  readonly ports: readonly PortOverride[];
}

/** Everything to probe. */
export interface ProbePlan {
  /** The region of the VPC; undefined if it is unknown and no gateway needs it. */
  readonly region: string | undefined;
  /** In the order of the outputs. */
  readonly services: readonly PlannedService[];
}

// Gateways of these services serve host names with another first label.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-networking.html
const GATEWAY_HOSTS: Readonly<Record<string, string>> = { s3express: "s3express-control" };

/** Decides what to probe. */
export function planProbes(outputs: Outputs, options: PlanOptions): Reading<ProbePlan> {
  const keys = Object.keys(outputs.dnsNames);
  const unknown = options.ports.find(({ service }) => !keys.includes(service))?.service;
  if (unknown !== undefined) {
    return { error: `--port: the outputs have no service ${show(unknown)}: ${suggest(unknown, keys)}` };
  }
  const region = options.region ?? commonRegion(Object.values(outputs.dnsNames).flat());
  if (region !== undefined && !partitionOf(region)) {
    return { error: `--region: ${show(region)} is not an AWS region: give a name such as "us-east-1"` };
  }
  const services = keys.map((key) => planService(key, outputs, options, region));
  const unplaced = services.find(({ type, names }) => type === "Gateway" && names.length === 0);
  if (unplaced) {
    const service = show(unplaced.service);
    return { error: `The outputs do not show the region of the gateway ${service}: give it with --region` };
  }
  return { value: { region, services } };
}

function planService(
  key: string,
  { dnsNames }: Outputs,
  { ports }: PlanOptions,
  region: string | undefined,
): PlannedService {
  const names = dnsNames[key] ?? [];
  const [, base = key, suffix] = /^(.+)\.(Interface|Gateway)$/.exec(key) ?? [];
  const facts = findService(key) ?? findService(base);
  const type = typeOf(names, suffix, facts);
  const hasGateway = suffix === "Interface" && dnsNames[base]?.length === 0;
  const role: NameRole =
    facts?.privateDns.support === "inbound-resolver" && hasGateway ? "inbound" : "private";
  return {
    service: key,
    type,
    facts,
    names: type === "Gateway" ? gatewayNames(base, region) : interfaceNames(names, role),
    ports: planPorts(
      ports.filter(({ service }) => service === key),
      facts,
    ),
  };
}

function typeOf(names: readonly string[], suffix: string | undefined, facts: EndpointService | undefined) {
  if (names.length > 0 || suffix === "Interface") return "Interface";
  if (facts === undefined) return undefined;
  return facts.types.includes("Gateway") ? "Gateway" : "Interface";
}

/** The host names that clients use. The endpoint's own name if it has none, or if they may not lead to it. */
function interfaceNames(names: readonly string[], role: NameRole): readonly PlannedName[] {
  const hosts = names.filter((name) => !isEndpointName(name));
  const own = names.filter(isRegionalEndpointName);
  const planned = (role: NameRole) => (name: string) => ({ name, probed: probedName(name), role });
  if (hosts.length === 0) return unique(own).map(planned("endpoint"));
  if (role !== "inbound") return unique(hosts).map(planned(role));
  // In the VPC, public zones of AWS answer for these names, and may not know our label in place of `*`.
  const literal = unique(hosts).filter((name) => !name.startsWith("*."));
  return [...literal.map(planned(role)), ...unique(own).map(planned("endpoint"))];
}

function gatewayNames(service: string, region: string | undefined): readonly PlannedName[] {
  const partition = region === undefined ? undefined : partitionOf(region);
  if (partition === undefined) return [];
  const name = `${GATEWAY_HOSTS[service] ?? service}.${region}.${partition.dnsSuffix}`;
  return [{ name, probed: name, role: "gateway" }];
}

/** The region in the names of all endpoints; undefined if they differ, as an endpoint may be for another region. */
function commonRegion(names: readonly string[]): string | undefined {
  const regions = unique(names.flatMap((name) => regionOfEndpointName(name) ?? []));
  return regions.length === 1 ? regions[0] : undefined;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
