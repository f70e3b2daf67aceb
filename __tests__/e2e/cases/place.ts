import {
  AssociateSubnetCidrBlockCommand,
  AssociateVpcCidrBlockCommand,
  CreateManagedPrefixListCommand,
  DescribeSubnetsCommand,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { makeGroup, makeNetwork, type Network } from "../network";

/** A VPC in the double, and what else a case may refer to. */
export interface Place extends Network {
  readonly ec2: EC2Client;
  readonly region: string;
  readonly ownVpc: boolean;
  /** The first subnet. */
  readonly subnetA: string;
  /** The second subnet, in another zone. */
  readonly subnetB: string;
  /** The route table of the first subnet. */
  readonly routeTableA: string;
  /** The route table of the second subnet. */
  readonly routeTableB: string;
  /** An existing security group. */
  readonly groupOne: string;
  /** Another existing security group. */
  readonly groupTwo: string;
  readonly prefixListId: string;
  /** The IPv6 block of each subnet, empty in a VPC without IPv6. */
  readonly ipv6Blocks: readonly string[];
}

/** What a case needs beyond an IPv4 VPC in us-east-1. */
export interface Needs {
  /** @default "us-east-1" */
  readonly region?: string;
  /** @default false */
  readonly ipv6?: boolean;
  /** The stack makes its own VPC and names it in the output `vpc_id`. @default false */
  readonly ownVpc?: boolean;
}

/** Makes a place, and gives the VPC and its subnets IPv6 blocks if asked. */
export async function makePlace(
  ec2: EC2Client,
  { region = "us-east-1", ipv6 = false, ownVpc = false }: Needs = {},
): Promise<Place> {
  const network = await makeNetwork(ec2);
  const { vpcId, subnetIds, routeTableIds } = network;
  if (ipv6) await giveIpv6(ec2, network);
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...subnetIds] }));
  const list = { PrefixListName: "clients", AddressFamily: "IPv4", MaxEntries: 1 };
  const { PrefixList } = await ec2.send(new CreateManagedPrefixListCommand(list));
  const [subnetA = "", subnetB = ""] = subnetIds;
  const [routeTableA = "", routeTableB = ""] = routeTableIds;
  return {
    ...network,
    ec2,
    region,
    ownVpc,
    subnetA,
    subnetB,
    routeTableA,
    routeTableB,
    groupOne: await makeGroup(ec2, vpcId, "one"),
    groupTwo: await makeGroup(ec2, vpcId, "two"),
    prefixListId: PrefixList?.PrefixListId ?? "",
    ipv6Blocks: subnetIds.flatMap((id) => {
      const subnet = Subnets.find(({ SubnetId }) => SubnetId === id);
      return (subnet?.Ipv6CidrBlockAssociationSet ?? []).map(({ Ipv6CidrBlock = "" }) => Ipv6CidrBlock);
    }),
  };
}

/** An address of a block of the double, which writes blocks with zeros in front, as AWS writes addresses. */
export function fixedAddress(block = ""): string {
  return block.replace("::/64", "::40").replace(/(?<=:)0+(?=[0-9a-f])/g, "");
}

async function giveIpv6(ec2: EC2Client, { vpcId, subnetIds }: Network): Promise<void> {
  const block = { VpcId: vpcId, AmazonProvidedIpv6CidrBlock: true };
  const { Ipv6CidrBlockAssociation } = await ec2.send(new AssociateVpcCidrBlockCommand(block));
  const ofVpc = Ipv6CidrBlockAssociation?.Ipv6CidrBlock ?? "";
  for (const [index, SubnetId] of subnetIds.entries()) {
    const Ipv6CidrBlock = ofVpc.replace("00::/56", `0${index}::/64`);
    await ec2.send(new AssociateSubnetCidrBlockCommand({ SubnetId, Ipv6CidrBlock }));
  }
}
