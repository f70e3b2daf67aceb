import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { ref, TerraformStack, Token } from "cdktf";
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
  const region = references.has("region") ? new DataAwsRegion(scope, "region", meta).id : undefined;
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

/** The blocks of a VPC: the IPv4 blocks that are associated with it, sorted, and its IPv6 block, if it has one. */
function blocksOf(vpc: string, references: ReadonlySet<Reference>, scope: Construct): Lookups["values"] {
  const associated = `for block in ${vpc}.cidr_block_associations : block.cidr_block`;
  // CDKTF keeps every token forever, so none is made that the plan does not use.
  const list = (to: Reference, expression: string) =>
    references.has(to) ? Token.asList(ref(expression, TerraformStack.of(scope))) : undefined;
  return {
    vpcCidrBlocks: list("vpcCidrBlocks", `sort([${associated} if block.state == "associated"])`),
    vpcIpv6CidrBlocks: list("vpcIpv6CidrBlocks", `compact([${vpc}.ipv6_cidr_block])`),
  };
}
