import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { ref, TerraformLocal, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import type { Reference } from "../shapes/unresolved";
import { dataAddress } from "./addresses";
import type { MetaArguments } from "./emit-context";
import { guardConditions } from "./guards";
import { resolveText, type Values } from "./resolve";
import type { Show } from "./sensitive";
import { untagged } from "./tags";

/** What Terraform reads from AWS. */
export interface Lookups {
  /** The values of the data sources that the plan uses. */
  readonly values: Readonly<Partial<Record<Reference, unknown>>>;
  /** The address of the data source that checks the VPC, if the plan has guards. */
  readonly guards: readonly string[];
}

/** Emits the data sources that a plan uses. */
export function emitLookups(
  scope: Construct,
  { references, guards, vpcId }: EndpointsPlan,
  meta: MetaArguments,
  show: Show,
): Lookups {
  const region = references.has("region") ? emitRegion(scope, meta) : undefined;
  const account = references.has("account") ? new DataAwsCallerIdentity(scope, "account", meta).accountId : undefined;
  // A condition refers to nothing else that the construct emits.
  const values: Values = (to) => (to === "region" ? region : undefined);
  const readsVpc = references.has("vpcCidrBlocks") || references.has("vpcIpv6CidrBlocks");
  if (!guards && !readsVpc) return { values: { region, account }, guards: [] };
  const lifecycle = guards && guardConditions(guards, values, show);
  const id = resolveText(vpcId, values);
  const vpc = untagged(new DataAwsVpc(scope, "vpc", { id, ...meta, ...(lifecycle && { lifecycle }) }));
  const address = dataAddress(vpc);
  const blocks = blocksOf(address, references, scope);
  return { values: { region, account, ...blocks }, guards: guards ? [address] : [] };
}

/**
 * Emits the name of the region in a local: `region` of AWS provider 6.x, which deprecates the `id` of 5.x. An attribute
 * that a version does not have cannot be named, but looked up.
 */
function emitRegion(scope: Construct, meta: MetaArguments): string {
  const address = dataAddress(new DataAwsRegion(scope, "region", meta));
  const name = `\${lookup(${address}, "region", lookup(${address}, "id", null))}`;
  return new TerraformLocal(scope, "region-name", name).asString;
}

/** The blocks of a VPC: those that are associated with it, sorted. */
function blocksOf(vpc: string, references: ReadonlySet<Reference>, scope: Construct): Lookups["values"] {
  const associated = `for block in ${vpc}.cidr_block_associations : block.cidr_block`;
  // CDKTF keeps every token forever, so none is made that the plan does not use.
  const list = (to: Reference, expression: string) =>
    references.has(to) ? Token.asList(ref(expression, TerraformStack.of(scope))) : undefined;
  return {
    vpcCidrBlocks: list("vpcCidrBlocks", `sort([${associated} if block.state == "associated"])`),
    vpcIpv6CidrBlocks: list("vpcIpv6CidrBlocks", ipv6BlocksOf(vpc)),
  };
}

/** The associations of AWS provider 6.x, which deprecates the one block of 5.x. */
function ipv6BlocksOf(vpc: string): string {
  const onlyBlock = `[{ ipv6_cidr_block = lookup(${vpc}, "ipv6_cidr_block", ""), state = "associated" }]`;
  const associations = `lookup(${vpc}, "ipv6_cidr_block_associations", ${onlyBlock})`;
  return `sort(compact([for block in ${associations} : block.ipv6_cidr_block if block.state == "associated"]))`;
}
