import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./adopting";
import { checkout, synthesizeApp } from "./checkout";
import { type Double, startDouble } from "./double/double";
import { temporaryFolder } from "./folders";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { blocksOf } from "./pages";
import { actions, counts, plan } from "./plan";
import { exampleProgram, withIds } from "./programs";
import { apply, init, run, terraformEnvironment, validate, type Workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const [PIPELINE = ""] = blocksOf("docs/deploy.md", "## In a pipeline", "bash");
const [CLOUD = ""] = blocksOf("docs/deploy.md", "## In Terraform Cloud (HCP Terraform)", "bash");
const LOCK = ".terraform.lock.hcl";

describeEndToEnd("pipelines", () => {
  let double: Double;
  let network: Network;
  let app: Workspace;
  let stack: Workspace;
  const ec2 = (region?: string) => ec2Client(double.endpoint, region);
  const lock = () => readFileSync(join(stack.dir, LOCK), "utf8");

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const { vpcId, subnetIds, routeTableIds } = network;
    const variables = {
      TF_VAR_vpc_id: vpcId,
      TF_VAR_subnet_ids: JSON.stringify(subnetIds),
      TF_VAR_route_table_ids: JSON.stringify(routeTableIds),
    };
    app = { dir: checkout(), env: { ...terraformEnvironment(double), ...variables } };
    stack = { dir: join(app.dir, "cdktf.out", "stacks", "vpc-endpoints"), env: app.env };
  });

  afterAll(() => double.stop());

  test("apply the stack folder with terraform alone, as docs/deploy.md says", async () => {
    const elsewhere = join(app.dir, "elsewhere.tfstate");
    const local = `backend "local" {\n    path = ${JSON.stringify(elsewhere)}\n  }`;
    const block = PIPELINE.replace("npm ci && ", "").replace(/backend "s3" \{[^}]*\}/, local);
    expect(block).toContain(elsewhere);
    await run("bash", ["-euo", "pipefail", "-c", block], app);
    expect(await readEndpoints(ec2(), network.vpcId)).toHaveLength(9);
    expect(existsSync(elsewhere)).toBe(true);
    expect(existsSync(join(app.dir, "terraform.vpc-endpoints.tfstate"))).toBe(false);
  });

  test("keep the lock file and the backend over another synth", async () => {
    const before = lock();
    await synthesizeApp(app);
    expect(lock()).toBe(before);
    await init(stack, { args: ["-lockfile=readonly"] });
    expect(actions(await plan(stack))).toEqual({});
  });

  test("make an archive of the stack folder that plans elsewhere", async () => {
    await run("npm", ["run", "--silent", "archive"], app);
    const archive = join(app.dir, "vpc-endpoints.tar.gz");
    const listed = (await run("tar", ["-tzf", archive], app)).trim().split("\n");
    const files = [LOCK, "backend_override.tf", "cdk.tf.json", "vpc-endpoints.json"];
    expect(listed.sort()).toEqual(["./", ...files.map((file) => `./${file}`)]);
    const unpacked = { dir: temporaryFolder("archive"), env: app.env };
    await run("tar", ["-xzf", archive, "-C", unpacked.dir], app);
    await init(unpacked, { args: ["-lockfile=readonly"] });
    expect(actions(await plan(unpacked))).toEqual({});
  });

  test("are valid for Terraform Cloud with the file next to the JSON that docs/deploy.md shows", async () => {
    const folder = join("cdktf.out", "stacks", "vpc-endpoints");
    const cloud = { dir: temporaryFolder("cloud"), env: app.env };
    mkdirSync(join(cloud.dir, folder), { recursive: true });
    cpSync(join(stack.dir, "cdk.tf.json"), join(cloud.dir, folder, "cdk.tf.json"));
    await run("bash", ["-euo", "pipefail", "-c", CLOUD], cloud);
    const cloudStack = { dir: join(cloud.dir, folder), env: app.env };
    expect(readFileSync(join(cloudStack.dir, "cloud_override.tf"), "utf8")).toContain("cloud {");
    await init(cloudStack, { args: ["-backend=false"] });
    expect(await validate(cloudStack)).toEqual([]);
  });

  test("apply two VPCs in two regions from one stack", async () => {
    const [virginia, ireland] = [await makeNetwork(ec2()), await makeNetwork(ec2("eu-west-1"))];
    const program = withIds(exampleProgram("two-regions"), {
      "vpc-0a1b2c3d4e5f60718": virginia.vpcId,
      "subnet-0a1b2c3d4e5f60718": virginia.subnetIds[0] ?? "",
      "vpc-1b2c3d4e5f6071829": ireland.vpcId,
      "subnet-1b2c3d4e5f6071829": ireland.subnetIds[0] ?? "",
    });
    const work = await open(program, app.env);
    const first = await plan(work);
    expect(counts(first)).toEqual({ import: 0, add: 6, change: 0, destroy: 0 });
    await apply(work, { args: [first.file] });
    const services = async (region: string, { vpcId }: Network) =>
      (await readEndpoints(ec2(region), vpcId)).map(({ service }) => service);
    expect(await services("us-east-1", virginia)).toEqual([
      "com.amazonaws.us-east-1.kms",
      "com.amazonaws.us-east-1.sqs",
    ]);
    expect(await services("eu-west-1", ireland)).toEqual([
      "com.amazonaws.eu-west-1.kms",
      "com.amazonaws.eu-west-1.sqs",
    ]);
    expect(actions(await plan(work))).toEqual({});
  });
});
