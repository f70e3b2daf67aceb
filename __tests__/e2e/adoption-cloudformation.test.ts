import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changedArguments, exampleFor, open, PAGE, runBlock, summary } from "./adopting";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { blocksOf } from "./pages";
import { actions, counts, plan } from "./plan";
import { exampleProgram } from "./programs";
import { apply, terraformEnvironment, type Workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const HEADING = "## Endpoints made by CloudFormation";
const EXAMPLE = "adoption-cloudformation";
const ROOT = join(__dirname, "..", "..");
const TEMPLATE = readFileSync(join(ROOT, "examples", EXAMPLE, "vpc-interface-endpoints.yaml"), "utf8");

// CloudFormation makes its endpoints inside moto, which forgets the IP address types and the private names; the
// adoption changes none of them. The template says Retain from the start, since moto replaces a group whose
// template changes.
describeEndToEnd("adoption of endpoints made by CloudFormation", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  let network: Network;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    network = await makeNetwork(ec2());
    await runBlock(HEADING, 0, env, network);
  });

  afterAll(() => double.stop());

  test("shows a part of the template that is deployed", () => {
    const [shown = ""] = blocksOf(PAGE, HEADING, "yaml");
    expect(TEMPLATE).toContain(shown);
    const kinds = TEMPLATE.match(/Type: AWS::EC2::(SecurityGroup|VPCEndpoint)\n/g)?.length;
    expect(TEMPLATE.match(/DeletionPolicy: Retain\n/g)).toHaveLength(kinds ?? 0);
  });

  test("plans imports and changes alone", async () => {
    const [group] = await readGroups(ec2(), network.vpcId);
    const [, shownName = ""] = /name: "([^"]+)"/.exec(exampleProgram(EXAMPLE)) ?? [];
    const program = await exampleFor(EXAMPLE, double.endpoint, network);
    work = await open(program.replace(shownName, group?.name ?? ""), env);
    const first = await plan(work);
    expect(counts(first)).toEqual({ import: 8, add: 0, change: 8, destroy: 0 });
    expect(readFileSync(join(ROOT, PAGE), "utf8")).toContain(summary(counts(first)));
    expect(changedArguments(first)).toEqual({
      aws_vpc_endpoint: ["policy", "tags", "tags_all"],
      aws_security_group: ["egress", "revoke_rules_on_delete", "tags", "tags_all"],
    });
    await apply(work, { args: [first.file] });
  });

  test("has nothing to do in the next plan", async () => {
    expect(actions(await plan(work))).toEqual({});
  });

  test("keeps everything when the stack is deleted", async () => {
    const before = await readEndpoints(ec2(), network.vpcId);
    await runBlock(HEADING, 1, env, network);
    expect(before).toHaveLength(7);
    expect(await readEndpoints(ec2(), network.vpcId)).toEqual(before);
    expect(actions(await plan(work))).toEqual({});
  });
});
