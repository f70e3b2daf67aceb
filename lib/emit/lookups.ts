import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { ref, type TerraformProvider, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { GuardConditions } from "./guards";

/** What is read from AWS; each data source is defined when it is first asked for. */
export interface Lookups {
  /** The region of the provider. */
  region(): string;
  /** The data source of the VPC. */
  vpc(): DataAwsVpc;
  /** The IPv4 blocks that are associated with the VPC, sorted. */
  vpcCidrBlocks(): string[];
  /** The IPv6 block of the VPC; an empty list where it has none. */
  vpcIpv6CidrBlocks(): string[];
}

/** What the data sources of a construct are defined with. */
export interface LookupOptions {
  /** The id of the VPC. */
  readonly vpcId: () => string;
  /** The conditions of the data source of the VPC. */
  readonly guards: () => GuardConditions | undefined;
  /** The provider with an alias, if the user gave one. */
  readonly provider: TerraformProvider | undefined;
}

/** Prepares the data sources of a construct. */
export function lookUp(scope: Construct, { vpcId, guards, provider }: LookupOptions): Lookups {
  const meta = provider && { provider };
  const stack = TerraformStack.of(scope);
  const vpc = once(() => {
    const lifecycle = guards();
    return new DataAwsVpc(scope, "vpc", { id: vpcId(), ...meta, ...(lifecycle && { lifecycle }) });
  });
  const region = once(() => new DataAwsRegion(scope, "region", { ...meta }));
  const vpcAddress = () => `data.aws_vpc.${vpc().friendlyUniqueId}`;
  return {
    vpc,
    region: () => region().id,
    vpcCidrBlocks: () => {
      const blocks = `for block in ${vpcAddress()}.cidr_block_associations : block.cidr_block`;
      return Token.asList(ref(`sort([${blocks} if block.state == "associated"])`, stack));
    },
    vpcIpv6CidrBlocks: () => Token.asList(ref(`compact([${vpcAddress()}.ipv6_cidr_block])`, stack)),
  };
}

function once<Value extends object>(define: () => Value): () => Value {
  let defined: Value | undefined;
  return () => {
    defined ??= define();
    return defined;
  };
}
