import {
  AssociateRouteTableCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeAvailabilityZonesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcEndpointsCommand,
  EC2Client,
  type IpPermission,
  ModifyVpcAttributeCommand,
  type NetworkInterface,
  type Tag,
  type VpcEndpoint,
} from "@aws-sdk/client-ec2";
import { TESTING } from "./credentials";

// Node 20 is what this package supports; the client's advice on it would appear above every suite.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

/** A VPC to put endpoints into. */
export interface Network {
  readonly vpcId: string;
  readonly cidrBlock: string;
  /** One per zone, in the order of the zones. */
  readonly subnetIds: readonly string[];
  /** The route table of each subnet, in the same order. */
  readonly routeTableIds: readonly string[];
}

/** What `makeNetwork` makes by default. */
export interface NetworkOptions {
  /** How many subnets, each in a zone of its own. @default 2 */
  readonly subnets?: number;
  /** Both DNS attributes of the VPC. @default true */
  readonly dns?: boolean;
  /** @default "10.0.0.0/16" */
  readonly cidrBlock?: string;
}

/** An endpoint as AWS describes it, in a form to compare. */
export interface EndpointSummary {
  readonly id: string;
  readonly type: string;
  /** The service's name, or the ARN of what replaces it. */
  readonly service: string;
  readonly privateDns: boolean;
  readonly ipAddressType: string;
  readonly dnsRecordIpType: string;
  /** Whether private DNS serves inbound resolvers only. */
  readonly inboundResolverOnly: boolean;
  readonly serviceRegion: string;
  readonly dnsNames: readonly string[];
  readonly subnetIds: readonly string[];
  readonly addresses: readonly string[];
  readonly ipv6Addresses: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  readonly policy: unknown;
  readonly tags: Readonly<Record<string, string>>;
}

/** A security group as AWS describes it. */
export interface GroupSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Each rule as `protocol from-to source`. */
  readonly ingress: readonly string[];
  readonly egress: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** A client of the double, or of moto itself; a call is tried once unless said otherwise. */
export function ec2Client(endpoint: string, region = "us-east-1", maxAttempts = 1, credentials = TESTING): EC2Client {
  return new EC2Client({ endpoint, region, credentials, maxAttempts });
}

/** Makes a VPC with subnets in distinct zones, each with a route table of its own. */
export async function makeNetwork(ec2: EC2Client, options: NetworkOptions = {}): Promise<Network> {
  const { subnets = 2, dns = true, cidrBlock = "10.0.0.0/16" } = options;
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: cidrBlock }));
  const vpcId = given(Vpc?.VpcId);
  const Value = dns;
  await ec2.send(new ModifyVpcAttributeCommand({ VpcId: vpcId, EnableDnsSupport: { Value } }));
  await ec2.send(new ModifyVpcAttributeCommand({ VpcId: vpcId, EnableDnsHostnames: { Value } }));
  const { AvailabilityZones = [] } = await ec2.send(new DescribeAvailabilityZonesCommand({}));
  const zones = AvailabilityZones.slice(0, subnets);
  if (zones.length < subnets) throw new Error(`The region has ${zones.length} zones, not ${subnets}`);
  const prefix = cidrBlock.split(".").slice(0, 2).join(".");
  const made = await Promise.all(
    zones.map(({ ZoneName }, index) => makeSubnet(ec2, vpcId, `${prefix}.${index}.0/24`, given(ZoneName))),
  );
  return {
    vpcId,
    cidrBlock,
    subnetIds: made.map(({ subnetId }) => subnetId),
    routeTableIds: made.map(({ routeTableId }) => routeTableId),
  };
}

/** Makes a subnet with a route table of its own. */
export async function makeSubnet(
  ec2: EC2Client,
  vpcId: string,
  cidrBlock: string,
  zone: string,
): Promise<{ readonly subnetId: string; readonly routeTableId: string }> {
  const place = { VpcId: vpcId, CidrBlock: cidrBlock, AvailabilityZone: zone };
  const subnetId = given((await ec2.send(new CreateSubnetCommand(place))).Subnet?.SubnetId);
  const table = await ec2.send(new CreateRouteTableCommand({ VpcId: vpcId }));
  const routeTableId = given(table.RouteTable?.RouteTableId);
  await ec2.send(new AssociateRouteTableCommand({ SubnetId: subnetId, RouteTableId: routeTableId }));
  return { subnetId, routeTableId };
}

