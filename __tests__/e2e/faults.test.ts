import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import type { Fault } from "./double/faults";
import { interruptApply } from "./interrupt";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, state, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const MADE = [
  "aws_security_group.endpoints_security-group_FB955AEE",
  'aws_vpc_endpoint.endpoints_gateway_7E90B48D["s3"]',
  ...["kms", "sns", "sqs"].map((name) => `${INTERFACE}["${name}"]`),
];
const SPOILT = [
  "CreateSecurityGroup",
  "AuthorizeSecurityGroupIngress",
  "CreateVpcEndpoint",
  "DescribeVpcEndpoints",
  "DescribeVpcs",
];

describeEndToEnd("an apply under faults", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
  });

  afterAll(() => double.stop());

  async function open(): Promise<{ readonly work: Workspace; readonly network: Network }> {
    const network = await makeNetwork(ec2());
    const { vpcId, subnetIds, routeTableIds } = network;
    const { json } = synthesize("us-east-1", (stack) => {
      const services = ["sqs", "kms", "sns", "s3"] as const;
      const place = { vpcId, subnetIds, routeTableIds, region: "us-east-1" };
      new VpcEndpoints(stack, "endpoints", { ...place, services });
    });
    const work = workspace({ "cdk.tf.json": json }, env);
    await init(work);
    return { work, network };
  }

  /** What AWS has, what the state knows, and what is left to do. */
  async function observe(work: Workspace, { vpcId }: Network) {
    const managed = (await state(work)).filter((address) => !address.startsWith("data."));
    return {
      endpoints: (await readEndpoints(ec2(), vpcId)).map(({ service }) => service.replace(/^.*\./, "")),
      groups: (await readGroups(ec2(), vpcId)).length,
      managed: managed.toSorted(),
      left: actions(await plan(work)),
    };
  }

  const CONVERGED = { endpoints: ["s3", "kms", "sns", "sqs"], groups: 1, managed: MADE.toSorted(), left: {} };

  test.each<{ title: string; fault: Fault; times: number }>([
    { title: "RequestLimitExceeded", fault: "throttle", times: 3 },
    { title: "HTTP 503", fault: "unavailable", times: 2 },
    { title: "slow answers", fault: { delayMs: 2000 }, times: 3 },
    { title: "answers that never arrive", fault: "drop", times: 1 },
  ])("makes everything once in spite of $title", async ({ fault, times }) => {
    const { work, network } = await open();
    for (const action of SPOILT) double.inject(action, fault, times);
    await apply(work);
    expect(await observe(work, network)).toEqual(CONVERGED);
  });

  test("is finished by the next one after an interrupt half way", async () => {
    const { work, network } = await open();
    const ended = await interruptApply(work, double, "SIGINT", { action: "CreateVpcEndpoint", times: 2 });
    expect(ended).toEqual({ code: 1, signal: null });
    const { left, endpoints, managed } = await observe(work, network);
    expect(Object.keys(left).length).toBeGreaterThan(0);
    expect(managed.filter((address) => address.startsWith("aws_vpc_endpoint."))).toHaveLength(endpoints.length);
    await apply(work);
    expect(await observe(work, network)).toEqual(CONVERGED);
  });
});
