import { type TerraformStack, Token } from "cdktf";
import { SharedVpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { readZones, route53Client } from "./hosted-zones";
import { ec2Client, makeNetwork, type Network } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, destroy, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

// A partner's resource says its domain in the apply only, as that of a Confluent network does.
describeEndToEnd("a hosted zone whose name only the apply knows", () => {
  let double: Double;
  let work: Workspace;
  let network: Network;

  const program = (domain: string) => {
    const define = (stack: TerraformStack) => {
      stack.addOverride("resource.terraform_data.partner", { input: domain });
      const name = Token.asString("${terraform_data.partner.output}");
      new SharedVpcEndpoints(stack, "endpoints", {
        region: "us-east-1",
        vpcId: network.vpcId,
        subnetIds: network.subnetIds,
        services: { sqs: { privateDnsNames: [name] }, kms: {} },
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
      });
    };
    return { "cdk.tf.json": synthesize("us-east-1", define).json };
  };

  const names = async () => (await readZones(route53Client(double.endpoint))).map(({ name }) => name);

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2Client(double.endpoint));
    work = workspace(program("first.example.com"), terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("is made in one apply, with records for the name and all below it", async () => {
    await apply(work);
    expect(actions(await plan(work))).toEqual({});
    expect(await names()).toEqual(["first.example.com", "kms.us-east-1.amazonaws.com"]);
    const [zone] = await readZones(route53Client(double.endpoint));
    expect(zone?.records.map(({ name }) => name).sort()).toEqual(["*.first.example.com", "first.example.com"]);
  });

  test("is replaced with its records when the name changes, and no other zone", async () => {
    writeFiles(work.dir, program("second.example.com"));
    const changed = Object.keys(actions(await plan(work)));
    expect(changed.filter((address) => address.includes("kms"))).toEqual([]);
    await apply(work);
    expect(await names()).toEqual(["kms.us-east-1.amazonaws.com", "second.example.com"]);
    await destroy(work);
  });
});
