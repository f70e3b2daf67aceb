import { findService } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { partitionOf } from "../../lib/services/regions";
import { isEndpointName, isRegionalEndpointName, probedName, regionOfEndpointName } from "./names";
import type { NameRole, PlannedName, PlannedPort } from "./observation";
import type { Outputs, Reading } from "./outputs";
import { type PortOverride, planPorts } from "./ports";
import { badRegion, noRegion, noSuchService } from "./texts";

/** What to probe of one service. */
export interface PlannedService {
  /** Key in the outputs, such as `sqs` or `s3.Interface`. */
  readonly service: string;
  /** Kind of endpoint, told from its names; undefined where they do not tell. */
  readonly type: "Interface" | "Gateway" | undefined;
  /** Facts of the catalogue; undefined for a service that it does not have. */
  readonly facts: EndpointService | undefined;
  /** Names to resolve. */
  readonly names: readonly PlannedName[];
  /** Ports to connect to at each address. */
  readonly ports: readonly PlannedPort[];
}

/** What the user adds to the outputs. */
export interface PlanOptions {
  /** Region of the VPC; undefined to take it from the names of the endpoints. */
  readonly region: string | undefined;
  /** Ports in place of those of the catalogue. */
  readonly ports: readonly PortOverride[];
}

/** All that is to be probed. */
export interface ProbePlan {
  /** Region of the VPC; undefined where nothing tells it and no gateway needs it. */
  readonly region: string | undefined;
  /** In the order of the outputs. */
  readonly services: readonly PlannedService[];
}

// The regional endpoints that gateways serve.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-networking.html
const GATEWAY_HOSTS: Readonly<Record<string, string>> = { s3express: "s3express-control" };

/** Decides what to probe, or says in one line why that cannot be decided. */
export function planProbes(outputs: Outputs, options: PlanOptions): Reading<ProbePlan> {
  const keys = Object.keys(outputs.dnsNames);
  const stranger = options.ports.find(({ service }) => !keys.includes(service));
  if (stranger) return { refusal: noSuchService(stranger.service, keys) };
  const region = options.region ?? commonRegion(Object.values(outputs.dnsNames).flat());
  if (region !== undefined && !partitionOf(region)) return { refusal: badRegion(region) };
  const services = keys.map((key) => planService(key, outputs, options, region));
  const unplaced = services.find(({ type, names }) => type === "Gateway" && names.length === 0);
  if (unplaced) return { refusal: noRegion(unplaced.service) };
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

/** The host names that clients use; the endpoint's own name where there are none, or where they may go round it. */
function interfaceNames(names: readonly string[], role: NameRole): readonly PlannedName[] {
  const hosts = names.filter((name) => !isEndpointName(name));
  const own = names.filter(isRegionalEndpointName);
  const planned = (role: NameRole) => (name: string) => ({ name, probed: probedName(name), role });
  if (hosts.length === 0) return unique(own).map(planned("endpoint"));
  if (role !== "inbound") return unique(hosts).map(planned(role));
  // In the VPC the public zones of AWS answer for these, and need not know a label of ours.
  const asked = unique(hosts).filter((name) => !name.startsWith("*."));
  return [...asked.map(planned(role)), ...unique(own).map(planned("endpoint"))];
}

function gatewayNames(service: string, region: string | undefined): readonly PlannedName[] {
  const partition = region === undefined ? undefined : partitionOf(region);
  if (partition === undefined) return [];
  const name = `${GATEWAY_HOSTS[service] ?? service}.${region}.${partition.dnsSuffix}`;
  return [{ name, probed: name, role: "gateway" }];
}

/** The region that all endpoints name; undefined where they differ, as an endpoint may be for another region. */
function commonRegion(names: readonly string[]): string | undefined {
  const regions = unique(names.flatMap((name) => regionOfEndpointName(name) ?? []));
  return regions.length === 1 ? regions[0] : undefined;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
