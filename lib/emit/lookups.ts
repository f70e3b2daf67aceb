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

/** What Terraform reads from AWS. */
export interface Lookups {
  /** The values of the data sources that the plan uses. */
  readonly values: Readonly<Partial<Record<Reference, unknown>>>;
  /** The address of the data source that checks the VPC, if the plan has guards. */
  readonly guards: readonly string[];
}

/**
 * Emits the data sources that a plan uses.
 *
 * @param values gives what their conditions refer to
 */
export function emitLookups(
  scope: Construct,
  { references, guards, vpcId }: EndpointsPlan,
  meta: MetaArguments,
  values: Values,
): Lookups {
  const region = references.has("region") ? new DataAwsRegion(scope, "region", meta).id : undefined;
  const withRegion: Values = (to) => (to === "region" ? region : values(to));
  const readsVpc = references.has("vpcCidrBlocks") || references.has("vpcIpv6CidrBlocks");
  if (!guards && !readsVpc) return { values: { region }, guards: [] };
  const lifecycle = guards && guardConditions(guards, withRegion);
  const id = resolveText(vpcId, withRegion);
  const vpc = new DataAwsVpc(scope, "vpc", { id, ...meta, ...(lifecycle && { lifecycle }) });
  const address = dataAddress(vpc);
  return { values: { region, ...blocksOf(address, scope) }, guards: guards ? [address] : [] };
}

/** The blocks of a VPC: the IPv4 blocks that are associated with it, sorted, and its IPv6 block, if it has one. */
function blocksOf(vpc: string, scope: Construct) {
  const stack = TerraformStack.of(scope);
  const associated = `for block in ${vpc}.cidr_block_associations : block.cidr_block`;
  return {
    vpcCidrBlocks: Token.asList(ref(`sort([${associated} if block.state == "associated"])`, stack)),
    vpcIpv6CidrBlocks: Token.asList(ref(`compact([${vpc}.ipv6_cidr_block])`, stack)),
  };
}
