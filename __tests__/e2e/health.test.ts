import { SsmParameter } from "@cdktf/provider-aws/lib/ssm-parameter";
import { Fn, TerraformOutput, type TerraformStack } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { attempt } from "./outcome";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { init, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

describeEndToEnd("the check after apply", () => {
  let double: Double;
  let network: Network;
  let env: Readonly<Record<string, string>>;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);

  async function open(define: (stack: TerraformStack) => void): Promise<Workspace> {
    const opened = workspace({ "cdk.tf.json": synthesize("us-east-1", define).json }, env);
    await init(opened);
    return opened;
  }

  const props = () => {
    const { vpcId, subnetIds, routeTableIds } = network;
    const services = { sqs: {}, kms: {}, sns: {}, s3: { types: ["Gateway", "Interface"] } } as const;
    return { vpcId, subnetIds, routeTableIds, region: "us-east-1", services };
  };

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    network = await makeNetwork(ec2());
    work = await open((stack) => new VpcEndpoints(stack, "endpoints", props()));
  });

  afterAll(() => double.stop());

  test("says one thing on a first plan: that it will know after apply", async () => {
    expect(await attempt(work, "plan")).toEqual({
      succeeded: true,
      messages: [
        {
          severity: "warning",
          summary: "Check block assertion known after apply",
          detail:
            "The condition could not be evaluated at this time, a result will be known when this plan is applied.",
        },
      ],
    });
  });

  test("is silent after an apply that left every endpoint well", async () => {
    expect(await attempt(work, "apply")).toEqual({ succeeded: true, messages: [] });
    expect(await attempt(work, "plan")).toEqual({ succeeded: true, messages: [] });
  });

  test("lists what fails without failing the apply", async () => {
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    const idOf = (service: string, type = "Interface") =>
      endpoints.find((one) => one.type === type && one.service.endsWith(`.${service}`))?.id ?? "";
    double.setEndpoint(idOf("kms"), { state: "pendingAcceptance" });
    double.setEndpoint(idOf("sqs"), { networkInterfaces: 1 });
    double.setEndpoint(idOf("sns"), { privateNames: false });
    double.setEndpoint(idOf("s3"), { state: "failed" });
    const warned = {
      succeeded: true,
      messages: [
        {
          severity: "warning",
          summary: "Check block assertion failed",
          detail:
            "Endpoints need attention: kms is pendingAcceptance; s3.Interface is failed; " +
            "sqs has 1 network interfaces in 2 subnets; sns does not answer to its private names.",
        },
      ],
    };
    expect(await attempt(work, "apply")).toEqual(warned);
  });

  test("is silent about sensitive ids, as those of parameters are", async () => {
    const { vpcId, subnetIds } = await makeNetwork(ec2());
    const sensitive = await open((stack) => {
      const parameter = (name: string, value: string) =>
        new SsmParameter(stack, name, { name, type: "String", value }).value;
      const endpoints = new VpcEndpoints(stack, "endpoints", {
        vpcId: parameter("vpc", vpcId),
        subnetIds: Fn.split(",", parameter("subnets", subnetIds.join(","))),
        region: "us-east-1",
        lookupSupportedAzs: true,
        services: ["sqs"],
      });
      new TerraformOutput(stack, "ids", { value: endpoints.endpointIds });
    });
    expect((await attempt(sensitive, "apply")).messages).toEqual([]);
    expect(await attempt(sensitive, "plan")).toEqual({ succeeded: true, messages: [] });
    expect(Object.values(actions(await plan(sensitive)))).toEqual([]);
  });

  test("is gone with checks: false, and leaves the endpoints alone", async () => {
    const { json } = synthesize("us-east-1", (stack) => {
      new VpcEndpoints(stack, "endpoints", { ...props(), checks: false });
    });
    expect(json["check"]).toBeUndefined();
  });
});
