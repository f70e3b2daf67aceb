import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { interruptApply } from "./interrupt";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { attempt, errorsOf } from "./outcome";
import { actions, counts, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, state, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const PAGE = join(__dirname, "..", "..", "docs", "recover-after-a-crash.md");
const GROUP = "aws_security_group.endpoints_security-group_FB955AEE";
const ENDPOINT = 'aws_vpc_endpoint.endpoints_interface_60685D7C["sqs"]';

/** The import blocks of the page, with the ids of this test. */
function blocksOfPage(ids: Readonly<Record<string, string>>): string {
  const blocks = [...readFileSync(PAGE, "utf8").matchAll(/```hcl\n([\s\S]*?)```/g)].map(([, text]) => text ?? "");
  const wanted = blocks.flatMap((block) => {
    const [example = ""] = /(sg|vpce)-[0-9a-f]+/.exec(block) ?? [];
    const id = ids[example.replace(/-.*/, "")];
    return id === undefined ? [] : [block.replace(example, id)];
  });
  return wanted.join("\n");
}

function readState({ dir }: Workspace): string {
  const file = join(dir, "terraform.tfstate");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

describeEndToEnd("recovery after SIGKILL as the page for users has it", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);
  // Before the first state is written `terraform state list` fails, and the page says so.
  const known = async () => (readState(work) === "" ? [] : await state(work));
  const managed = async () => (await known()).filter((address) => !address.startsWith("data."));

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const { vpcId, subnetIds } = network;
    const { json } = synthesize("us-east-1", (stack) => {
      const services = ["sqs"] as const;
      new VpcEndpoints(stack, "endpoints", { vpcId, subnetIds, region: "us-east-1", services });
    });
    work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("imports a group that the state does not know", async () => {
    double.inject("AuthorizeSecurityGroupIngress", { delayMs: 30_000 });
    const killed = await interruptApply(work, double, "SIGKILL", { action: "CreateSecurityGroup" });
    expect(killed).toEqual({ code: null, signal: "SIGKILL" });
    const [group] = await readGroups(ec2(), network.vpcId);
    expect(group?.name).toMatch(/^endpoints-\d+$/);
    expect(await managed()).toEqual([]);
    writeFiles(work.dir, { "recover.tf": blocksOfPage({ sg: group?.id ?? "" }) });
    const recovering = await plan(work);
    expect(counts(recovering)).toMatchObject({ import: 1, add: 1, destroy: 0 });
    expect(actions(recovering)).toEqual({ [GROUP]: ["update"], [ENDPOINT]: ["create"] });
  });

  test("imports an endpoint that the state does not know", async () => {
    const killed = await interruptApply(work, double, "SIGKILL", { action: "CreateVpcEndpoint" });
    expect(killed).toEqual({ code: null, signal: "SIGKILL" });
    const [endpoint] = await readEndpoints(ec2(), network.vpcId);
    expect(await managed()).toEqual([GROUP]);
    const [refusal] = errorsOf(await attempt(work, "apply"));
    expect(`${refusal?.summary} ${refusal?.detail}`).toContain(
      "private-dns-enabled cannot be set because there is already a conflicting DNS domain",
    );
    const [group] = await readGroups(ec2(), network.vpcId);
    const ids = { sg: group?.id ?? "", vpce: endpoint?.id ?? "" };
    writeFiles(work.dir, { "recover.tf": blocksOfPage(ids) });
    const recovering = await plan(work);
    expect(counts(recovering)).toMatchObject({ import: 1, add: 0, destroy: 0 });
    await apply(work, { args: [recovering.file] });
  });

  test("leaves nothing to do, nothing twice and nothing behind, with and without the blocks", async () => {
    expect(actions(await plan(work))).toEqual({});
    writeFiles(work.dir, { "recover.tf": "" });
    expect(actions(await plan(work))).toEqual({});
    expect(await managed()).toEqual([GROUP, ENDPOINT]);
    expect(await readEndpoints(ec2(), network.vpcId)).toHaveLength(1);
    expect(await readGroups(ec2(), network.vpcId)).toHaveLength(1);
  });
});
