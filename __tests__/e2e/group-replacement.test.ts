import type { TerraformStack } from "cdktf";
import { VpcEndpoints } from "../../lib";
import type { SecurityGroupOptions } from "../../lib/model/props";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const NAMES = ["kms", "sns", "sqs"] as const;
const INTERFACE = "aws_vpc_endpoint.endpoints_interface_60685D7C";
const GROUP = "aws_security_group.endpoints_security-group_FB955AEE";

// The double, as EC2, deletes no group that an endpoint or a network interface still uses.
describeEndToEnd("the security group of endpoints in use", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);

  const define = (securityGroup: SecurityGroupOptions) => (stack: TerraformStack) => {
    const { vpcId, subnetIds } = network;
    new VpcEndpoints(stack, "endpoints", {
      vpcId,
      subnetIds,
      region: "us-east-1",
      services: NAMES,
      securityGroup,
    });
  };

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const { json } = synthesize("us-east-1", define({ name: "before" }));
    work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double));
    await init(work);
    await apply(work);
  });

  afterAll(() => double.stop());

  test.each([
    { edit: "its name changes", securityGroup: { name: "after" }, name: /^after-\d+$/ },
    {
      edit: "its description changes",
      securityGroup: { name: "after", description: "Other words" },
      name: /^after-\d+$/,
    },
  ])("is replaced while the endpoints stay, when $edit", async ({ securityGroup, name }) => {
    const before = await readEndpoints(ec2(), network.vpcId);
    const [old] = await readGroups(ec2(), network.vpcId);
    writeFiles(work.dir, { "cdk.tf.json": synthesize("us-east-1", define(securityGroup)).json });
    const edited = await plan(work);
    expect(counts(edited)).toEqual({ import: 0, add: 1, change: 3, destroy: 1 });
    expect(actions(edited)).toEqual({
      [GROUP]: ["create", "delete"],
      ...Object.fromEntries(NAMES.map((service) => [`${INTERFACE}["${service}"]`, ["update"]])),
    });
    const calls = double.calls.mark();
    await apply(work, { args: [edited.file] });
    const changing = calls.calls().map(({ action }) => action);
    expect(changing.filter((action) => /VpcEndpoint$|SecurityGroup$/.test(action))).toEqual([
      "CreateSecurityGroup",
      ...NAMES.map(() => "ModifyVpcEndpoint"),
      "DeleteSecurityGroup",
    ]);
    const groups = await readGroups(ec2(), network.vpcId);
    expect(groups).toEqual([expect.objectContaining({ name: expect.stringMatching(name) })]);
    expect(groups[0]?.id).not.toBe(old?.id);
    const swapped = before.map((endpoint) => ({ ...endpoint, securityGroupIds: [groups[0]?.id] }));
    expect(await readEndpoints(ec2(), network.vpcId)).toEqual(swapped);
    expect(actions(await plan(work))).toEqual({});
  });
});
