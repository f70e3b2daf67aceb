import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../cli/run-cli";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network } from "./network";
import { LOCAL_BACKEND } from "./programs";
import { synthesizeFolder } from "./stacks";
import { init, temporaryFolder, terraform, terraformEnvironment, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";
import type { Report } from "./week/compare";
import { deliver } from "./week/deliver";
import { OWN_ACCOUNTS, REGION } from "./week/places";
import { defineEndpoints } from "./week/policies";
import { weekOf } from "./week/week";

const EVENTS = 20_000;

describeEndToEnd("vpc-endpoints simulate of what terraform show -json prints", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  let folder = "";
  let trail = "";
  let accounts = "";

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2Client(double.endpoint, REGION));
    folder = synthesizeFolder(REGION, (stack) => defineEndpoints(stack, network)).folder;
    work = workspace({ "backend_override.tf": LOCAL_BACKEND }, terraformEnvironment(double, REGION));
    cpSync(join(folder, "cdk.tf.json"), join(work.dir, "cdk.tf.json"));
    trail = temporaryFolder("week");
    deliver(trail, weekOf(EVENTS));
    accounts = join(temporaryFolder("accounts"), "accounts.txt");
    writeFileSync(accounts, OWN_ACCOUNTS.join("\n"));
    await init(work);
  });

  afterAll(() => double.stop());

  async function totals(args: readonly string[], stdin = "") {
    const options = ["--trail", trail, "--org-accounts", accounts, "--json"];
    const { exitCode, stdout } = await runCli(["simulate", ...args, ...options], { stdin });
    expect(exitCode).toBe(1);
    const { endpoints, ...report }: Report = JSON.parse(stdout);
    const counts = endpoints.map(({ service, type, allowed, denied, depends }) => {
      return `${service} ${type}: ${allowed} ${denied} ${depends}`;
    });
    return { counts: counts.sort(), notCounted: report.notCounted, noEndpoint: report.noEndpoint };
  }

  test("says of a plan what it says of the synthesized stack", async () => {
    const synthesized = await totals([folder]);
    await terraform(work, ["plan", "-input=false", "-no-color", "-out=plan.out"]);
    expect(await totals([], await terraform(work, ["show", "-json", "plan.out"]))).toEqual(synthesized);
  });
});
