import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changedArguments, PAGE, placesOf, stackFiles } from "./adopting";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { blocksOf } from "./pages";
import { actions, counts, plan } from "./plan";
import { exampleProgram, jsonOf, LOCAL_BACKEND, withIds } from "./programs";
import { apply, init, state, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const MODULE = join(__dirname, "modules", "vpc-endpoints");

describeEndToEnd("adoption of what is in the state already", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
  });

  afterAll(() => double.stop());

  describe("of a module", () => {
    let network: Network;
    let work: Workspace;

    beforeAll(async () => {
      network = await makeNetwork(ec2());
      const [call = ""] = blocksOf(PAGE, "## Endpoints of a Terraform module", "hcl");
      const shown = call
        .replace('"terraform-aws-modules/vpc/aws//modules/vpc-endpoints"', '"./vpc-endpoints"')
        .replace(/ *version += .*\n| *create_security_group += .*\n/g, "");
      const main = withIds(shown, placesOf(shown, network));
      work = workspace({ "main.tf": main, "backend.tf": LOCAL_BACKEND }, env);
      cpSync(MODULE, join(work.dir, "vpc-endpoints"), { recursive: true });
      await init(work);
      await apply(work);
      const example = exampleProgram("adoption-module");
      const program = withIds(example, placesOf(example, network));
      writeFiles(work.dir, { "main.tf": "", "backend.tf": "", ...stackFiles(jsonOf(program)) });
      await init(work);
    });

    test("moves with nothing to add and nothing to destroy", async () => {
      const before = await readEndpoints(ec2(), network.vpcId);
      const first = await plan(work);
      expect(counts(first)).toEqual({ import: 0, add: 0, change: 3, destroy: 0 });
      expect(changedArguments(first)).toEqual({
        aws_vpc_endpoint: ["policy", "tags", "tags_all", "timeouts"],
      });
      const calls = double.calls.mark();
      await apply(work, { args: [first.file] });
      const changing = Object.keys(calls.byAction()).filter((action) => !/^(Describe|Get)/.test(action));
      expect(changing.sort()).toEqual(["CreateTags", "ModifyVpcEndpoint"]);
      const ids = (await readEndpoints(ec2(), network.vpcId)).map(({ id }) => id);
      expect(ids).toEqual(before.map(({ id }) => id));
    });

    test("leaves the rules of the group in force", async () => {
      expect(await readGroups(ec2(), network.vpcId)).toMatchObject([
        { name: "vpc-endpoints", ingress: ["tcp 443-443 10.0.0.0/16"] },
      ]);
      expect((await state(work)).filter((address) => address.startsWith("module."))).toEqual([]);
    });

    test("has nothing to do in the next plan", async () => {
      expect(actions(await plan(work))).toEqual({});
    });
  });

  test("of a construct under another id changes nothing", async () => {
    const network = await makeNetwork(ec2(), { cidrBlock: "10.1.0.0/16" });
    const shown = exampleProgram("adoption-rename");
    const after = withIds(shown, placesOf(shown, network));
    const before = after.replace('"private-services"', '"endpoints"').replace(/ *movedFrom: .*\n/, "");
    expect(before).not.toBe(after);
    const work = workspace(stackFiles(jsonOf(before)), env);
    await init(work);
    await apply(work);
    writeFiles(work.dir, stackFiles(jsonOf(after)));
    const renamed = await plan(work);
    expect(counts(renamed)).toEqual({ import: 0, add: 0, change: 0, destroy: 0 });
    const moved = renamed.resource_changes.filter((change) => change.previous_address !== undefined);
    expect(moved).toHaveLength(4);
    await apply(work, { args: [renamed.file] });
    expect(actions(await plan(work))).toEqual({});
  });

  test("is described in the page", () => {
    const text = readFileSync(join(__dirname, "..", "..", PAGE), "utf8");
    expect(text).toContain("Plan: 0 to add, 3 to change, 0 to destroy.");
  });
});
