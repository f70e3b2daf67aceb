import { CreateVpcEndpointCommand, DescribeSubnetsCommand } from "@aws-sdk/client-ec2";
import { type Change, ListResourceRecordSetsCommand, type RRType } from "@aws-sdk/client-route-53";
import { describeEndToEnd } from "../tools";
import { refusalOf } from "./compare";
import { DOMAIN, makeZoneWorld, type ZoneFinding, type ZoneWorld } from "./compare-zones";
import { type Double, startDouble } from "./double";

const TARGET = { DNSName: "target.example.com", HostedZoneId: "ZTARGET", EvaluateTargetHealth: false };

function alias(Action: Change["Action"], Name: string, Type: RRType = "A", AliasTarget = TARGET): Change {
  return { Action, ResourceRecordSet: { Name, Type, AliasTarget } };
}

async function makeEndpoint({ ec2, vpcIds: [VpcId] }: ZoneWorld, service = "sqs") {
  const Filters = [{ Name: "vpc-id", Values: [VpcId] }];
  const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters }));
  const { VpcEndpoint } = await ec2.send(
    new CreateVpcEndpointCommand({
      VpcId,
      VpcEndpointType: "Interface",
      ServiceName: `com.amazonaws.us-east-1.${service}`,
      PrivateDnsEnabled: false,
      SubnetIds: Subnets.flatMap(({ SubnetId = "" }) => SubnetId),
    }),
  );
  const { DnsName: DNSName = "", HostedZoneId = "" } = VpcEndpoint?.DnsEntries?.[0] ?? {};
  return { DNSName, HostedZoneId, EvaluateTargetHealth: false };
}

const FINDINGS: readonly ZoneFinding[] = [
  {
    title: "takes a record again that was deleted",
    observe: async ({ change, createZone }) => {
      const zone = await createZone();
      await change(zone, alias("CREATE", DOMAIN));
      await change(zone, alias("DELETE", DOMAIN));
      return refusalOf(change(zone, alias("CREATE", DOMAIN)));
    },
    moto:
      `InvalidChangeBatch: Tried to create resource record set [name='${DOMAIN}.', type='A'] but it already ` +
      "exists",
    double: "accepted",
  },
  {
    title: "refuses a new record that exists, whatever its target",
    observe: async ({ change, createZone }) => {
      const zone = await createZone();
      await change(zone, alias("CREATE", `*.${DOMAIN}`));
      const target = { ...TARGET, DNSName: "other.example.com" };
      return refusalOf(change(zone, alias("CREATE", `\\052.${DOMAIN}`, "A", target)));
    },
    moto: "accepted",
    double:
      `InvalidChangeBatch: [Tried to create resource record set [name='\\052.${DOMAIN}.', type='A'] but it ` +
      "already exists]",
  },
  {
    title: "refuses to delete a record that is gone",
    observe: async ({ change, createZone }) => {
      const zone = await createZone();
      await change(zone, alias("CREATE", DOMAIN));
      await change(zone, alias("DELETE", DOMAIN));
      return refusalOf(change(zone, alias("DELETE", DOMAIN)));
    },
    moto: "accepted",
    double:
      `InvalidChangeBatch: [Tried to delete resource record set [name='${DOMAIN}.', type='A'] but it was not ` +
      "found]",
  },
  {
    title: "lists a wildcard by its octal name, and an alias without TTL and with the dot at its end",
    observe: async ({ change, createZone, route53 }) => {
      const HostedZoneId = await createZone();
      await change(HostedZoneId, alias("CREATE", `*.${DOMAIN}`), alias("CREATE", `*.${DOMAIN}`, "AAAA"));
      const StartRecordName = `\\052.${DOMAIN}.`;
      const asked = { HostedZoneId, StartRecordName, StartRecordType: "AAAA", MaxItems: 1 } as const;
      const { ResourceRecordSets } = await route53.send(new ListResourceRecordSetsCommand(asked));
      return ResourceRecordSets;
    },
    moto: [],
    double: [
      {
        Name: `\\052.${DOMAIN}.`,
        Type: "AAAA",
        AliasTarget: { ...TARGET, DNSName: "target.example.com." },
      },
    ],
  },
  {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
    title: "gives an S3 endpoint a wildcard name, and lists an alias to it in octal",
    observe: async (world) => {
      const HostedZoneId = await world.createZone();
      const target = await makeEndpoint(world, "s3");
      await world.change(HostedZoneId, alias("CREATE", DOMAIN, "A", target));
      const listed = await world.route53.send(new ListResourceRecordSetsCommand({ HostedZoneId }));
      const listedTarget = listed.ResourceRecordSets?.find(({ Type }) => Type === "A")?.AliasTarget?.DNSName;
      return [target.DNSName, listedTarget].map((name) => name?.replace(/vpce-[0-9a-f]+-.*?\./, "vpce-ID."));
    },
    moto: ["vpce-ID.com.amazonaws.us-east-1.s3", "vpce-ID.com.amazonaws.us-east-1.s3"],
    double: ["*.vpce-ID.s3.us-east-1.vpce.amazonaws.com", "\\052.vpce-ID.s3.us-east-1.vpce.amazonaws.com."],
  },
  {
    title: "refuses an alias to an endpoint's name that no endpoint has",
    observe: async (world) => {
      const zone = await world.createZone();
      const DNSName = "vpce-0123456789abcdef0-abcdefgh.sqs.us-east-1.vpce.amazonaws.com";
      return refusalOf(world.change(zone, alias("CREATE", DOMAIN, "A", { ...TARGET, DNSName })));
    },
    moto: "accepted",
    double:
      "InvalidChangeBatch: [Tried to create an alias that targets vpce-ID-abcdefgh.sqs.us-east-1.vpce." +
      "amazonaws.com., type A in zone ZTARGET, but that target was not found]",
  },
  {
    title: "refuses an alias to an endpoint in a zone that is not the endpoint's",
    observe: async (world) => {
      const zone = await world.createZone();
      const { DNSName } = await makeEndpoint(world);
      const answer = await refusalOf(world.change(zone, alias("CREATE", DOMAIN, "A", { ...TARGET, DNSName })));
      return answer.replace(/.*type A/, "");
    },
    moto: "accepted",
    double: " in zone ZTARGET, but the alias target name does not lie within the target zone]",
  },
];

describeEndToEnd("the double's records", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test.each(FINDINGS)("$title, which plain moto does not", async ({ observe, moto, double: right }) => {
    expect(await observe(await makeZoneWorld(double.motoEndpoint))).toEqual(moto);
    expect(await observe(await makeZoneWorld(double.endpoint))).toEqual(right);
  });

  test("point to an endpoint by its name and zone", async () => {
    const world = await makeZoneWorld(double.endpoint);
    const zone = await world.createZone();
    const target = await makeEndpoint(world);
    expect(target.DNSName).toMatch(/^vpce-.*\.sqs\.us-east-1\.vpce\.amazonaws\.com$/);
    const changes = [alias("CREATE", DOMAIN, "A", target), alias("CREATE", `*.${DOMAIN}`, "AAAA", target)];
    expect(await refusalOf(world.change(zone, ...changes))).toBe("accepted");
  });
});
