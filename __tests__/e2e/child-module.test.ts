import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { blocksOf } from "./pages";
import { actions, counts, plan } from "./plan";
import { exampleProgram, jsonOf, type StackJson } from "./programs";
import { apply, init, output, terraformEnvironment, validate, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const SERVICES = ["ecr.api", "ecr.dkr", "kms", "s3", "sqs"];
const CALLER = readFileSync(join(__dirname, "callers", "child-module.tf"), "utf8");
const [SHOWN_CALL = ""] = blocksOf("docs/child-modules.md", "# A Terraform child module", "hcl");

describeEndToEnd("a child module", () => {
  let double: Double;
  let module: StackJson;
  let work: Workspace;
  let vars: Readonly<Record<string, unknown>>;
  const ec2 = (region?: string) => ec2Client(double.endpoint, region);

  beforeAll(async () => {
    double = await startDouble();
    const [one, other, single] = await Promise.all([1, 2, 3].map(() => makeNetwork(ec2())));
    vars = { networks: { one: placeOf(one), other: placeOf(other) }, single: placeOf(single), stage: "test" };
    module = jsonOf(exampleProgram("child-module"));
    const files = {
      "main.tf": CALLER,
      "shown.tf": SHOWN_CALL,
      "cdktf.out/stacks/endpoints-module/cdk.tf.json": module,
    };
    work = workspace(files, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("has neither a provider block nor a backend, and takes a range of providers", () => {
    expect(Object.keys(module)).not.toContain("provider");
    expect(module["terraform"]).toEqual({
      required_providers: { aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" } },
    });
  });

  test("has variables and outputs under the names that they were given", () => {
    const variables = ["region", "route_table_ids", "subnet_ids", "vpc_id"];
    expect(Object.keys(module["variable"] ?? {})).toEqual(variables);
    expect(Object.keys(module["output"] ?? {})).toEqual(["endpoint_ids", "security_group_id"]);
  });

  test("is valid if it is called plainly, with for_each, and with count, providers and depends_on", async () => {
    expect(await validate(work)).toEqual([]);
  });

  test("applies for each of two VPCs, and through another provider", async () => {
    const first = await plan(work, { vars });
    // Four calls with five endpoints and a group each, and the VPC in the west with two subnets and a route table.
    expect(counts(first)).toEqual({ import: 0, add: 28, change: 0, destroy: 0 });
    await apply(work, { args: [first.file] });
    const { endpoint_ids } = await output(work);
    const ids = Object.fromEntries(SERVICES.map((name) => [name, expect.stringMatching(/^vpce-/)]));
    expect(endpoint_ids).toEqual({ one: ids, other: ids, plain: ids, west: ids });
    const western = await readEndpoints(ec2("us-west-2"));
    expect(western.map(({ service }) => service)).toContain("com.amazonaws.us-west-2.sqs");
    expect(await readEndpoints(ec2())).toHaveLength(3 * SERVICES.length);
  });

  test("has nothing to do in the second plan", async () => {
    expect(actions(await plan(work, { vars }))).toEqual({});
  });

  test("replaces nothing when a tag of the VPC that it depends on is edited", async () => {
    const edited = await plan(work, { vars: { ...vars, stage: "prod" } });
    expect(counts(edited)).toMatchObject({ import: 0, add: 0, destroy: 0 });
    expect(actions(edited)).toMatchObject({ "aws_vpc.west": ["update"] });
    await apply(work, { args: [edited.file] });
    expect(actions(await plan(work, { vars: { ...vars, stage: "prod" } }))).toEqual({});
  });
});

function placeOf(network: Network | undefined) {
  return {
    vpc_id: network?.vpcId,
    subnet_ids: network?.subnetIds,
    route_table_ids: network?.routeTableIds,
  };
}
