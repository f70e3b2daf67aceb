import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { TerraformStack } from "cdktf";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { SharedVpcEndpoints, SharedVpcEndpointsSpoke, VpcEndpoints } from "../../lib";
import { credentialsOf, roleArn, TESTING } from "./credentials";
import { type Double, startDouble } from "./double/double";
import { readZones, route53Client, type ZoneSummary } from "./hosted-zones";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, type Plan, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, destroy, init, output, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const OTHER = "222222222222";
const SERVICES = ["sqs", "ecr.dkr", "kinesis-streams", "s3", "sts"] as const;
/** AWS's private DNS names of these services, without a leading `*.`. */
const ZONES = [
  "control-kinesis.us-east-1.amazonaws.com",
  "data-kinesis.us-east-1.amazonaws.com",
  "dkr.ecr.us-east-1.amazonaws.com",
  "kinesis.us-east-1.amazonaws.com",
  "s3-accesspoint.us-east-1.amazonaws.com",
  "s3-control.us-east-1.amazonaws.com",
  "s3.us-east-1.amazonaws.com",
  "sqs.us-east-1.amazonaws.com",
  "sqs.us-east-1.api.aws",
  "sts.us-east-1.amazonaws.com",
  "sts.us-east-1.api.aws",
];
// Most of an apply is waiting for AWS.
const PARALLEL = ["-parallelism=60"];
const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const ZONE = "aws_route53_zone.endpoints_hosted-zone_502890A8";
const RECORD = "aws_route53_record.endpoints_record_E67C2C11";
const ASSOCIATION = "aws_route53_zone_association.endpoints_association_A55AD115";
const AUTHORIZATION = "aws_route53_vpc_association_authorization.endpoints_authorization_7B6C9506";
const GROUP = "aws_security_group.endpoints_security-group_FB955AEE";

/** A VPC that uses the endpoints. */
interface Spoke {
  readonly key: string;
  readonly vpcId: string;
  readonly accountId?: string;
  readonly block: string;
}

