import {
  AuthorizeSecurityGroupIngressCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeVpcEndpointsCommand,
} from "@aws-sdk/client-ec2";
import { describeEndToEnd } from "../tools";
import { type Finding, observeBoth, refusalOf, type World } from "./compare";
import { type Double, startDouble } from "./double";

const ARN = "arn:aws:vpc-lattice:us-east-1:123456789012";

async function interfacesOf({ ec2, describe }: World, id = "") {
  const { NetworkInterfaceIds = [] } = await describe(id);
  if (NetworkInterfaceIds.length === 0) return [];
  const { NetworkInterfaces = [] } = await ec2.send(new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds }));
  return NetworkInterfaces;
}

const FINDINGS: readonly Finding[] = [
  {
    title: "keeps the IP address type and the DNS options of a new endpoint",
    observe: async ({ create, describe }) => {
      const { VpcEndpointId: id = "" } = await create({
        IpAddressType: "dualstack",
        DnsOptions: { DnsRecordIpType: "ipv4" },
      });
      const { IpAddressType, DnsOptions } = await describe(id);
      return { IpAddressType, DnsOptions };
    },
    moto: { IpAddressType: undefined, DnsOptions: undefined },
    double: { IpAddressType: "dualstack", DnsOptions: { DnsRecordIpType: "ipv4" } },
  },
  {
    title: "gives AWS's IP types to a gateway endpoint that names none",
    observe: async ({ create }) => {
      const { IpAddressType, DnsOptions } = await create({
        VpcEndpointType: "Gateway",
        ServiceName: "com.amazonaws.us-east-1.s3",
      });
      return { IpAddressType, DnsOptions };
    },
    moto: { IpAddressType: undefined, DnsOptions: undefined },
    double: { IpAddressType: "ipv4", DnsOptions: { DnsRecordIpType: "service-defined" } },
  },
  {
    title: "takes the IP type of the DNS records along when the endpoint's IP type is modified",
    observe: async ({ create, modify, describe }) => {
      const { VpcEndpointId: id = "" } = await create();
      await modify(id, { IpAddressType: "dualstack" });
      const { IpAddressType, DnsOptions } = await describe(id);
      return { IpAddressType, DnsOptions };
    },
    moto: { IpAddressType: undefined, DnsOptions: undefined },
    double: { IpAddressType: "dualstack", DnsOptions: { DnsRecordIpType: "dualstack" } },
  },
  {
    title: "keeps the Region of a service elsewhere",
    observe: async ({ create }) => {
      const { ServiceRegion } = await create({
        ServiceName: "com.amazonaws.eu-west-1.sqs",
        ServiceRegion: "eu-west-1",
      });
      return ServiceRegion;
    },
    moto: undefined,
    double: "eu-west-1",
  },
  {
    title: "keeps the ARN of a resource configuration",
    observe: async ({ create, subnetIds }) => {
      const { ResourceConfigurationArn, ServiceName, NetworkInterfaceIds } = await create({
        VpcEndpointType: "Resource",
        ResourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-1`,
        SubnetIds: [...subnetIds],
      });
      return { ResourceConfigurationArn, ServiceName, interfaces: NetworkInterfaceIds?.length };
    },
    moto: { ResourceConfigurationArn: undefined, ServiceName: undefined, interfaces: 0 },
    double: {
      ResourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-1`,
      ServiceName: undefined,
      interfaces: 2,
    },
  },
  {
    title: "keeps the ARN of a service network",
    observe: async ({ create }) => {
      const { ServiceNetworkArn } = await create({
        VpcEndpointType: "ServiceNetwork",
        ServiceNetworkArn: `${ARN}:servicenetwork/sn-1`,
      });
      return ServiceNetworkArn;
    },
    moto: undefined,
    double: `${ARN}:servicenetwork/sn-1`,
  },
  {
    title: "puts the network interfaces at the addresses asked for, into the endpoint's groups",
    observe: async (world) => {
      const [first = "", second = ""] = world.subnetIds;
      const { VpcEndpointId } = await world.create({
        SubnetIds: [first, second],
        SubnetConfigurations: [
          { SubnetId: first, Ipv4: "10.0.0.40" },
          { SubnetId: second, Ipv4: "10.0.1.40" },
        ],
        SecurityGroupIds: [world.groupId],
      });
      const interfaces = await interfacesOf(world, VpcEndpointId);
      return {
        addresses: interfaces.map((one) => one.PrivateIpAddress).sort(),
        inGroup: interfaces.every((one) => one.Groups?.[0]?.GroupId === world.groupId),
        type: interfaces[0]?.InterfaceType,
      };
    },
    moto: { addresses: [expect.any(String), expect.any(String)], inGroup: false, type: "interface" },
    double: { addresses: ["10.0.0.40", "10.0.1.40"], inGroup: true, type: "vpc_endpoint" },
  },
  {
    title: "replaces a network interface whose address is modified",
    observe: async (world) => {
      const [first = "", second = ""] = world.subnetIds;
      const { VpcEndpointId: id = "" } = await world.create({ SubnetIds: [first, second] });
      await world.modify(id, { SubnetConfigurations: [{ SubnetId: first, Ipv4: "10.0.0.41" }] });
      const interfaces = await interfacesOf(world, id);
      return interfaces.filter((one) => one.PrivateIpAddress === "10.0.0.41").length;
    },
    moto: 0,
    double: 1,
  },
  {
    title: "returns the IPv6 address of a network interface",
    observe: async (world) => {
      const [first = ""] = world.subnetIds;
      const { VpcEndpointId } = await world.create({
        IpAddressType: "dualstack",
        SubnetIds: [first],
        SubnetConfigurations: [{ SubnetId: first, Ipv4: "10.0.0.40", Ipv6: "2600:1f18::40" }],
      });
      return (await interfacesOf(world, VpcEndpointId)).map((one) => one.Ipv6Address);
    },
    moto: [undefined],
    double: ["2600:1f18::40"],
  },
  {
    title: "adds and removes network interfaces with the subnets",
    observe: async (world) => {
      const [first = "", second = ""] = world.subnetIds;
      const { VpcEndpointId: id = "" } = await world.create({ SubnetIds: [first] });
      await world.modify(id, { AddSubnetIds: [second], RemoveSubnetIds: [first] });
      const { SubnetIds } = await world.describe(id);
      const subnets = (await interfacesOf(world, id)).map((one) => one.SubnetId);
      return { subnets: subnets.map((subnet) => subnet === second), said: SubnetIds?.length };
    },
    moto: { subnets: [false], said: 1 },
    double: { subnets: [true], said: 1 },
  },
  {
    title: "moves the network interfaces between security groups",
    observe: async (world) => {
      const { VpcEndpointId: id = "" } = await world.create({ SubnetIds: [...world.subnetIds] });
      const before = (await world.describe(id)).Groups?.length ?? 0;
      const remove = (await world.describe(id)).Groups?.map((group) => group.GroupId ?? "") ?? [];
      await world.modify(id, { AddSecurityGroupIds: [world.groupId], RemoveSecurityGroupIds: remove });
      const groups = (await interfacesOf(world, id)).flatMap((one) => one.Groups ?? []);
      return { before, moved: groups.map((group) => group.GroupId === world.groupId) };
    },
    moto: { before: 0, moved: [false, false] },
    double: { before: 1, moved: [true, true] },
  },
  {
    title: "keeps the description of a prefix list in a rule",
    observe: async ({ ec2, groupId }) => {
      const rule = { IpProtocol: "tcp", FromPort: 443, ToPort: 443 };
      const PrefixListIds = [{ PrefixListId: "pl-0123456789abcdef0", Description: "R & D" }];
      const rules = { GroupId: groupId, IpPermissions: [{ ...rule, PrefixListIds }] };
      await ec2.send(new AuthorizeSecurityGroupIngressCommand(rules));
      const asked = new DescribeSecurityGroupsCommand({ GroupIds: [groupId] });
      const { SecurityGroups = [] } = await ec2.send(asked);
      return SecurityGroups[0]?.IpPermissions?.[0]?.PrefixListIds?.[0]?.Description;
    },
    moto: undefined,
    double: "R & D",
  },
  {
    title: "deletes the network interfaces with the endpoint, also those added later",
    observe: async (world) => {
      const [first = "", second = ""] = world.subnetIds;
      const { VpcEndpointId: id = "" } = await world.create({ SubnetIds: [first] });
      await world.modify(id, { AddSubnetIds: [second] });
      await world.remove(id);
      const Filters = [{ Name: "vpc-id", Values: [world.vpcId] }];
      const { NetworkInterfaces } = await world.ec2.send(new DescribeNetworkInterfacesCommand({ Filters }));
      return { interfaces: NetworkInterfaces?.length ?? 0, endpoint: await refusalOf(world.describe(id)) };
    },
    moto: { interfaces: 0, endpoint: "accepted" },
    double: {
      interfaces: 0,
      endpoint: "InvalidVpcEndpointId.NotFound: The Vpc Endpoint Id 'vpce-ID' does not exist",
    },
  },
  {
    title: "turns private DNS off and on again",
    observe: async ({ create, modify, describe }) => {
      const { VpcEndpointId: id = "" } = await create({ PrivateDnsEnabled: true });
      await modify(id, { PrivateDnsEnabled: false });
      const off = (await describe(id)).PrivateDnsEnabled;
      await modify(id, { PrivateDnsEnabled: true });
      return [off, (await describe(id)).PrivateDnsEnabled];
    },
    moto: [true, true],
    double: [false, true],
  },
  {
    title: "lists the Region's, the zones' and the private DNS names",
    observe: async ({ create, subnetIds }) => {
      const { VpcEndpointId = "", DnsEntries = [] } = await create({
        PrivateDnsEnabled: true,
        SubnetIds: [...subnetIds],
      });
      return DnsEntries.map(({ DnsName = "" }) => DnsName.replace(VpcEndpointId, "ID").replace(/-[0-9a-f]{8}/, ""));
    },
    moto: ["ID.com.amazonaws.us-east-1.sqs"],
    double: [
      "ID.sqs.us-east-1.vpce.amazonaws.com",
      "ID-us-east-1a.sqs.us-east-1.vpce.amazonaws.com",
      "ID-us-east-1b.sqs.us-east-1.vpce.amazonaws.com",
      "sqs.us-east-1.amazonaws.com",
    ],
  },
  {
    title: "gives the same endpoint to a repeated client token",
    observe: async ({ create }) => {
      const first = await create({ ClientToken: "token" });
      const second = await create({ ClientToken: "token" });
      return first.VpcEndpointId === second.VpcEndpointId;
    },
    moto: false,
    double: true,
  },
  {
    title: "finds endpoints by VPC, service and tag if one endpoint has no service",
    observe: async ({ ec2, create, vpcId }) => {
      const Tags = [{ Key: "team", Value: "blue & green" }];
      await create({ TagSpecifications: [{ ResourceType: "vpc-endpoint", Tags }] });
      await create({
        VpcEndpointType: "Resource",
        ResourceConfigurationArn: `${ARN}:resourceconfiguration/rcfg-1`,
      });
      const Filters = [
        { Name: "vpc-id", Values: [vpcId] },
        { Name: "service-name", Values: ["com.amazonaws.*.sqs"] },
        { Name: "tag-key", Values: ["team"] },
      ];
      const { VpcEndpoints = [] } = await ec2
        .send(new DescribeVpcEndpointsCommand({ Filters }))
        .catch(() => ({ VpcEndpoints: [] }));
      return VpcEndpoints.map((one) => [one.ServiceName, one.Tags]);
    },
    moto: [],
    double: [["com.amazonaws.us-east-1.sqs", [{ Key: "team", Value: "blue & green" }]]],
  },
  {
    title: "restores the full-access policy when it is reset",
    observe: async ({ create, modify, describe }) => {
      const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [] });
      const { VpcEndpointId: id = "" } = await create({ PolicyDocument });
      await modify(id, { ResetPolicy: true });
      const policy: { Statement: unknown[] } = JSON.parse((await describe(id)).PolicyDocument ?? "{}");
      return policy.Statement.length;
    },
    moto: 0,
    double: 1,
  },
  {
    title: "deletes a gateway endpoint after its route tables changed",
    observe: async ({ create, modify, remove, routeTableIds }) => {
      const [first = "", second = ""] = routeTableIds;
      const { VpcEndpointId: id = "" } = await create({
        VpcEndpointType: "Gateway",
        ServiceName: "com.amazonaws.us-east-1.s3",
        RouteTableIds: [first],
      });
      await modify(id, { AddRouteTableIds: [second], RemoveRouteTableIds: [first] });
      return (await refusalOf(remove(id))).split(":")[0];
    },
    moto: "InvalidRoute.NotFound",
    double: "accepted",
  },
];

describeEndToEnd("the double", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test.each(FINDINGS)("$title, which plain moto does not", async (finding) => {
    const { moto, double: right } = finding;
    expect(await observeBoth(double, finding)).toEqual({ moto, double: right });
  });
});