/** Makes a security group and returns its id. */
export async function makeGroup(ec2: EC2Client, vpcId: string, name: string): Promise<string> {
  const group = { VpcId: vpcId, GroupName: name, Description: name };
  return given((await ec2.send(new CreateSecurityGroupCommand(group))).GroupId);
}

/** The endpoints of a VPC, or of the region, ordered by type and service. */
export async function readEndpoints(ec2: EC2Client, vpcId?: string): Promise<readonly EndpointSummary[]> {
  const { VpcEndpoints = [] } = await ec2.send(new DescribeVpcEndpointsCommand({}));
  const { NetworkInterfaces = [] } = await ec2.send(new DescribeNetworkInterfacesCommand({}));
  const interfaces = new Map(NetworkInterfaces.map((one) => [one.NetworkInterfaceId, one]));
  return VpcEndpoints.filter((one) => vpcId === undefined || one.VpcId === vpcId)
    .map((one) => summarizeEndpoint(one, interfaces))
    .sort((a, b) => `${a.type} ${a.service}`.localeCompare(`${b.type} ${b.service}`));
}

/** The security groups of a VPC except its default one, ordered by name. */
export async function readGroups(ec2: EC2Client, vpcId: string): Promise<readonly GroupSummary[]> {
  const Filters = [{ Name: "vpc-id", Values: [vpcId] }];
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
  return SecurityGroups.filter((group) => group.GroupName !== "default")
    .map((group) => ({
      id: group.GroupId ?? "",
      name: group.GroupName ?? "",
      description: group.Description ?? "",
      ingress: (group.IpPermissions ?? []).flatMap(summarizeRule),
      egress: (group.IpPermissionsEgress ?? []).flatMap(summarizeRule),
      tags: tagMap(group.Tags),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function summarizeEndpoint(
  one: VpcEndpoint,
  interfaces: ReadonlyMap<string | undefined, NetworkInterface>,
): EndpointSummary {
  const own = (one.NetworkInterfaceIds ?? []).flatMap((id) => interfaces.get(id) ?? []);
  return {
    id: one.VpcEndpointId ?? "",
    type: one.VpcEndpointType ?? "",
    service: one.ServiceName ?? one.ResourceConfigurationArn ?? one.ServiceNetworkArn ?? "",
    privateDns: one.PrivateDnsEnabled ?? false,
    ipAddressType: one.IpAddressType ?? "",
    dnsRecordIpType: one.DnsOptions?.DnsRecordIpType ?? "",
    inboundResolverOnly: one.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint ?? false,
    serviceRegion: one.ServiceRegion ?? "",
    dnsNames: (one.DnsEntries ?? []).map((entry) => entry.DnsName ?? ""),
    subnetIds: [...(one.SubnetIds ?? [])].sort(),
    addresses: own.flatMap(({ PrivateIpAddress }) => PrivateIpAddress ?? []).sort(),
    ipv6Addresses: own.flatMap(({ Ipv6Address }) => Ipv6Address ?? []).sort(),
    routeTableIds: [...(one.RouteTableIds ?? [])].sort(),
    securityGroupIds: (one.Groups ?? []).map((group) => group.GroupId ?? "").sort(),
    policy: one.PolicyDocument ? JSON.parse(one.PolicyDocument) : undefined,
    tags: tagMap(one.Tags),
  };
}

function tagMap(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}

function summarizeRule(rule: IpPermission): readonly string[] {
  const sources = [
    ...(rule.IpRanges ?? []).map((range) => range.CidrIp),
    ...(rule.Ipv6Ranges ?? []).map((range) => range.CidrIpv6),
    ...(rule.UserIdGroupPairs ?? []).map((pair) => pair.GroupId),
    ...(rule.PrefixListIds ?? []).map((list) => list.PrefixListId),
  ];
  const ports = rule.FromPort === undefined ? "all" : `${rule.FromPort}-${rule.ToPort}`;
  return sources.map((source) => `${rule.IpProtocol} ${ports} ${source}`);
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("AWS left out a member that it always sends");
  return value;
}
