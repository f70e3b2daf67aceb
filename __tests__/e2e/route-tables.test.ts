import { TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

describeEndToEnd("Route tables of gateways that only Terraform knows", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  const attached = async () => {
    const endpoints = await readEndpoints(ec2Client(double.endpoint), network.vpcId);
    return endpoints.map(({ service, routeTableIds }) => [service, routeTableIds]);
  };

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2Client(double.endpoint));
    const { json } = synthesize("us-east-1", (stack) => {
      const list = (name: string) =>
        new TerraformVariable(stack, name, { type: "list(string)", default: network.routeTableIds }).listValue;
      new VpcEndpoints(stack, "shared", {
        vpcId: network.vpcId,
        region: "us-east-1",
        routeTableIds: list("shared_tables"),
        services: ["s3"],
      });
      new VpcEndpoints(stack, "own", {
        vpcId: network.vpcId,
        region: "us-east-1",
        services: { dynamodb: { routeTableIds: list("own_tables") } },
      });
    });
    work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double));
    await init(work);
    await apply(work);
  });

  afterAll(() => double.stop());

  test.each<readonly [string, unknown]>([
    ["empty", []],
    ["null", null],
  ])("stay attached if their variable is %s", async (_about, list) => {
    expect(actions(await plan(work, { vars: { shared_tables: list, own_tables: list } }))).toEqual({});
  });

  test("are detached if their variable no longer names them", async () => {
    const tables = network.routeTableIds.slice(0, 1);
    await apply(work, { vars: { shared_tables: tables, own_tables: tables } });
    expect(await attached()).toEqual([
      ["com.amazonaws.us-east-1.dynamodb", tables],
      ["com.amazonaws.us-east-1.s3", tables],
    ]);
  });
});
