import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changedArguments, exampleFor, open, PAGE, runBlock, summary } from "./adopting";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, plan } from "./plan";
import { apply, run, terraformEnvironment, type Workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const HEADING = "## Endpoints made with the AWS CLI";
const TEXT = readFileSync(join(__dirname, "..", "..", PAGE), "utf8");
const AROUND = `
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
const app = new App();
const stack = new TerraformStack(app, "imported");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
PRINTED
app.synth();
`;

describeEndToEnd("adoption of endpoints made with the AWS CLI", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  let [grouped, shared]: Network[] = [];
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);
  const [withGroup, withGroups] = [() => given(grouped), () => given(shared)];

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    grouped = await makeNetwork(ec2());
    shared = await makeNetwork(ec2());
    await Promise.all([grouped, shared].map((network) => runBlock(HEADING, 0, env, network)));
  });

  afterAll(() => double.stop());

  test("needs another spelling of the flag than the article's", async () => {
    const network = withGroup();
    const place = ["--vpc-id", network.vpcId, "--service-name", "com.amazonaws.us-east-1.sns"];
    const args = ["ec2", "create-vpc-endpoint", ...place, "--private-dns-enabled", "true"];
    await expect(run("aws", args, { dir: __dirname, env })).rejects.toThrow("Unknown options: true");
  });

  test("plans imports and changes alone for the endpoints with their group", async () => {
    work = await open(await exampleFor("adoption", double.endpoint, withGroup()), env);
    const first = await plan(work);
    expect(counts(first)).toEqual({ import: 10, add: 0, change: 10, destroy: 0 });
    expect(TEXT).toContain(summary(counts(first)));
    expect(changedArguments(first)).toEqual({
      aws_vpc_endpoint: ["policy", "tags", "tags_all"],
      aws_security_group: ["egress", "revoke_rules_on_delete", "tags", "tags_all"],
    });
  });

  test("touches neither the network interfaces nor the rules that admit clients", async () => {
    const before = await readEndpoints(ec2(), withGroup().vpcId);
    const calls = double.calls.mark();
    await apply(work);
    const changing = Object.keys(calls.byAction()).filter((action) => !/^(Describe|Get)/.test(action));
    expect(changing.sort()).toEqual(["CreateTags", "ModifyVpcEndpoint", "RevokeSecurityGroupEgress"]);
    const after = await readEndpoints(ec2(), withGroup().vpcId);
    const kept = before.map(({ policy: _, tags: __, ...endpoint }) => expect.objectContaining(endpoint));
    expect(after).toEqual(kept);
    expect(await readGroups(ec2(), withGroup().vpcId)).toMatchObject([
      { name: "vpc-endpoints-sg", ingress: ["tcp 443-443 10.0.0.0/16"], egress: [] },
    ]);
  });

  test("has nothing to do in the next plan of the endpoints with their group", async () => {
    expect(actions(await plan(work))).toEqual({});
  });

  test("plans imports and changes alone for what vpc-endpoints import prints", async () => {
    const printed = await runBlock(HEADING, 1, env, withGroups());
    work = await open(AROUND.replace("PRINTED", printed), env);
    const first = await plan(work);
    expect(counts(first)).toEqual({ import: 9, add: 0, change: 9, destroy: 0 });
    expect(TEXT).toContain(summary(counts(first)));
    expect(changedArguments(first)).toEqual({ aws_vpc_endpoint: ["policy", "tags", "tags_all"] });
    const groups = await readGroups(ec2(), withGroups().vpcId);
    await apply(work, { args: [first.file] });
    expect(await readGroups(ec2(), withGroups().vpcId)).toEqual(groups);
  });

  test("has nothing to do in the next plan of what vpc-endpoints import printed", async () => {
    expect(actions(await plan(work))).toEqual({});
  });
});

function given(network: Network | undefined): Network {
  if (!network) throw new Error("The network was not made");
  return network;
}
