import { DataAwsRegion } from "@cdktf/provider-aws/lib/data-aws-region";
import { DataAwsVpc } from "@cdktf/provider-aws/lib/data-aws-vpc";
import { ref, type TerraformProvider, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";

/** What is read from AWS; each data source is defined when it is first asked for. */
export interface Lookups {
  /** The region of the provider. */
  region(): string;
  /** The IPv4 blocks that are associated with the VPC, sorted. */
  vpcCidrBlocks(): string[];
  /** The IPv6 block of the VPC; an empty list where it has none. */
  vpcIpv6CidrBlocks(): string[];
}

/** Prepares the data sources of a construct. */
export function lookUp(
  scope: Construct,
  vpcId: () => string,
  provider: TerraformProvider | undefined,
): Lookups {
  const meta = provider && { provider };
  const stack = TerraformStack.of(scope);
  let region: DataAwsRegion | undefined;
  let vpc: DataAwsVpc | undefined;
  const vpcAddress = () => {
    vpc ??= new DataAwsVpc(scope, "vpc", { id: vpcId(), ...meta });
    return `data.aws_vpc.${vpc.friendlyUniqueId}`;
  };
  return {
    region: () => {
      region ??= new DataAwsRegion(scope, "region", { ...meta });
      return region.id;
    },
    vpcCidrBlocks: () => {
      const blocks = `for block in ${vpcAddress()}.cidr_block_associations : block.cidr_block`;
      return Token.asList(ref(`sort([${blocks} if block.state == "associated"])`, stack));
    },
    vpcIpv6CidrBlocks: () => Token.asList(ref(`compact([${vpcAddress()}.ipv6_cidr_block])`, stack)),
  };
}
