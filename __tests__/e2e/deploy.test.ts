import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { optionArguments, run, terraformEnvironment, type Workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const STATE = "terraform.vpc-endpoints.tfstate";

describeEndToEnd("cdktf on the app", () => {
  let double: Double;
  let network: Network;
  let app: Workspace;
  const ec2 = () => ec2Client(double.endpoint);

  /** Runs a cdktf command on the stack and returns what it printed, without colours. */
  async function cdktf(command: string, args: readonly string[] = []): Promise<string> {
    const { vpcId, subnetIds, routeTableIds } = network;
    const vars = { vpc_id: vpcId, subnet_ids: subnetIds, route_table_ids: routeTableIds };
    const cli = join("node_modules", ".bin", "cdktf");
    // The CLI of cdktf wants two dashes where terraform takes one.
    const varArguments = optionArguments({ vars }).map((argument) => `-${argument}`);
    const printed = await run(cli, [command, "vpc-endpoints", ...args, ...varArguments], app);
    return printed.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, "g"), "");
  }

  // Without the flag the command asks the public registry for the hashes of the provider.
  const deploy = () => cdktf("deploy", ["--auto-approve", "--skip-provider-lock"]);

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    app = { dir: checkout(), env: { ...terraformEnvironment(double), CI: "1" } };
  });

  afterAll(() => double.stop());

  test("deploy makes everything and prints the ids", async () => {
    const printed = await deploy();
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    const groups = await readGroups(ec2(), network.vpcId);
    expect(endpoints.map(({ type }) => type)).toEqual(["Gateway", ...Array(8).fill("Interface")]);
    expect(groups).toHaveLength(1);
    for (const { id } of [...endpoints, ...groups]) expect(printed).toContain(id);
  });

  test("diff has nothing to do after deploy", async () => {
    expect(await cdktf("diff", ["--skip-provider-lock"])).toContain("No changes.");
  });

  test("deploy has nothing to do after cdktf.out was deleted", async () => {
    rmSync(join(app.dir, "cdktf.out"), { recursive: true });
    const calls = double.calls.mark();
    expect(await deploy()).toContain("No changes.");
    const changing = Object.keys(calls.byAction()).filter((action) => !/^(Describe|Get)/.test(action));
    expect(changing).toEqual([]);
    expect(existsSync(join(app.dir, STATE))).toBe(true);
  });

  test("destroy leaves nothing behind", async () => {
    await cdktf("destroy", ["--auto-approve", "--skip-provider-lock"]);
    expect(await readEndpoints(ec2(), network.vpcId)).toEqual([]);
    expect(await readGroups(ec2(), network.vpcId)).toEqual([]);
  });
});