describeEndToEnd("SharedVpcEndpoints", () => {
  let double: Double;
  let hub: Network;
  let work: Workspace;
  let own: readonly Spoke[];
  let others: readonly Spoke[];

  const makeSpoke = async (key: string, block: string, accountId?: string): Promise<Spoke> => {
    const credentials = accountId === undefined ? TESTING : await credentialsOf(double.endpoint, accountId);
    const ec2 = ec2Client(double.endpoint, "us-east-1", 1, credentials);
    const { vpcId } = await makeNetwork(ec2, { subnets: 0, cidrBlock: block });
    return { key, vpcId, block, ...(accountId !== undefined && { accountId }) };
  };

  const define = (spokes: readonly Spoke[], services: readonly (typeof SERVICES)[number][]) => {
    return (stack: TerraformStack) => {
      const endpoints = new SharedVpcEndpoints(stack, "endpoints", {
        vpcId: hub.vpcId,
        subnetIds: hub.subnetIds,
        region: new TerraformVariable(stack, "region", { type: "string", default: "us-east-1" }).stringValue,
        services: {
          ...Object.fromEntries(services.map((service) => [service, {}])),
          "kinesis-streams": { ipAddressType: "dualstack" },
        },
        tags: { team: "network" },
        spokes: Object.fromEntries(
          spokes.map(({ key, vpcId, accountId, block }) => {
            const account = accountId === undefined ? {} : { accountId };
            return [key, { vpcId, ingressCidrBlocks: [block], ...account }];
          }),
        ),
      });
      new TerraformOutput(stack, "endpoint_dns_names", { value: endpoints.endpointDnsNames });
      new TerraformOutput(stack, "zone_ids", { value: endpoints.zoneIds });
      const provider = new AwsProvider(stack, "other", {
        alias: "other",
        region: "us-east-1",
        assumeRole: [{ roleArn: roleArn(OTHER) }],
      });
      for (const { key, vpcId } of spokes.filter(({ accountId }) => accountId !== undefined)) {
        new SharedVpcEndpointsSpoke(stack, `spoke-${key}`, {
          vpcId,
          zoneIds: endpoints.zoneIdsFor(key),
          provider,
        });
      }
    };
  };

  const write = (spokes: readonly Spoke[], services: readonly (typeof SERVICES)[number][] = SERVICES) => {
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define(spokes, services)).json });
  };

  const zones = () => readZones(route53Client(double.endpoint));

  beforeAll(async () => {
    double = await startDouble();
    hub = await makeNetwork(ec2Client(double.endpoint));
    own = [await makeSpoke("orders", "10.1.0.0/16"), await makeSpoke("stock", "10.2.0.0/16")];
    others = [await makeSpoke("billing", "10.3.0.0/16", OTHER), await makeSpoke("ledger", "10.4.0.0/16", OTHER)];
    work = workspace({}, terraformEnvironment(double));
    write([...own, ...others]);
    await init(work);
    await apply(work, { args: PARALLEL });
  });

  afterAll(() => double.stop());

  test("makes a zone for each private name, which the hub and every spoke look into", async () => {
    const everybody = [hub.vpcId, ...own.map(({ vpcId }) => vpcId), ...others.map(({ vpcId }) => vpcId)];
    const made = await zones();
    expect(made.map(({ name }) => name)).toEqual(ZONES);
    for (const { vpcIds, authorizedVpcIds } of made) {
      expect(vpcIds).toEqual(everybody.toSorted());
      expect(authorizedVpcIds).toEqual(others.map(({ vpcId }) => vpcId).sort());
    }
  });

  test("leads apex and wildcard names to the endpoints, by both families if they serve both", async () => {
    const endpoints = await readEndpoints(ec2Client(double.endpoint), hub.vpcId);
    const nameOf = (service: string) =>
      endpoints.find((endpoint) => endpoint.service.endsWith(`.${service}`))?.dnsNames[0];
    const made = await zones();
    expect(endpoints.map(({ privateDns }) => privateDns)).toEqual(SERVICES.map(() => false));
    expect(targets(made, "sqs.us-east-1.amazonaws.com")).toEqual({
      "sqs.us-east-1.amazonaws.com A": nameOf("sqs"),
    });
    expect(targets(made, "dkr.ecr.us-east-1.amazonaws.com")).toEqual({
      "dkr.ecr.us-east-1.amazonaws.com A": nameOf("ecr.dkr"),
      "*.dkr.ecr.us-east-1.amazonaws.com A": nameOf("ecr.dkr"),
    });
    expect(targets(made, "data-kinesis.us-east-1.amazonaws.com")).toEqual({
      "data-kinesis.us-east-1.amazonaws.com A": nameOf("kinesis-streams"),
      "data-kinesis.us-east-1.amazonaws.com AAAA": nameOf("kinesis-streams"),
      "*.data-kinesis.us-east-1.amazonaws.com A": nameOf("kinesis-streams"),
      "*.data-kinesis.us-east-1.amazonaws.com AAAA": nameOf("kinesis-streams"),
    });
    // AWS's own name of an S3 endpoint begins with a wildcard.
    expect(nameOf("s3")).toMatch(/^\*\.vpce-/);
    expect(targets(made, "s3.us-east-1.amazonaws.com")).toEqual({
      "s3.us-east-1.amazonaws.com A": nameOf("s3"),
      "*.s3.us-east-1.amazonaws.com A": nameOf("s3"),
    });
  });

  test("puts out the names that spokes use, besides those of the endpoints", async () => {
    const endpoints = await readEndpoints(ec2Client(double.endpoint), hub.vpcId);
    const own = endpoints.find(({ service }) => service.endsWith(".ecr.dkr"))?.dnsNames ?? [];
    const { endpoint_dns_names: names, zone_ids: zoneIds } = await output(work);
    expect(names).toMatchObject({
      "ecr.dkr": ["dkr.ecr.us-east-1.amazonaws.com", "*.dkr.ecr.us-east-1.amazonaws.com", ...own],
    });
    expect(Object.keys(zoneIds ?? {})).toEqual(ZONES);
  });

  test("admits the hub and the blocks of the spokes", async () => {
    const [group] = await readGroups(ec2Client(double.endpoint), hub.vpcId);
    const blocks = [hub.cidrBlock, ...[...own, ...others].map(({ block }) => block)];
    expect(group?.ingress.toSorted()).toEqual(blocks.map((block) => `tcp 443-443 ${block}`).sort());
  });

  test("has nothing to do in the second plan", async () => {
    expect(actions(await plan(work))).toEqual({});
  });

  test("adds nothing but the associations of a spoke that comes, and its block", async () => {
    const newcomer = await makeSpoke("audit", "10.5.0.0/16");
    write([newcomer, ...own, ...others]);
    const grown = await plan(work);
    expect(actions(grown)).toEqual({
      ...Object.fromEntries(ZONES.map((zone) => [`${ASSOCIATION}["${zone} audit"]`, ["create"]])),
      [GROUP]: ["update"],
    });
    await apply(work, { args: [...PARALLEL, grown.file] });
    expect((await zones()).every(({ vpcIds }) => vpcIds.includes(newcomer.vpcId))).toBe(true);
    write([...own, ...others]);
    const shrunk = await plan(work);
    expect(actions(shrunk)).toEqual({
      ...Object.fromEntries(ZONES.map((zone) => [`${ASSOCIATION}["${zone} audit"]`, ["delete"]])),
      [GROUP]: ["update"],
    });
    await apply(work, { args: [...PARALLEL, shrunk.file] });
  });

  test("removes nothing but the zones, the records and the endpoint of a service that goes", async () => {
    write([...own, ...others], ["sqs", "ecr.dkr", "kinesis-streams", "s3"]);
    const shrunk = await plan(work);
    const itsZones = ZONES.filter((zone) => zone.startsWith("sts."));
    const spokes = "aws_route53_zone_association.spoke-";
    const gone = Object.keys(actions(shrunk));
    expect(gone.filter((address) => !address.startsWith(spokes)).sort()).toEqual(
      [
        ...itsZones.flatMap((zone) => [
          `${ASSOCIATION}["${zone} orders"]`,
          `${ASSOCIATION}["${zone} stock"]`,
          `${AUTHORIZATION}["${zone} billing"]`,
          `${AUTHORIZATION}["${zone} ledger"]`,
          `${ZONE}["${zone}"]`,
          `${RECORD}["${zone} A"]`,
        ]),
        `${INTERFACE}["sts"]`,
      ].sort(),
    );
    expect(gone.filter((address) => address.startsWith(spokes))).toHaveLength(4);
    expect(counts(shrunk)).toEqual({ import: 0, add: 0, change: 0, destroy: 17 });
    await apply(work, { args: [...PARALLEL, shrunk.file] });
    expect((await zones()).map(({ name }) => name)).toEqual(ZONES.filter((name) => !itsZones.includes(name)));
    expect(actions(await plan(work))).toEqual({});
  });

  test("leaves nothing when it is destroyed", async () => {
    await destroy(work, { args: PARALLEL });
    expect(await zones()).toEqual([]);
    expect(await readEndpoints(ec2Client(double.endpoint), hub.vpcId)).toEqual([]);
  });
});

