import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../cli/run-cli";
import { credentialsOf } from "./credentials";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network } from "./network";
import { exampleProgram, jsonOf, LOCAL_BACKEND, withIds } from "./programs";
import {
  apply,
  init,
  type Options,
  optionArguments,
  terraform,
  terraformEnvironment,
  type Workspace,
  workspace,
} from "./terraform";
import { describeEndToEnd } from "./tools";

/** What `terraform show -json` prints of a new plan. */
async function shownPlan(work: Workspace, options: Options = {}): Promise<string> {
  await terraform(work, ["plan", "-input=false", "-no-color", "-out=plan.out", ...optionArguments(options)]);
  return terraform(work, ["show", "-json", "plan.out"]);
}

/** The estimate of what Terraform shows, which comes through standard input as in a pipe. */
async function estimate(stdin: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(["cost", "--json", ...args], { stdin });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}

/** The zones of each service of an estimate. */
function zonesOf({
  services,
}: {
  readonly services: readonly { readonly service: string; readonly azCount: unknown }[];
}) {
  return Object.fromEntries(services.map(({ service, azCount }) => [service, azCount]));
}

describeEndToEnd("vpc-endpoints cost of what terraform show -json prints", () => {
  let double: Double;
  let env: Readonly<Record<string, string>>;
  let network: Network;

  beforeAll(async () => {
    double = await startDouble();
    env = terraformEnvironment(double);
    network = await makeNetwork(ec2Client(double.endpoint));
  });

  afterAll(() => double.stop());

  describe("of code without this package that makes VPCs, subnets and endpoints together", () => {
    let shown: string;

    beforeAll(async () => {
      const work = workspace({}, env);
      cpSync(join(__dirname, "plans"), work.dir, { recursive: true });
      await init(work);
      shown = await shownPlan(work);
    });

    test("counts the planned subnets of a whole resource and of literal indexes, and no others", async () => {
      const ireland = await estimate(shown, "--region", "eu-west-1");
      expect(ireland.region).toBe("eu-west-1");
      expect(zonesOf(ireland)).toEqual({ sqs: 3, kms: 2, logs: "unknown", s3: 0, "s3-global.accesspoint": 2 });
      expect(ireland.monthlyUsd).toBe("unknown");
      expect((await estimate(shown, "--region", "eu-west-1", "--azs", "3")).monthlyUsd).toBeCloseTo(
        4 * 3 * 730 * 0.011,
        5,
      );
    });

    test("finds the subnets of endpoints in a module with count in another module, and the region of its provider", async () => {
      const oregon = await estimate(shown, "--region", "us-west-2");
      expect(zonesOf(oregon)).toEqual({
        'module.endpoints[0].aws_vpc_endpoint.this["kms"]': 2,
        'module.endpoints[0].aws_vpc_endpoint.this["sqs"]': 2,
        'module.endpoints[1].aws_vpc_endpoint.this["kms"]': 2,
        'module.endpoints[1].aws_vpc_endpoint.this["sqs"]': 2,
      });
      expect(oregon.monthlyUsd).toBe(58.4);
    });
  });

  test("reads a module shaped like that of terraform-aws-modules, planned and applied", async () => {
    const call = {
      source: "./vpc-endpoints",
      vpc_id: network.vpcId,
      subnet_ids: network.subnetIds,
      security_group_name: "endpoints",
      security_group_description: "endpoints",
      security_group_rules: {},
      endpoints: {
        sqs: { service: "sqs" },
        ecr_api: { service: "ecr.api" },
        s3: { service: "s3", service_type: "Gateway", route_table_ids: network.routeTableIds },
      },
    };
    const provider = { aws: { region: "us-east-1" } };
    const work = workspace(
      { "main.tf.json": { provider, module: { endpoints: call } }, "backend.tf": LOCAL_BACKEND },
      env,
    );
    cpSync(join(__dirname, "modules", "vpc-endpoints"), join(work.dir, "vpc-endpoints"), { recursive: true });
    await init(work);
    const planned = await estimate(await shownPlan(work));
    expect(planned).toMatchObject({ region: "us-east-1", monthlyUsd: 29.2, assumptions: [] });
    expect(zonesOf(planned)).toEqual({ sqs: 2, "ecr.api": 2, s3: 0 });
    await apply(work);
    expect(await estimate(await terraform(work, ["show", "-json"]))).toEqual(planned);
  });

  test("reads the app", async () => {
    const app = readFileSync(join(__dirname, "..", "golden", "vpc-endpoints.json"), "utf8");
    const work = workspace({ "cdk.tf.json": app, "backend_override.tf": LOCAL_BACKEND }, env);
    await init(work);
    const vars = { vpc_id: network.vpcId, subnet_ids: network.subnetIds, route_table_ids: network.routeTableIds };
    const { region, monthlyUsd, services, assumptions } = await estimate(await shownPlan(work, { vars }));
    expect({ region, monthlyUsd, assumptions }).toEqual({ region: "us-east-1", monthlyUsd: 8 * 14.6, assumptions: [] });
    expect(services).toHaveLength(9);
  });

  test("reads a hub and its spokes", async () => {
    const { endpoint } = double;
    const place = "eu-west-1";
    const hub = await makeNetwork(ec2Client(endpoint, place));
    const orders = await makeNetwork(ec2Client(endpoint, place), { subnets: 0, cidrBlock: "10.1.0.0/16" });
    const other = ec2Client(endpoint, place, 1, await credentialsOf(endpoint, "222222222222"));
    const billing = await makeNetwork(other, { subnets: 0, cidrBlock: "10.2.0.0/16" });
    const program = withIds(exampleProgram("shared-endpoints"), {
      "vpc-0a1b2c3d4e5f60718": hub.vpcId,
      "vpc-1b2c3d4e5f6071829": orders.vpcId,
      "vpc-2c3d4e5f60718293a": billing.vpcId,
      "subnet-0a1b2c3d4e5f60718": hub.subnetIds[0] ?? "",
      "subnet-1b2c3d4e5f6071829": hub.subnetIds[1] ?? "",
    });
    const work = workspace({ "cdk.tf.json": jsonOf(program), "backend_override.tf": LOCAL_BACKEND }, env);
    await init(work);
    const { region, services } = await estimate(await shownPlan(work), "--vpcs", "3");
    expect(region).toBe(place);
    const names = ["ecr.api", "ecr.dkr", "secretsmanager", "sqs"];
    expect(services).toMatchObject(names.map((service) => ({ service, azCount: 2 })));
  });
});
