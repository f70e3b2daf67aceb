import { Lb } from "@cdktf/provider-aws/lib/lb";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { VpcEndpointService } from "@cdktf/provider-aws/lib/vpc-endpoint-service";
import { Fn, TerraformLocal, type TerraformStack, TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, makeSubnet, type Network, readEndpoints } from "./network";
import { attempt, errorsOf } from "./outcome";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, output, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const OUTPUT = "endpoints_subnet-placement_276C3453";
const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const [A, B, C] = ["us-east-1a", "us-east-1b", "us-east-1c"];
const taken = (zone: string) => `an endpoint has one subnet in each zone, and an earlier one is in ${zone}`;
const notOffered = (zone: string) => `the service is not offered in ${zone}`;

describeEndToEnd("lookupSupportedAzs", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    double.setService("com.amazonaws.us-east-1.kms", { availabilityZones: [A, B] });
    double.setService("com.amazonaws.us-east-1.sns", { availabilityZones: ["us-east-1e", "us-east-1d"] });
    double.setService("com.amazonaws.eu-west-1.sqs", {});
  });

  afterAll(() => double.stop());

  async function open(define: (stack: TerraformStack) => void): Promise<Workspace> {
    const work = workspace({ "cdk.tf.json": synthesize("us-east-1", define).json }, env);
    await init(work);
    return work;
  }

  const props = ({ vpcId }: Network) => ({ vpcId, region: "us-east-1", lookupSupportedAzs: true }) as const;

  /** The subnets of each service as AWS has them. */
  async function placed({ vpcId }: Network): Promise<Readonly<Record<string, readonly string[]>>> {
    const endpoints = await readEndpoints(ec2(), vpcId);
    return Object.fromEntries(endpoints.map(({ service, subnetIds }) => [service.replace(/^.*\./, ""), subnetIds]));
  }

  test("skips a zone that the service lacks and the second subnet of a zone, and says so in an output", async () => {
    const network = await makeNetwork(ec2(), { subnets: 3 });
    const [a = "", b = "", c = ""] = network.subnetIds;
    const { subnetId: second } = await makeSubnet(ec2(), network.vpcId, "10.0.9.0/24", A);
    const subnetIds = [second, a, b, c];
    const fixed = subnetIds.map((subnetId, index) => {
      return { subnetId, ipv4: `10.0.${[9, 0, 1, 2][index]}.40` };
    });
    const define = (list: readonly string[]) => (stack: TerraformStack) => {
      const services = { sqs: {}, kms: { subnetConfigurations: fixed }, ec2: { subnetIds: [a, second] } };
      new VpcEndpoints(stack, "endpoints", { ...props(network), services, subnetIds: list });
    };
    const work = await open(define(subnetIds));
    await apply(work);
    expect(await placed(network)).toEqual({
      sqs: [second, b, c].sort(),
      kms: [second, b].sort(),
      ec2: [a],
    });
    expect((await output(work))[OUTPUT]).toEqual({
      sqs: { used: [second, b, c], skipped: { [a]: taken(A) } },
      kms: { used: [second, b], skipped: { [a]: taken(A), [c]: notOffered(C) } },
      ec2: { used: [a], skipped: { [second]: taken(A) } },
    });
    const kms = (await readEndpoints(ec2(), network.vpcId)).find(({ service }) => service.endsWith(".kms"));
    expect(kms?.addresses).toEqual(["10.0.1.40", "10.0.9.40"]);
    expect(actions(await plan(work))).toEqual({});
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define([c, b, second, a])).json });
    expect(actions(await plan(work))).toEqual({});
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define([a, second, b, c])).json });
    expect(actions(await plan(work))).toEqual({
      [`${INTERFACE}["kms"]`]: ["update"],
      [`${INTERFACE}["sqs"]`]: ["update"],
    });
  });

  test("keeps the first subnet of each zone as written, also of more than ten", async () => {
    const network = await makeNetwork(ec2(), { subnets: 3 });
    const zones = [A, A, B, A, B, A, B, B, A, B, C, C];
    const made = await Promise.all(
      zones.map((zone, index) => makeSubnet(ec2(), network.vpcId, `10.0.${index + 10}.0/24`, zone)),
    );
    const subnetIds = made.map(({ subnetId }) => subnetId);
    const work = await open((stack) => {
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["sqs"], subnetIds });
    });
    const { output_changes } = await plan(work);
    expect(output_changes[OUTPUT]).toMatchObject({
      after: { sqs: { used: [subnetIds[0], subnetIds[2], subnetIds[10]] } },
    });
  });

  test("serves subnets that the same apply creates, while their number is known", async () => {
    const network = await makeNetwork(ec2(), { subnets: 1 });
    const work = await open((stack) => {
      const subnetIds = [A, A, C].map((availabilityZone, index) => {
        const place = { vpcId: network.vpcId, cidrBlock: `10.0.${index + 20}.0/24`, availabilityZone };
        return new Subnet(stack, `subnet-${index}`, place).id;
      });
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["sqs", "kms"], subnetIds });
      stack.addOverride("output.subnet_ids", { value: subnetIds });
    });
    await apply(work);
    const { subnet_ids, [OUTPUT]: placement } = await output(work);
    const [first = "", second = "", third = ""] = Object.values(Object(subnet_ids)).map(String);
    expect(placement).toEqual({
      kms: { used: [first], skipped: { [second]: taken(A), [third]: notOffered(C) } },
      sqs: { used: [first, third], skipped: { [second]: taken(A) } },
    });
    expect(actions(await plan(work))).toEqual({});
  });

  // The AWS provider plans no change for a list of subnets that is not known at all, and so this cannot be seen.
  test("lets a subnet that the same apply creates join an endpoint that exists in the next apply", async () => {
    const network = await makeNetwork(ec2(), { subnets: 2 });
    const { vpcId } = network;
    const define = (isGrown: boolean) => (stack: TerraformStack) => {
      const place = { vpcId, cidrBlock: "10.0.40.0/24", availabilityZone: C };
      const added = isGrown ? [new Subnet(stack, "added", place).id] : [];
      const subnetIds = [...network.subnetIds, ...added];
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["sqs"], subnetIds });
    };
    const work = await open(define(false));
    await apply(work);
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define(true)).json });
    const growing = await plan(work);
    expect(actions(growing)).toEqual({ "aws_subnet.added": ["create"] });
    await apply(work, { args: [growing.file] });
    expect(actions(await plan(work))).toEqual({ [`${INTERFACE}["sqs"]`]: ["update"] });
  });

  test("lets Terraform reject a list of unknown length", async () => {
    const network = await makeNetwork(ec2(), { subnets: 1 });
    const work = await open((stack) => {
      const { vpcId } = network;
      const subnet = new Subnet(stack, "subnet", { vpcId, cidrBlock: "10.0.30.0/24", availabilityZone: A });
      const subnetIds = new TerraformLocal(stack, "found", Fn.split(",", subnet.id)).asList;
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["sqs"], subnetIds });
    });
    expect(errorsOf(await attempt(work, "plan"))).toEqual([
      {
        severity: "error",
        summary: "Invalid count argument",
        detail: expect.stringContaining('The "count" value depends on resource attributes'),
      },
    ]);
  });

  test("takes a service of another region, which names no zones, to be in all of them", async () => {
    const network = await makeNetwork(ec2(), { subnets: 3 });
    const { subnetIds } = network;
    const work = await open((stack) => {
      const services = { sqs: { serviceRegion: "eu-west-1", privateDnsEnabled: false } };
      new VpcEndpoints(stack, "endpoints", { ...props(network), services, subnetIds });
    });
    await apply(work);
    expect(await placed(network)).toEqual({ sqs: subnetIds.toSorted() });
    expect((await output(work))[OUTPUT]).toEqual({ sqs: { used: subnetIds, skipped: {} } });
    expect(actions(await plan(work))).toEqual({});
  });

  test("fails the plan, naming the zones, if no subnet is in a zone of the service", async () => {
    const network = await makeNetwork(ec2(), { subnets: 3 });
    const { subnetIds } = network;
    const work = await open((stack) => {
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["sqs", "sns"], subnetIds });
    });
    expect(await attempt(work, "plan")).toEqual({
      succeeded: false,
      messages: [
        {
          severity: "error",
          summary: "Resource precondition failed",
          detail:
            "No subnet of sns is in a zone that the service offers. It offers us-east-1d, us-east-1e; " +
            "the subnets are in us-east-1a, us-east-1b, us-east-1c. " +
            "Name a subnet in one of its zones, or remove the service.",
        },
      ],
    });
  });

  test("keeps to the zones of a load balancer behind an endpoint service of one's own", async () => {
    const network = await makeNetwork(ec2(), { subnets: 3 });
    const [a = "", b = "", c = ""] = network.subnetIds;
    const provider = await open((stack) => {
      const balancer = new Lb(stack, "balancer", {
        loadBalancerType: "network",
        internal: true,
        subnets: [b],
      });
      const service = new VpcEndpointService(stack, "service", {
        acceptanceRequired: false,
        networkLoadBalancerArns: [balancer.arn],
      });
      stack.addOverride("output.name", { value: service.serviceName });
    });
    await apply(provider);
    const serviceName = String((await output(provider))["name"]);
    const work = await open((stack) => {
      const customServices = { own: { type: "Interface", serviceName } } as const;
      const subnetIds = network.subnetIds;
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: {}, customServices, subnetIds });
    });
    await apply(work);
    expect((await output(work))[OUTPUT]).toEqual({
      own: { used: [b], skipped: { [a]: notOffered(A), [c]: notOffered(C) } },
    });
    expect(actions(await plan(work))).toEqual({});
  });

  test("adds nothing to a stack of gateways", async () => {
    const network = await makeNetwork(ec2());
    const { json } = synthesize("us-east-1", (stack) => {
      const { routeTableIds } = network;
      new VpcEndpoints(stack, "endpoints", { ...props(network), services: ["s3"], routeTableIds });
    });
    expect(json["data"]).toBeUndefined();
    expect(json["output"]).toBeUndefined();
  });

  test("names the interface of S3 as every output does", async () => {
    const network = await makeNetwork(ec2());
    const { subnetIds, routeTableIds } = network;
    const list = { type: "list(string)", default: subnetIds };
    const work = await open((stack) => {
      new VpcEndpoints(stack, "endpoints", {
        ...props(network),
        services: { s3: { types: ["Gateway", "Interface"] } },
        subnetIds: new TerraformVariable(stack, "subnet_ids", list).listValue,
        routeTableIds,
      });
    });
    await apply(work);
    expect((await output(work))[OUTPUT]).toEqual({ "s3.Interface": { used: subnetIds, skipped: {} } });
    expect(actions(await plan(work))).toEqual({});
  });
});
