import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { ref, type TerraformProvider, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import type { Reference } from "../shapes/unresolved";
import { guardConditions } from "./guards";
import { resolveText, type Values } from "./resolve";

/** What is read from AWS. */
export interface Lookups {
  /** The values of the data sources that the plan uses. */
  readonly values: Readonly<Partial<Record<Reference, unknown>>>;
  /** The address of the data source that checks the VPC, if the plan has guards. */
  readonly guards: readonly string[];
}

/** Emits the data sources that a plan uses; `values` gives what their conditions refer to. */
export function emitLookups(
  scope: Construct,
  { references, guards, vpcId }: EndpointsPlan,
  provider: TerraformProvider | undefined,
  values: Values,
): Lookups {
  const meta = provider && { provider };
  const region = references.has("region") ? new DataAwsRegion(scope, "region", { ...meta }).id : undefined;
  const withRegion: Values = (to) => (to === "region" ? region : values(to));
  const readsVpc = references.has("vpcCidrBlocks") || references.has("vpcIpv6CidrBlocks");
  if (!guards && !readsVpc) return { values: { region }, guards: [] };
  const lifecycle = guards && guardConditions(guards, withRegion);
  const id = resolveText(vpcId, withRegion);
  const vpc = new DataAwsVpc(scope, "vpc", { id, ...meta, ...(lifecycle && { lifecycle }) });
  const address = `data.aws_vpc.${vpc.friendlyUniqueId}`;
  const associated = `for block in ${address}.cidr_block_associations : block.cidr_block`;
  // CDKTF keeps every token forever, so none is made that the plan does not use.
  const list = (to: Reference, expression: string) =>
    references.has(to) ? Token.asList(ref(expression, TerraformStack.of(scope))) : undefined;
  return {
    values: {
      region,
      vpcCidrBlocks: list("vpcCidrBlocks", `sort([${associated} if block.state == "associated"])`),
      vpcIpv6CidrBlocks: list("vpcIpv6CidrBlocks", `compact([${address}.ipv6_cidr_block])`),
    },
    guards: guards ? [address] : [],
  };
}
