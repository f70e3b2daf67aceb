import type { TerraformStack } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network } from "./network";
import { attempt } from "./outcome";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

describeEndToEnd("verifyServices", () => {
  let double: Double;
  let network: Network;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    network = await makeNetwork(ec2Client(double.endpoint));
  });

  afterAll(() => double.stop());

  async function open(define: (stack: TerraformStack) => void): Promise<Workspace> {
    const work = workspace({ "cdk.tf.json": synthesize("us-east-1", define).json }, env);
    await init(work);
    return work;
  }

  const props = () => {
    const { vpcId, subnetIds, routeTableIds } = network;
    return { vpcId, subnetIds, routeTableIds, region: "us-east-1", verifyServices: true } as const;
  };

  test("fails the plan with the name of every service that AWS does not offer as asked", async () => {
    const set = (service: string, facts: Parameters<Double["setService"]>[1]) =>
      double.setService(`com.amazonaws.us-east-1.${service}`, facts);
    set("kms", null);
    set("monitoring", { vpcEndpointPolicySupported: false });
    set("sns", { privateDnsNames: [] });
    set("ec2", { supportedIpAddressTypes: ["ipv4"] });
    set("logs", { supportedIpAddressTypes: ["ipv6", "ipv4"] });
    const work = await open((stack) => {
      const services = {
        sqs: {},
        kms: {},
        monitoring: {},
        sns: {},
        ec2: { ipAddressType: "dualstack" },
        logs: { ipAddressType: "dualstack" },
      } as const;
      new VpcEndpoints(stack, "endpoints", { ...props(), services });
    });
    const { succeeded, messages } = await attempt(work, "plan");
    const failed = { severity: "error", summary: "Resource postcondition failed" };
    expect(succeeded).toBe(false);
    expect(messages.toSorted((one, other) => (one.detail < other.detail ? -1 : 1))).toEqual([
      {
        severity: "error",
        summary: "reading EC2 VPC Endpoint Services: couldn't find resource",
        detail: "",
        address: 'data.aws_vpc_endpoint_service.endpoints_interface-service_138DFDB4["kms"]',
      },
      {
        ...failed,
        detail: "ec2 serves ipv4 in this region, not dualstack: change its ipAddressType.",
      },
      {
        ...failed,
        detail: 'monitoring supports no endpoint policy in this region: say policy: "none" for it.',
      },
      {
        ...failed,
        detail: "sns has no private DNS name in this region: set privateDnsEnabled to false for it.",
      },
    ]);
  });

  test("passes services that AWS offers as asked, both types of S3 included, and leaves no change", async () => {
    double.setService("com.amazonaws.us-east-1.events", { vpcEndpointPolicySupported: false });
    double.setService("com.amazonaws.us-east-1.ssm", { privateDnsNames: [] });
    const work = await open((stack) => {
      const services = {
        sqs: {},
        "ecr.dkr": {},
        events: { policy: "none" },
        ssm: { privateDnsEnabled: false },
        s3: { types: ["Gateway", "Interface"] },
        dynamodb: {},
      } as const;
      new VpcEndpoints(stack, "endpoints", { ...props(), services });
    });
    const calls = double.calls.mark();
    await apply(work);
    expect(calls.byAction()).toMatchObject({ DescribeVpcEndpointServices: 7 });
    expect(actions(await plan(work))).toEqual({});
  });
});
