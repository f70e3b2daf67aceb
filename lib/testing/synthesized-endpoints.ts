import type { Construct } from "constructs";
import type { Port } from "../services/endpoint-service";
import { nearest } from "../services/nearest";
import { isObject } from "../shapes/is-object";
import { didYouMean, quoteList, show } from "../shapes/text";
import { type Endpoint, endpointsIn } from "./endpoints-in";
import { openedPorts } from "./opened-ports";
import { type Arguments, readSynthesized, type Terraform } from "./read-synthesized";

/** One endpoint as Terraform gets it. An expression that synth cannot resolve is a text, such as `${var.subnets}`. */
export interface SynthesizedEndpoint {
  /** The service, or the key of `customServices`. */
  readonly service: string;
  /** The type of endpoint, such as `Interface`. */
  readonly type: string;
  /** The address in the state, such as `aws_vpc_endpoint.endpoints_interface_60685D7C["sqs"]`. */
  readonly address: string;
  /** The full name of the service in most regions; undefined for endpoints of VPC Lattice. */
  readonly serviceName: string | undefined;
  /** The policy document, which `simulatePolicy()` takes; undefined if none is attached. */
  readonly policy: Readonly<Record<string, unknown>> | string | undefined;
  /** Whether private DNS is on; undefined for an endpoint that has none, such as a gateway. */
  readonly privateDnsEnabled: boolean | string | undefined;
  /** The subnets; undefined for an endpoint that has none, and if resources of their own attach them. */
  readonly subnetIds: readonly string[] | string | undefined;
  /** The security groups; undefined for an endpoint that has none. */
  readonly securityGroupIds: readonly string[] | string | undefined;
  /** The route tables; undefined for an endpoint that has none, and if the routes are managed elsewhere. */
  readonly routeTableIds: readonly string[] | string | undefined;
  /** The ports that the created security group opens, for all endpoints that it guards; empty if it guards not this one. */
  readonly ports: readonly (Port | string)[];
  /** The tags, `Name` among them. */
  readonly tags: Readonly<Record<string, string>> | string | undefined;
  /** Every argument of the endpoint, under its Terraform name. */
  readonly arguments: Arguments;
}

/** The endpoints of a stack, or of a construct in one. */
export interface SynthesizedEndpoints {
  /** All of them, in the order of their addresses. */
  readonly all: readonly SynthesizedEndpoint[];
  /**
   * One endpoint.
   *
   * @param service a service, or a key of `customServices`
   * @param type which endpoint, if the service has a gateway and an interface; the gateway by default
   * @throws if there is no such endpoint, or if several constructs have one
   */
  endpoint(service: string, type?: string): SynthesizedEndpoint;
}

/**
 * Reads the endpoints of `VpcEndpoints` and `SharedVpcEndpoints` from what a program synthesizes, for tests of it. It
 * sees what Terraform gets, with overrides and aspects.
 *
 * @param synthesized a stack, a construct in a stack for the endpoints of that construct alone, or the text that
 * `Testing.synth` returns and that `cdk.tf.json` has
 * @throws if it is none of these
 * @example
 * expect(synthesizedEndpoints(stack).endpoint("sqs").privateDnsEnabled).toBe(true);
 */
export function synthesizedEndpoints(synthesized: Construct | string): SynthesizedEndpoints {
  const { terraform, isOwn } = readSynthesized(synthesized);
  const all = endpointsIn(terraform, isOwn).map((endpoint) => endpointOf(endpoint, terraform));
  return { all, endpoint: (service, type) => find(all, service, type) };
}

function endpointOf({ service, type, address, values }: Endpoint, terraform: Terraform): SynthesizedEndpoint {
  return {
    service,
    type,
    address,
    serviceName: textIn(values["service_name"]),
    policy: policyIn(values["policy"]),
    privateDnsEnabled: flagIn(values["private_dns_enabled"]),
    subnetIds: listIn(values["subnet_ids"]),
    securityGroupIds: listIn(values["security_group_ids"]),
    routeTableIds: listIn(values["route_table_ids"]),
    ports: openedPorts(terraform, JSON.stringify(values["security_group_ids"] ?? [])),
    tags: tagsIn(values["tags"]),
    arguments: values,
  };
}

/** A policy as IAM has it: Terraform escapes the variables of IAM. */
function policyIn(value: unknown): SynthesizedEndpoint["policy"] {
  if (!isObject(value)) return textIn(value);
  const unescaped: unknown = JSON.parse(JSON.stringify(value).replaceAll(/([$%])\1\{/g, "$1{"));
  return isObject(unescaped) ? unescaped : undefined;
}

function find(all: readonly SynthesizedEndpoint[], service: string, type: string | undefined): SynthesizedEndpoint {
  const ofService = all.filter((endpoint) => endpoint.service === service);
  const first = ofService.some((endpoint) => endpoint.type === "Gateway") ? "Gateway" : ofService[0]?.type;
  const found = ofService.filter((endpoint) => endpoint.type === (type ?? first));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  const asked = type === undefined ? show(service) : `${show(service)}, ${show(type)}`;
  throw new Error(`endpoint(${asked}): ${adviceFor(all, service, found.length > 0 ? found : ofService, only)}`);
}

function adviceFor(
  all: readonly SynthesizedEndpoint[],
  service: string,
  near: readonly SynthesizedEndpoint[],
  one: SynthesizedEndpoint | undefined,
): string {
  if (one) {
    const addresses = near.map(({ address }) => address).join(" and ");
    return `${near.length} constructs have one, ${addresses}: call synthesizedEndpoints() with one of the constructs`;
  }
  if (near.length > 0)
    return `there is only the ${quoteList([...new Set(near.map(({ type }) => type))], "and")} endpoint of it`;
  const names = [...new Set(all.map((endpoint) => endpoint.service))];
  if (names.length === 0) return "there are no endpoints of VpcEndpoints or SharedVpcEndpoints in what was given";
  const meant = nearest(service, names);
  const question = meant.length > 0 ? `: ${didYouMean(meant)}` : "";
  return `there is no such endpoint among ${quoteList(names, "and")}${question}`;
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function flagIn(value: unknown): boolean | string | undefined {
  return typeof value === "boolean" ? value : textIn(value);
}

function listIn(value: unknown): readonly string[] | string | undefined {
  return Array.isArray(value) ? value.map(String) : textIn(value);
}

function tagsIn(value: unknown): Readonly<Record<string, string>> | string | undefined {
  if (typeof value !== "object" || value === null) return textIn(value);
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}
