import type { TerraformStack } from "cdktf";
import { SharedVpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, destroy, init, state, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const ORGANIZATION = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

// Profiles demand AWS provider 6.3.0, which is not at hand: what 5.100.0 can do of them is run here, in a copy of the
// JSON whose constraint admits it.
describeEndToEnd("a Route 53 Profile", () => {
  let double: Double;
  let work: Workspace;
  let hub: Network;
  let spokes: readonly Network[];
  const ec2 = () => ec2Client(double.endpoint);

  const program = (...keys: readonly number[]) => {
    const define = (stack: TerraformStack) => {
      const version = ">= 6.3.0, < 7.0.0";
      stack.addOverride("terraform.required_providers.aws", { source: "hashicorp/aws", version });
      new SharedVpcEndpoints(stack, "endpoints", {
        region: "us-east-1",
        vpcId: hub.vpcId,
        subnetIds: hub.subnetIds,
        services: ["sqs", "kms"],
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
        profile: { principals: [ORGANIZATION] },
        spokes: Object.fromEntries(keys.map((key) => [`spoke-${key}`, { vpcId: spokes[key]?.vpcId ?? "" }])),
      });
    };
    const { json } = synthesize("us-east-1", define);
    const version = ">= 5.100.0, < 7.0.0";
    const required_providers = { aws: { source: "hashicorp/aws", version } };
    return { "cdk.tf.json": { ...json, terraform: { ...json["terraform"], required_providers } } };
  };

  beforeAll(async () => {
    double = await startDouble();
    hub = await makeNetwork(ec2());
    spokes = [
      await makeNetwork(ec2(), { cidrBlock: "10.1.0.0/16" }),
      await makeNetwork(ec2(), { cidrBlock: "10.2.0.0/16" }),
    ];
    work = workspace(program(0), terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  const WRONG = /inconsistent\s+result\s+after\s+apply[\s\S]*resource_properties/;

  test("is made, with the endpoints, the spokes and the share, although 5.100.0 takes AWS's answer for a fault", async () => {
    await expect(apply(work)).rejects.toThrow(WRONG);
    const made = (await state(work)).filter((address) => /^aws_(route53profiles|ram)_/.test(address));
    expect(made.map((address) => address.replace(/\.endpoints_([a-z-]+)_[0-9A-F]{8}/, " $1"))).toEqual([
      `aws_ram_principal_association share-principal["${ORGANIZATION}"]`,
      "aws_ram_resource_association share-profile",
      "aws_ram_resource_share share",
      'aws_route53profiles_association profile-association["spoke-0"]',
      "aws_route53profiles_profile profile",
      'aws_route53profiles_resource_association profile-endpoint["kms"]',
      'aws_route53profiles_resource_association profile-endpoint["sqs"]',
    ]);
  });

  test("takes another spoke, and lets one go", async () => {
    writeFiles(work.dir, program(1));
    const made = actions(await plan(work));
    const spokes = Object.entries(made).filter(([address]) => address.includes("profile-association"));
    expect(spokes.map(([, action]) => action)).toEqual([["delete"], ["create"]]);
    const calls = double.calls.mark();
    await expect(apply(work)).rejects.toThrow(WRONG);
    expect(calls.byAction()).toMatchObject({ AssociateProfile: 1, DisassociateProfile: 1 });
  });

  test("is destroyed after what is associated with it", async () => {
    const calls = double.calls.mark();
    await destroy(work);
    const ended = calls.calls().map(({ action }) => action);
    const last = (action: string) => ended.lastIndexOf(action);
    expect(last("DeleteProfile")).toBeGreaterThan(last("DisassociateProfile"));
    expect(last("DeleteProfile")).toBeGreaterThan(last("DisassociateResourceFromProfile"));
    expect(await state(work)).toEqual([]);
  });
});
