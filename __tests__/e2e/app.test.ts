import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkout, editApp, synthesizeApp } from "./checkout";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, plan } from "./plan";
import {
  apply,
  destroy,
  init,
  output,
  state,
  terraformEnvironment,
  validate,
  type Workspace,
  writeFiles,
} from "./terraform";
import { describeEndToEnd } from "./tools";

// AWS provider 6.x cannot be planned here: the mirror of these tests holds 5.100.0 only. What the app emits
// for 6.x is the same JSON, which the golden file of the unit tests holds.
const INTERFACES = ["ecr.api", "ecr.dkr", "kms", "logs", "monitoring", "secretsmanager", "sqs", "sts"];
const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const GATEWAY = "aws_vpc_endpoint.endpoints_gateway_7E90B48D";
const GROUP = "aws_security_group.endpoints_security-group_FB955AEE";
const OTHER_STATE = "elsewhere.tfstate";
const FULL_ACCESS = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};

describeEndToEnd("the app under AWS provider 5.100.0 (6.x has the golden file only)", () => {
  let double: Double;
  let network: Network;
  let app: Workspace;
  let work: Workspace;
  let vars: Readonly<Record<string, unknown>>;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const { vpcId, subnetIds, routeTableIds } = network;
    vars = { vpc_id: vpcId, subnet_ids: subnetIds, route_table_ids: routeTableIds };
    app = { dir: checkout(), env: terraformEnvironment(double) };
    work = { dir: await synthesizeApp(app), env: app.env };
    const backend = `terraform {\n  backend "local" {\n    path = ${JSON.stringify(join(app.dir, OTHER_STATE))}\n  }\n}\n`;
    writeFiles(work.dir, { "backend_override.tf": backend });
    await init(work);
  });

  afterAll(() => double.stop());

  test("is valid", async () => {
    expect(await validate(work)).toEqual([]);
  });

  test("creates one group, eight interface endpoints and one gateway", async () => {
    const first = await plan(work, { vars });
    expect(counts(first)).toEqual({ import: 0, add: 10, change: 0, destroy: 0 });
    const wanted = [...INTERFACES.map((name) => `${INTERFACE}["${name}"]`), `${GATEWAY}["s3"]`, GROUP];
    expect(actions(first)).toEqual(Object.fromEntries(wanted.map((address) => [address, ["create"]])));
    await apply(work, { args: [first.file] });
    expect((await state(work)).filter((address) => !address.startsWith("data."))).toEqual(
      expect.arrayContaining(wanted),
    );
  });

  test("makes the group as asked: HTTPS from the VPC, no egress", async () => {
    expect(await readGroups(ec2(), network.vpcId)).toEqual([
      {
        id: expect.stringMatching(/^sg-/),
        name: expect.stringMatching(/^endpoints-[0-9a-f]{26}$/),
        description: "Clients of the VPC endpoints",
        ingress: ["tcp 443-443 10.0.0.0/16"],
        egress: [],
        tags: { Name: "endpoints" },
      },
    ]);
  });

  test("makes the endpoints as asked", async () => {
    const [group] = await readGroups(ec2(), network.vpcId);
    const common = {
      id: expect.stringMatching(/^vpce-/),
      ipAddressType: "ipv4",
      inboundResolverOnly: false,
      serviceRegion: "us-east-1",
      ipv6Addresses: [],
      policy: FULL_ACCESS,
    };
    const gateway = {
      ...common,
      type: "Gateway",
      service: "com.amazonaws.us-east-1.s3",
      privateDns: false,
      dnsRecordIpType: "service-defined",
      dnsNames: [],
      subnetIds: [],
      addresses: [],
      routeTableIds: network.routeTableIds.toSorted(),
      securityGroupIds: [],
      tags: { Name: "endpoints-s3" },
    };
    const interfaces = INTERFACES.map((name) => ({
      ...common,
      type: "Interface",
      service: `com.amazonaws.us-east-1.${name}`,
      privateDns: true,
      dnsRecordIpType: "ipv4",
      dnsNames: expect.arrayContaining([expect.stringMatching(/^vpce-.*\.vpce\.amazonaws\.com$/)]),
      subnetIds: network.subnetIds.toSorted(),
      addresses: [expect.stringMatching(/^10\.0\.0\./), expect.stringMatching(/^10\.0\.1\./)],
      routeTableIds: [],
      securityGroupIds: [group?.id],
      tags: { Name: `endpoints-${name}` },
    }));
    expect(await readEndpoints(ec2(), network.vpcId)).toEqual([gateway, ...interfaces]);
  });

  test("keeps its state where backend_override.tf says", () => {
    expect(existsSync(join(app.dir, OTHER_STATE))).toBe(true);
    expect(existsSync(join(app.dir, "terraform.vpc-endpoints.tfstate"))).toBe(false);
  });

  test("has nothing to do in the second plan", async () => {
    expect(actions(await plan(work, { vars }))).toEqual({});
  });

  test("gives the ids and all DNS names of the endpoints, and the group", async () => {
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    const [group] = await readGroups(ec2(), network.vpcId);
    const keyed = endpoints.map(({ service, id, dnsNames }) => {
      return { key: service.replace("com.amazonaws.us-east-1.", ""), id, dnsNames };
    });
    const outputs = await output(work);
    expect(outputs).toEqual({
      endpoint_ids: Object.fromEntries(keyed.map(({ key, id }) => [key, id])),
      endpoint_dns_names: Object.fromEntries(keyed.map(({ key, dnsNames }) => [key, dnsNames])),
      security_group_id: group?.id,
    });
    expect(outputs["endpoint_dns_names"]).toMatchObject({
      sqs: expect.arrayContaining(["sqs.us-east-1.amazonaws.com"]),
      "ecr.dkr": expect.arrayContaining(["*.dkr.ecr.us-east-1.amazonaws.com"]),
    });
  });

  test("plans one to add for a service more", async () => {
    editApp(app.dir, "sts: {},", "sts: {},\n        sns: {},");
    await synthesizeApp(app);
    const added = await plan(work, { vars });
    expect(counts(added)).toEqual({ import: 0, add: 1, change: 0, destroy: 0 });
    expect(actions(added)).toEqual({ [`${INTERFACE}["sns"]`]: ["create"] });
    await apply(work, { args: [added.file] });
  });

  test("plans one to destroy for a service less", async () => {
    editApp(app.dir, "        kms: {},\n", "");
    await synthesizeApp(app);
    const removed = await plan(work, { vars });
    expect(counts(removed)).toEqual({ import: 0, add: 0, change: 0, destroy: 1 });
    expect(actions(removed)).toEqual({ [`${INTERFACE}["kms"]`]: ["delete"] });
    await apply(work, { args: [removed.file] });
    const services = (await readEndpoints(ec2(), network.vpcId)).map(({ service }) => service);
    expect(services).toHaveLength(9);
    expect(services).toContain("com.amazonaws.us-east-1.sns");
    expect(services).not.toContain("com.amazonaws.us-east-1.kms");
  });

  test("leaves nothing behind when it is destroyed", async () => {
    await destroy(work, { vars });
    expect(await readEndpoints(ec2(), network.vpcId)).toEqual([]);
    expect(await readGroups(ec2(), network.vpcId)).toEqual([]);
    expect(await state(work)).toEqual([]);
  });
});
