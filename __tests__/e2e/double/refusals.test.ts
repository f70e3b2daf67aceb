import { DeleteSecurityGroupCommand } from "@aws-sdk/client-ec2";
import { ec2Client, makeSubnet } from "../network";
import { describeEndToEnd } from "../tools";
import { anonymous, type Finding, makeWorld, observeBoth, refusalOf, type World } from "./compare";
import { type Double, startDouble } from "./double";

const S3 = "com.amazonaws.us-east-1.s3";
const OPTION = "PrivateDnsOnlyForInboundResolverEndpoint";

function gatewayFor({ create, routeTableIds }: World) {
  return create({ VpcEndpointType: "Gateway", ServiceName: S3, RouteTableIds: [...routeTableIds] });
}

const FINDINGS: readonly Finding[] = [
  {
    title: "refuses two subnets in one zone",
    observe: async ({ ec2, create, vpcId, subnetIds }) => {
      const [first = ""] = subnetIds;
      const { subnetId } = await makeSubnet(ec2, vpcId, "10.0.9.0/24", "us-east-1a");
      return refusalOf(create({ SubnetIds: [first, subnetId] }));
    },
    moto: "accepted",
    double:
      "DuplicateSubnetsInSameZone: Found another VPC endpoint subnet in the availability zone of subnet-ID. " +
      "VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service.",
  },
  {
    title: "refuses to add a subnet in a zone that has one",
    observe: async ({ ec2, create, modify, vpcId, subnetIds }) => {
      const { VpcEndpointId: id = "" } = await create({ SubnetIds: [...subnetIds] });
      const { subnetId } = await makeSubnet(ec2, vpcId, "10.0.9.0/24", "us-east-1a");
      return (await refusalOf(modify(id, { AddSubnetIds: [subnetId] }))).split(":")[0];
    },
    moto: "accepted",
    double: "DuplicateSubnetsInSameZone",
  },
  {
    title: "refuses a second endpoint with the same private DNS name in a VPC",
    observe: async ({ create }) => {
      await create({ PrivateDnsEnabled: true });
      return refusalOf(create({ PrivateDnsEnabled: true }));
    },
    moto: "accepted",
    double:
      "InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain " +
      "for sqs.us-east-1.amazonaws.com in the VPC vpc-ID",
  },
  {
    title: "refuses all but one of the endpoints that ask for one private DNS name at once",
    observe: async ({ create }) => {
      const attempts = [1, 2, 3].map(() => refusalOf(create({ PrivateDnsEnabled: true })));
      return (await Promise.all(attempts)).filter((answer) => answer === "accepted").length;
    },
    moto: 3,
    double: 1,
  },
  {
    title: "refuses private DNS in a VPC without DNS",
    network: { dns: false },
    observe: ({ create }) => refusalOf(create({ PrivateDnsEnabled: true })),
    moto: "accepted",
    double:
      "InvalidParameter: Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC " +
      "attributes set to true for vpc-ID",
  },
  {
    title: "refuses private DNS of an S3 interface endpoint in a VPC without S3 gateway endpoint",
    observe: ({ create }) => refusalOf(create({ ServiceName: S3, PrivateDnsEnabled: true })),
    moto: "accepted",
    double: `InvalidParameter: To set ${OPTION} to true, the VPC vpc-ID must have a Gateway endpoint for the service.`,
  },
  {
    title: "keeps the inbound-resolver option of an S3 interface endpoint when it is false",
    observe: async ({ create }) => {
      const { DnsOptions } = await create({
        ServiceName: S3,
        PrivateDnsEnabled: true,
        DnsOptions: { [OPTION]: false },
      });
      return DnsOptions;
    },
    moto: undefined,
    double: { DnsRecordIpType: "ipv4", [OPTION]: false },
  },
  {
    title: "refuses the inbound-resolver option for another service",
    observe: ({ create }) => refusalOf(create({ DnsOptions: { [OPTION]: true } })),
    moto: "accepted",
    double: `InvalidParameter: ${OPTION} not supported for this service.`,
  },
  {
    title: "keeps an S3 gateway endpoint on which an interface endpoint depends",
    observe: async (world) => {
      const { VpcEndpointId: gateway = "" } = await gatewayFor(world);
      await world.create({ ServiceName: S3, PrivateDnsEnabled: true });
      return (await world.remove(gateway)).map(anonymous);
    },
    moto: [],
    double: [
      "InvalidParameter: Gateway endpoint cannot be deleted while Interface endpoint vpce-ID for the service has " +
        `${OPTION} set to true.`,
    ],
  },
  {
    title: "refuses a second gateway endpoint on a route table",
    observe: async (world) => {
      await gatewayFor(world);
      return refusalOf(gatewayFor(world));
    },
    moto: "accepted",
    double: "RouteAlreadyExists: route table rtb-ID already has a route with destination-prefix-list-id pl-ID",
  },
  {
    title: "refuses subnets for a gateway endpoint",
    observe: ({ create, subnetIds }) =>
      refusalOf(create({ VpcEndpointType: "Gateway", ServiceName: S3, SubnetIds: [...subnetIds] })),
    moto: "accepted",
    double: "InvalidParameter: Subnet IDs are only supported for Interface and GatewayLoadBalancer type VPC Endpoints.",
  },
  {
    title: "refuses route tables for an interface endpoint",
    observe: ({ create, routeTableIds }) => refusalOf(create({ RouteTableIds: [...routeTableIds] })),
    moto: "accepted",
    double: "InvalidParameter: Route table IDs are only supported for Gateway type VPC Endpoint.",
  },
  {
    title: "refuses a policy over 20,480 characters",
    observe: ({ create }) => refusalOf(create({ PolicyDocument: JSON.stringify({ Id: "x".repeat(20_480) }) })),
    moto: "accepted",
    double: "InvalidParameter: The policy has 20489 characters; the limit for a VPC endpoint is 20480.",
  },
  {
    title: "refuses a security group that does not exist",
    observe: async ({ create }) =>
      (await refusalOf(create({ SecurityGroupIds: ["sg-00000000000000001"] }))).split(":")[0],
    moto: "accepted",
    double: "InvalidGroup.NotFound",
  },
  {
    title: "refuses to delete the security group of an endpoint",
    observe: async ({ ec2, create, groupId, subnetIds }) => {
      await create({ SubnetIds: [...subnetIds], SecurityGroupIds: [groupId] });
      return refusalOf(ec2.send(new DeleteSecurityGroupCommand({ GroupId: groupId })));
    },
    moto: "accepted",
    double: "DependencyViolation: resource sg-ID has a dependent object",
  },
  {
    title: "says which endpoints it cannot delete",
    observe: async ({ remove }) => (await remove("vpce-00000000000000001")).map(anonymous),
    moto: [],
    double: ["InvalidVpcEndpoint.NotFound: The Vpc Endpoint Id 'vpce-ID' does not exist"],
  },
];

describeEndToEnd("the double's refusals", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test.each(FINDINGS)("$title, which plain moto does not", async (finding) => {
    const { moto, double: right } = finding;
    expect(await observeBoth(double, finding)).toEqual({ moto, double: right });
  });

  test("deletes a security group that nothing uses", async () => {
    const { ec2, groupId } = await makeWorld(ec2Client(double.endpoint));
    expect(await refusalOf(ec2.send(new DeleteSecurityGroupCommand({ GroupId: groupId })))).toBe("accepted");
  });

  test("allows private DNS of an S3 interface endpoint next to an S3 gateway endpoint", async () => {
    const world = await makeWorld(ec2Client(double.endpoint));
    await gatewayFor(world);
    const { DnsOptions } = await world.create({ ServiceName: S3, PrivateDnsEnabled: true });
    expect(DnsOptions).toEqual({ DnsRecordIpType: "ipv4", [OPTION]: true });
  });
});
