import { findService } from "../../../lib/services/catalogue";
import type { EndpointService } from "../../../lib/services/endpoint-service";
import { partitionOf } from "../../../lib/services/regions";
import { show } from "../../../lib/shapes/text";
import { readEndpointName } from "../../endpoint-name";
import type { Reading } from "../../reading";
import { suggest } from "../../suggest";
import type { VerifyFlags } from "../options";
import type { Outputs } from "../read-outputs";
import { globalName } from "./global-name";
import { type PlannedPort, type PortOverride, planPorts } from "./plan-ports";

/**
 * What a name is for clients in the VPC.
 *
 * - `private`: a host name that private DNS answers; it must resolve to addresses in the VPC
 * - `inbound`: the same, but a gateway may serve the clients in the VPC, and the interface endpoint only clients that
 *   use inbound Resolver endpoints
 * - `endpoint`: AWS's own name of the endpoint, `vpce-…`; it must resolve to addresses in the VPC
 * - `gateway`: the public host name of a service that has a gateway
 * - `global`: a host name without region, which the endpoint does not serve
 */
export type NameRole = "private" | "inbound" | "endpoint" | "gateway" | "global";

/** A name to resolve. */
export interface PlannedName {
  /** The name in the outputs, such as `*.dkr.ecr.us-east-1.amazonaws.com`. */
  readonly name: string;
  /** The name to ask for, with a label in place of `*`. */
  readonly probed: string;
  readonly role: NameRole;
}

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

// Gateways of these services serve host names with another first label.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-networking.html
const GATEWAY_HOSTS: ReadonlyMap<string, string> = new Map([["s3express", "s3express-control"]]);

/** Decides what to probe, and in which region the VPC is if a gateway needs it or the names show it. */
export function planProbes(
  { dnsNames, region: shown }: Pick<Outputs, "dnsNames" | "region">,
  { region: given, port: overrides = [] }: Pick<VerifyFlags, "region" | "port">,
): Reading<{ readonly region: string | undefined; readonly services: readonly PlannedService[] }> {
  const keys = Object.keys(dnsNames);
  const unknown = overrides.find(({ service }) => !keys.includes(service))?.service;
  if (unknown !== undefined) {
    return { error: `--port: the outputs have no service ${show(unknown)}: ${suggest(unknown, keys)}` };
  }
  const region = given ?? shown ?? commonRegion(Object.values(dnsNames).flat());
  if (region !== undefined && !partitionOf(region)) {
    return { error: `--region: ${show(region)} is not an AWS region: give a name such as "us-east-1"` };
  }
  const services = keys.map((key) => planService(key, dnsNames, overrides, region));
  const unplaced = services.find(({ type, names }) => type === "Gateway" && names.length === 0);
  if (unplaced) {
    const service = show(unplaced.service);
    return { error: `The outputs do not show the region of the gateway ${service}: give it with --region` };
  }
  return { value: { region, services } };
}

function planService(
  service: string,
  dnsNames: Outputs["dnsNames"],
  overrides: readonly PortOverride[],
  region: string | undefined,
): PlannedService {
  const names = dnsNames[service] ?? [];
  const [, base = service, suffix] = /^([^@]+?)(?:\.(Interface|Gateway))?(?:@.*)?$/.exec(service) ?? [];
  const facts = findService(service) ?? findService(base);
  const type = typeOf(names, suffix, facts);
  const hasGateway = suffix === "Interface" && Object.hasOwn(dnsNames, base) && dnsNames[base]?.length === 0;
  const isInbound = facts?.privateDns.support === "inbound-resolver" && hasGateway;
  const ports = overrides.filter((override) => override.service === service);
  return {
    service,
    type,
    facts,
    names:
      type === "Gateway"
        ? gatewayNames(base, region)
        : withGlobalName(interfaceNames(names, isInbound), globalName(facts?.name, region)),
    ports: planPorts(ports, facts),
  };
}

function typeOf(names: readonly string[], suffix: string | undefined, facts: EndpointService | undefined) {
  if (names.length > 0 || suffix === "Interface") return "Interface";
  if (facts === undefined) return undefined;
  return facts.types.includes("Gateway") ? "Gateway" : "Interface";
}

/** The host names that clients use. The endpoint's own name if it has none, or if they may not lead to it. */
function interfaceNames(names: readonly string[], isInbound: boolean): readonly PlannedName[] {
  const distinct = [...new Set(names)];
  const hosts = distinct.filter((name) => !readEndpointName(name));
  const own = distinct.filter((name) => readEndpointName(name)?.isRegional);
  const planned = (role: NameRole) => (name: string) => ({ name, probed: probedName(name), role });
  if (hosts.length === 0) return own.map(planned("endpoint"));
  if (!isInbound) return hosts.map(planned("private"));
  // In the VPC, public zones of AWS answer for these names, and may not know our label in place of `*`.
  const literal = hosts.filter((name) => !name.startsWith("*."));
  return [...literal.map(planned("inbound")), ...own.map(planned("endpoint"))];
}

/** A name that a resolver can answer, with a label in place of `*`. */
function probedName(name: string): string {
  if (!name.startsWith("*.")) return name;
  // Below the name of an S3 endpoint there are only certain labels: `bucket`, `accesspoint` and `control`.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
  return `${readEndpointName(name) ? "bucket" : "vpc-endpoints-verify"}${name.slice(1)}`;
}

function withGlobalName(names: readonly PlannedName[], global: string | undefined): readonly PlannedName[] {
  const isToBeAdded = global !== undefined && names.length > 0 && names.every(({ name }) => name !== global);
  return isToBeAdded ? [...names, { name: global, probed: global, role: "global" }] : names;
}

function gatewayNames(service: string, region: string | undefined): readonly PlannedName[] {
  const partition = region === undefined ? undefined : partitionOf(region);
  if (partition === undefined) return [];
  const name = `${GATEWAY_HOSTS.get(service) ?? service}.${region}.${partition.dnsSuffix}`;
  return [{ name, probed: name, role: "gateway" }];
}

/** The region in the names of all endpoints; undefined if they differ, as an endpoint may be for another region. */
function commonRegion(names: readonly string[]): string | undefined {
  const [region, ...others] = new Set(names.flatMap((name) => readEndpointName(name)?.region ?? []));
  return others.length === 0 ? region : undefined;
}
