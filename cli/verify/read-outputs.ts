import { isObject } from "../../lib/shapes/is-object";
import { quoteList } from "../../lib/shapes/text";
import { parseJson } from "../parse-json";
import type { Reading } from "../reading";
import { readCidrBlock } from "./probe/addresses";
import { readState, type State } from "./read-state";
import { stateEndpoints } from "./state-endpoints";

/** How a hub shares the names of its endpoints with other VPCs. */
export type SharedBy = "hosted zones" | "Profile";

/** What Terraform's outputs say about the endpoints. */
export interface Outputs {
  /** All DNS names of each endpoint, by service; empty for a gateway. */
  readonly dnsNames: Readonly<Record<string, readonly string[]>>;
  /** The security group of the interface endpoints; undefined if the outputs have none. */
  readonly securityGroupId: string | undefined;
  /** How a hub shares the endpoints, from an output `zone_ids` or `profile_id`; undefined without either. */
  readonly sharedBy: SharedBy | undefined;
  /** The blocks of the VPC, from an output `vpc_cidr_blocks` or from the state; empty without either. */
  readonly cidrBlocks: readonly string[];
  /** The region of the gateways in a state; undefined without it. */
  readonly region?: string | undefined;
}

/**
 * Reads what `terraform output -json` prints, or the endpoints of a state or plan. Also reads what `terraform output -json endpoint_dns_names` prints, so
 * that the output may have any name.
 */
export function readOutputs(text: string): Reading<Outputs> {
  const json = parseJson(text);
  if (!isObject(json)) return { error: notOutputs(text) };
  const state = readState(json);
  const isOfEndpoints = state?.instances.some(({ type }) => type === "aws_vpc_endpoint");
  return state && isOfEndpoints ? { value: outputsOf(state) } : readValues(state?.outputs ?? json, state !== undefined);
}

function outputsOf(state: State): Outputs {
  const { cidrBlocks, ...endpoints } = stateEndpoints(state);
  return { ...endpoints, sharedBy: sharedBy(state.outputs), cidrBlocks: readBlocks(cidrBlocks) };
}

function readValues(outputs: Readonly<Record<string, unknown>>, isOfState: boolean): Reading<Outputs> {
  const named = outputValue(outputs["endpoint_dns_names"]);
  const dnsNames = isDnsNames(named) ? named : outputs;
  if (!isDnsNames(dnsNames)) return { error: isOfState ? NO_ENDPOINTS : noDnsNames(Object.keys(outputs)) };
  const securityGroupId = outputValue(outputs["security_group_id"]);
  const cidrBlocks = outputValue(outputs["vpc_cidr_blocks"]);
  return {
    value: {
      dnsNames,
      securityGroupId: typeof securityGroupId === "string" ? securityGroupId : undefined,
      sharedBy: sharedBy(outputs),
      cidrBlocks: isTexts(cidrBlocks) ? readBlocks(cidrBlocks) : [],
    },
  };
}

function readBlocks(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => readCidrBlock(text) ?? []);
}

function sharedBy(outputs: Readonly<Record<string, unknown>>): SharedBy | undefined {
  if (isObject(outputValue(outputs["zone_ids"]))) return "hosted zones";
  return typeof outputValue(outputs["profile_id"]) === "string" ? "Profile" : undefined;
}

function outputValue(output: unknown): unknown {
  return isObject(output) ? output["value"] : undefined;
}

function isDnsNames(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isTexts);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

const NO_ENDPOINTS =
  "The state has no VPC endpoints: apply first, then give what terraform show -json or terraform output -json prints";

function notOutputs(text: string): string {
  const what = text.trim() === "" ? "The input is empty" : "The input is not a JSON object of outputs";
  return `${what}: give what "terraform output -json" or "terraform show -json" prints, as a file or on standard input`;
}

function noDnsNames(outputs: readonly string[]): string {
  const received = outputs.length === 0 ? "there are no outputs" : `the outputs are ${quoteList(outputs, "and")}`;
  return `The outputs name no endpoints: expected an output "endpoint_dns_names" with the value of endpointDnsNames of the construct, but ${received}`;
}
