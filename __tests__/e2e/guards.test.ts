import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { type TerraformStack, TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { attempt, errorsOf } from "./outcome";
import { counts, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, output, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

// The provider itself asks who it is.
const NOTHING_READ = { GetCallerIdentity: 1 };

describeEndToEnd("guards", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  let deaf: Network;
  let network: Network;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    deaf = await makeNetwork(ec2(), { dns: false });
    network = await makeNetwork(ec2());
  });

  afterAll(() => double.stop());

  async function open(define: (stack: TerraformStack) => void): Promise<Workspace> {
    const work = workspace({ "cdk.tf.json": synthesize("us-east-1", define).json }, env);
    await init(work);
    return work;
  }

  const props = ({ vpcId, subnetIds, routeTableIds }: Network) =>
    ({
      vpcId,
      region: "us-east-1",
      subnetIds,
      routeTableIds,
      services: { sqs: {}, "ecr.api": {}, "ecr.dkr": {}, s3: {} },
    }) as const;

  test("fail the plan once and create nothing if the VPC has its DNS attributes off", async () => {
    const work = await open((stack) => new VpcEndpoints(stack, "endpoints", props(deaf)));
    const failed = {
      succeeded: false,
      messages: [
        {
          severity: "error",
          summary: "Resource postcondition failed",
          detail:
            "Private DNS of ecr.api, ecr.dkr, sqs needs both DNS attributes of the VPC, but " +
            `${deaf.vpcId} has enable_dns_support = false, enable_dns_hostnames = false: ` +
            "turn both on, or set privateDnsEnabled to false. No endpoint was created.",
        },
      ],
    };
    expect(await attempt(work, "plan")).toEqual(failed);
    expect(await attempt(work, "apply")).toEqual(failed);
    expect(await readEndpoints(ec2(), deaf.vpcId)).toEqual([]);
    expect(await readGroups(ec2(), deaf.vpcId)).toEqual([]);
  });

  test("fail the apply before any endpoint is created if the VPC comes from the same apply", async () => {
    const work = await open((stack) => {
      const vpc = new Vpc(stack, "network", { cidrBlock: "10.9.0.0/16", enableDnsHostnames: false });
      const place = { vpcId: vpc.id, cidrBlock: "10.9.0.0/24", availabilityZone: "us-east-1a" };
      const subnet = new Subnet(stack, "subnet", place);
      new VpcEndpoints(stack, "endpoints", {
        vpcId: vpc.id,
        region: "us-east-1",
        subnetIds: [subnet.id],
        services: ["sqs", "kms"],
      });
      stack.addOverride("output.vpc_id", { value: vpc.id });
    });
    expect(counts(await plan(work))).toEqual({ import: 0, add: 5, change: 0, destroy: 0 });
    const outcome = await attempt(work, "apply");
    const vpcId = String((await output(work))["vpc_id"]);
    expect(errorsOf(outcome)).toEqual([
      {
        severity: "error",
        summary: "Resource postcondition failed",
        detail:
          `Private DNS of kms, sqs needs both DNS attributes of the VPC, but ${vpcId} has ` +
          "enable_dns_support = true, enable_dns_hostnames = false: " +
          "turn both on, or set privateDnsEnabled to false. No endpoint was created.",
      },
    ]);
    expect(await readEndpoints(ec2(), vpcId)).toEqual([]);
  });

  test("do not read the VPC if they are off and the sources of clients are named", async () => {
    const work = await open((stack) => {
      const securityGroup = { ingressCidrBlocks: ["10.0.0.0/16"] };
      new VpcEndpoints(stack, "endpoints", { ...props(deaf), guards: false, securityGroup });
    });
    const calls = double.calls.mark();
    expect(counts(await plan(work))).toEqual({ import: 0, add: 6, change: 0, destroy: 0 });
    expect(calls.byAction()).toEqual(NOTHING_READ);
  });

  test("read nothing if no private DNS is asked for and all lists are literal", async () => {
    const work = await open((stack) => {
      const securityGroup = { ingressCidrBlocks: ["10.0.0.0/16"] };
      new VpcEndpoints(stack, "endpoints", { ...props(deaf), privateDnsEnabled: false, securityGroup });
    });
    const calls = double.calls.mark();
    expect(counts(await plan(work))).toEqual({ import: 0, add: 6, change: 0, destroy: 0 });
    expect(calls.byAction()).toEqual(NOTHING_READ);
  });

  test("read the VPC once for any number of services", async () => {
    const work = await open((stack) => new VpcEndpoints(stack, "endpoints", props(network)));
    const calls = double.calls.mark();
    await plan(work);
    expect(calls.byAction()).toMatchObject({ DescribeVpcs: 1 });
  });

  test("look at the VPC only if a variable turns private DNS on", async () => {
    const work = await open((stack) => {
      const flag = new TerraformVariable(stack, "private_dns", { type: "bool" });
      new VpcEndpoints(stack, "endpoints", { ...props(deaf), privateDnsEnabled: flag.value });
    });
    const off = await attempt(work, "plan", { vars: { private_dns: "false" } });
    expect({ succeeded: off.succeeded, errors: errorsOf(off) }).toEqual({ succeeded: true, errors: [] });
    expect(errorsOf(await attempt(work, "plan", { vars: { private_dns: "true" } }))).toEqual([
      {
        severity: "error",
        summary: "Resource postcondition failed",
        detail:
          `Private DNS needs both DNS attributes of the VPC, but ${deaf.vpcId} has ` +
          "enable_dns_support = false, enable_dns_hostnames = false: " +
          "turn both on, or set privateDnsEnabled to false. No endpoint was created.",
      },
    ]);
  });

  test("fail the plan once if the variable of the subnets is empty", async () => {
    const work = await open((stack) => {
      const subnetIds = new TerraformVariable(stack, "subnet_ids", { type: "list(string)" }).listValue;
      new VpcEndpoints(stack, "endpoints", { ...props(network), subnetIds });
    });
    const outcome = await attempt(work, "plan", { vars: { subnet_ids: [] } });
    expect(outcome).toEqual({
      succeeded: false,
      messages: [
        {
          severity: "error",
          summary: "Resource precondition failed",
          detail:
            "subnetIds is an empty list: an interface endpoint needs at least one subnet, " +
            "and at most one in each availability zone. Name one, or remove the endpoint.",
        },
      ],
    });
  });

  test("name the service whose own variable of subnets is empty, as well as the shared one", async () => {
    const work = await open((stack) => {
      const list = (name: string) => new TerraformVariable(stack, name, { type: "list(string)" }).listValue;
      const services = { sqs: {}, sns: {}, kms: { subnetIds: list("kms_subnets") } };
      new VpcEndpoints(stack, "endpoints", { ...props(network), services, subnetIds: list("subnet_ids") });
    });
    const outcome = await attempt(work, "plan", { vars: { subnet_ids: [], kms_subnets: [] } });
    expect(errorsOf(outcome).map(({ detail }) => detail.slice(0, 40))).toEqual([
      "subnetIds of kms is an empty list: an in",
      "subnetIds is an empty list: an interface",
    ]);
  });

  test("fail the plan if variables of security groups are empty", async () => {
    const work = await open((stack) => {
      const list = (name: string) => new TerraformVariable(stack, name, { type: "list(string)" }).listValue;
      const services = { sqs: {}, kms: { securityGroupIds: list("kms_groups") } };
      new VpcEndpoints(stack, "endpoints", { ...props(network), services, securityGroupIds: list("groups") });
    });
    const outcome = await attempt(work, "plan", { vars: { groups: [], kms_groups: [] } });
    const reason =
      "is an empty list: AWS would guard the endpoint by the default group of the VPC. " +
      "Name a group, or leave securityGroupIds out.";
    expect(errorsOf(outcome).map(({ detail }) => detail)).toEqual([
      `securityGroupIds of kms ${reason}`,
      `securityGroupIds ${reason}`,
    ]);
  });

  test("fail the plan once if all variables of the sources are empty", async () => {
    const work = await open((stack) => {
      const list = (name: string) => new TerraformVariable(stack, name, { type: "list(string)" }).listValue;
      const securityGroup = { ingressCidrBlocks: list("blocks"), ingressSecurityGroupIds: list("groups") };
      new VpcEndpoints(stack, "endpoints", { ...props(network), securityGroup });
    });
    expect(await attempt(work, "plan", { vars: { blocks: [], groups: [] } })).toEqual({
      succeeded: false,
      messages: [
        {
          severity: "error",
          summary: "Resource precondition failed",
          detail:
            "securityGroup names no source of clients, since all its ingress lists are empty: " +
            "name at least one source, or leave the lists out to admit the VPC's own blocks.",
        },
      ],
    });
    const one = { vars: { blocks: ["10.0.0.0/16"], groups: [] } };
    expect(errorsOf(await attempt(work, "plan", one))).toEqual([]);
  });

  test("let a VPC pass that serves private DNS, and plan nothing after the apply", async () => {
    const work = await open((stack) => new VpcEndpoints(stack, "endpoints", props(network)));
    await apply(work);
    expect(counts(await plan(work))).toEqual({ import: 0, add: 0, change: 0, destroy: 0 });
  });
});