describeEndToEnd("VpcEndpoints that become SharedVpcEndpoints", () => {
  let double: Double;
  let hub: Network;
  let work: Workspace;

  const props = () => ({
    vpcId: hub.vpcId,
    subnetIds: hub.subnetIds,
    region: "us-east-1",
    services: ["sqs", "ecr.dkr"] as const,
  });
  const write = (define: (stack: TerraformStack) => void) =>
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define).json });
  const alone = (stack: TerraformStack) => {
    new VpcEndpoints(stack, "endpoints", props());
  };
  const shared = (stack: TerraformStack) => {
    new SharedVpcEndpoints(stack, "endpoints", props());
  };
  const endpoints = () => readEndpoints(ec2Client(double.endpoint), hub.vpcId);

  beforeAll(async () => {
    double = await startDouble();
    hub = await makeNetwork(ec2Client(double.endpoint));
    work = workspace({}, terraformEnvironment(double));
    write(alone);
    await init(work);
    await apply(work, { args: PARALLEL });
  });

  afterAll(() => double.stop());

  test("keep their endpoints, there and back again", async () => {
    const before = await endpoints();
    expect(before.map(({ privateDns }) => privateDns)).toEqual([true, true]);
    write(shared);
    const there = await plan(work);
    expect(endpointActions(there)).toEqual([["update"], ["update"]]);
    await apply(work, { args: [...PARALLEL, there.file] });
    expect(await endpoints()).toMatchObject(before.map(({ id }) => ({ id, privateDns: false })));
    expect((await readZones(route53Client(double.endpoint))).length).toBe(3);
    write(alone);
    const back = await plan(work);
    expect(endpointActions(back)).toEqual([["update"], ["update"]]);
    await apply(work, { args: [...PARALLEL, back.file] });
    expect(await endpoints()).toMatchObject(before.map(({ id }) => ({ id, privateDns: true })));
    expect(await readZones(route53Client(double.endpoint))).toEqual([]);
  });

  test("replace the zones when the hub moves to another VPC", async () => {
    write(shared);
    await apply(work, { args: PARALLEL });
    hub = await makeNetwork(ec2Client(double.endpoint), { cidrBlock: "10.9.0.0/16" });
    write(shared);
    const moved = await plan(work);
    const zones = Object.entries(actions(moved)).filter(([address]) => address.startsWith(ZONE));
    expect(zones.map(([, what]) => what)).toEqual([
      ["delete", "create"],
      ["delete", "create"],
      ["delete", "create"],
    ]);
  });

  test("are rejected at plan if two spokes turn out to be one VPC", async () => {
    write((stack) => {
      const vpcId = new TerraformVariable(stack, "spoke", { type: "string", default: "vpc-1" }).stringValue;
      const spokes = { orders: { vpcId }, stock: { vpcId } };
      new SharedVpcEndpoints(stack, "endpoints", { ...props(), spokes });
    });
    await expect(plan(work)).rejects.toThrow(/The hub and its spokes name a VPC twice/);
  });

  test("are rejected at plan in a VPC whose DNS attributes are off", async () => {
    hub = await makeNetwork(ec2Client(double.endpoint), { cidrBlock: "10.8.0.0/16", dns: false });
    write(shared);
    await expect(plan(work)).rejects.toThrow(/resolve if both DNS attributes of the VPC/);
  });
});

function targets(zones: readonly ZoneSummary[], name: string): Readonly<Record<string, string | undefined>> {
  const { records = [] } = zones.find((zone) => zone.name === name) ?? {};
  return Object.fromEntries(records.map((record) => [`${record.name} ${record.type}`, record.alias?.dnsName]));
}

function endpointActions(planned: Plan) {
  return Object.entries(actions(planned))
    .filter(([address]) => address.startsWith(INTERFACE))
    .map(([, what]) => what);
}
