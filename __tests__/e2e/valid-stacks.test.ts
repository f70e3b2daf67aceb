import type { TerraformStack } from "cdktf";
import { newSharedVpcEndpoints, newVpcEndpoints } from "../defined";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeGroup, makeNetwork } from "./network";
import { plan } from "./plan";
import { type Ids, INTERFACE_SERVICES, PARTNERS, randomHubProps, randomProps } from "./random/props";
import { randomFrom } from "./random/random";
import { valuesIn } from "./random/values";
import { synthesize } from "./stacks";
import { init, terraformEnvironment, validate, type Workspace, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const STACKS = 300;
const PLANNED = 60;

describeEndToEnd("stacks of options and values at random", () => {
  let double: Double;
  let stacks: readonly object[];
  let refused: readonly string[];

  beforeAll(async () => {
    double = await startDouble();
    const supportedIpAddressTypes = ["ipv4", "ipv6"];
    for (const name of [...INTERFACE_SERVICES, "s3"])
      double.setService(`com.amazonaws.us-east-1.${name}`, { supportedIpAddressTypes });
    for (const [serviceType, name] of Object.entries(PARTNERS)) {
      double.setService(name, { serviceType, supportedIpAddressTypes });
    }
    const ec2 = ec2Client(double.endpoint);
    const { vpcId, subnetIds, routeTableIds } = await makeNetwork(ec2);
    const groupIds = [await makeGroup(ec2, vpcId, "one"), await makeGroup(ec2, vpcId, "two")];
    ({ stacks, refused } = acceptedStacks({ vpcId, subnetIds, routeTableIds, groupIds }));
  });

  afterAll(() => double.stop());

  test("are accepted by synth for the most part", () => {
    expect(stacks).toHaveLength(STACKS);
    expect(refused.length).toBeLessThan(STACKS / 4);
  });

  test("are valid", async () => {
    const work = await modulesOf(stacks);
    expect(await validate(work)).toEqual([]);
  });

  test("plan", async () => {
    const work = await modulesOf(stacks.slice(0, PLANNED));
    const { resource_changes } = await plan(work);
    const made = new Set(resource_changes.map(({ address }) => address.split(".", 2).join(".")));
    expect(made.size).toBe(PLANNED);
  });

  /** A workspace with the stacks as modules, since Terraform takes seconds to start for each workspace. */
  async function modulesOf(some: readonly object[]): Promise<Workspace> {
    const names = some.map((_, index) => `stack${index}`);
    const modules = Object.fromEntries(some.map((json, index) => [`${names[index]}/cdk.tf.json`, json]));
    const calls = Object.fromEntries(names.map((name) => [name, { source: `./${name}` }]));
    const root = { provider: { aws: { region: "us-east-1" } }, module: calls };
    const work = workspace({ ...modules, "main.tf.json": root }, terraformEnvironment(double));
    await init(work);
    return work;
  }
});

/** Stacks that synth accepts, by seeds from 1 on, and what it said of the others. */
function acceptedStacks(ids: Ids): { readonly stacks: readonly object[]; readonly refused: readonly string[] } {
  const stacks: object[] = [];
  const refused: string[] = [];
  for (let seed = 1; stacks.length < STACKS; seed++) {
    try {
      stacks.push(moduleOf(seed, ids));
    } catch (error) {
      const { message } = error instanceof Error ? error : new Error(String(error));
      if (!message.startsWith("Cannot define the VPC endpoints")) throw new Error(`Seed ${seed}: ${message}`);
      refused.push(`Seed ${seed}: ${message}`);
    }
  }
  return { stacks, refused };
}

/** The JSON of a stack without its backend and its provider, which are those of the root. */
function moduleOf(seed: number, ids: Ids): object {
  const { json } = synthesize("us-east-1", (stack) => define(stack, seed, ids));
  const { provider: _, terraform, ...blocks } = json;
  const { backend: __, ...settings } = { backend: undefined, ...terraform };
  return { ...blocks, terraform: settings };
}

function define(stack: TerraformStack, seed: number, ids: Ids): void {
  const values = valuesIn(stack, randomFrom(seed));
  if (values.random.chance(0.25)) newSharedVpcEndpoints(stack, "hub", randomHubProps(values, ids));
  else newVpcEndpoints(stack, "endpoints", randomProps(values, ids));
}
