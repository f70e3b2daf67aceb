import type { SharedBy } from "./finding";
import { noDnsNames, notJson } from "./texts";

/** What the outputs of Terraform say of the endpoints. */
export interface Outputs {
  /** All DNS names of each endpoint, by service; none for a gateway. */
  readonly dnsNames: Readonly<Record<string, readonly string[]>>;
  /** The security group of the interface endpoints; undefined where the outputs have none. */
  readonly securityGroupId: string | undefined;
  /** By what a hub shares the endpoints with other VPCs, from an output `zone_ids` or `profile_id`. */
  readonly sharedBy: SharedBy | undefined;
  /** The blocks of the VPC, from an output `vpc_cidr_blocks`; empty where there is none. */
  readonly cidrBlocks: readonly string[];
}

/** Something that was understood, or one line that says why not. */
export type Reading<Value> = { readonly value: Value } | { readonly refusal: string };

/**
 * Reads what `terraform output -json` prints; also what `terraform output -json endpoint_dns_names` prints,
 * so that an output of any name serves.
 */
export function readOutputs(text: string): Reading<Outputs> {
  const outputs = parse(text);
  if (!isRecord(outputs)) return { refusal: notJson(text) };
  const named = outputValue(outputs["endpoint_dns_names"]);
  const dnsNames = isDnsNames(named) ? named : outputs;
  if (!isDnsNames(dnsNames)) return { refusal: noDnsNames(Object.keys(outputs)) };
  const securityGroupId = outputValue(outputs["security_group_id"]);
  const cidrBlocks = outputValue(outputs["vpc_cidr_blocks"]);
  return {
    value: {
      dnsNames,
      securityGroupId: typeof securityGroupId === "string" ? securityGroupId : undefined,
      sharedBy: sharedBy(outputs),
      cidrBlocks: isTexts(cidrBlocks) ? cidrBlocks : [],
    },
  };
}

function sharedBy(outputs: Readonly<Record<string, unknown>>): SharedBy | undefined {
  if (isRecord(outputValue(outputs["zone_ids"]))) return "hosted zones";
  return typeof outputValue(outputs["profile_id"]) === "string" ? "Profile" : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outputValue(output: unknown): unknown {
  return isRecord(output) ? output["value"] : undefined;
}

function isDnsNames(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isTexts);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
