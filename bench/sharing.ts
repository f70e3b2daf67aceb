import { performance } from "node:perf_hooks";
import { type Double, startDouble } from "../__tests__/e2e/double/double";
import { ec2Client, makeNetwork, type Network } from "../__tests__/e2e/network";
import { counts, plan } from "../__tests__/e2e/plan";
import { synthesize } from "../__tests__/e2e/stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace } from "../__tests__/e2e/terraform";
import { missingTools } from "../__tests__/e2e/tools";
import { SharedVpcEndpoints } from "../lib";
import { allServices } from "../lib/services/catalogue";
import type { InterfaceServiceName } from "../lib/services/names.generated";

/** How many VPCs share how many services. */
interface Size {
  readonly spokes: number;
  readonly services: number;
}

const PLANNED: readonly Size[] = [
  { spokes: 25, services: 10 },
  { spokes: 50, services: 10 },
  { spokes: 100, services: 10 },
  { spokes: 100, services: 20 },
  { spokes: 100, services: 30 },
];
const APPLIED: readonly Size[] = [
  { spokes: 2, services: 3 },
  { spokes: 4, services: 3 },
  { spokes: 8, services: 3 },
  { spokes: 8, services: 6 },
];
const NAMES = allServices()
  .filter(({ ports, privateDns }) => ports !== "other" && privateDns.names.length === 1)
  .map(({ name }) => name);

/** Prints what hub and spokes cost Terraform as they grow: resources, time to plan, API calls. */
export async function measureSharing(): Promise<void> {
  const missing = missingTools();
  if (missing.length > 0) return console.log(`\nShared endpoints are not measured. ${missing.join(" ")}`);
  const double = await startDouble();
  const hub = await makeNetwork(ec2Client(double.endpoint));
  console.log("\nShared endpoints by hosted zones, planned from nothing by terraform:");
  console.log("spokes  services  resources  plan s  ms per resource");
  for (const size of PLANNED) await measurePlan(double, hub, size);
  console.log("\nShared endpoints that exist, planned without a change:");
  console.log("spokes  services  resources  API calls  calls per resource  resources by a Profile");
  for (const size of APPLIED) await measureRefresh(double, size);
  await double.stop();
}

async function measurePlan(double: Double, hub: Network, size: Size): Promise<void> {
  const work = await prepare(double, hub, size);
  const start = performance.now();
  const { add } = counts(await plan(work));
  const seconds = (performance.now() - start) / 1000;
  print([size.spokes, size.services, add, seconds.toFixed(1), ((1000 * seconds) / add).toFixed(1)]);
}

async function measureRefresh(double: Double, size: Size): Promise<void> {
  const hub = await makeNetwork(ec2Client(double.endpoint));
  const work = await prepare(double, hub, size);
  await apply(work, { args: ["-parallelism=60"] });
  const calls = double.calls.mark();
  const { resource_changes: resources } = await plan(work);
  const count = resources.filter(({ mode }) => mode === "managed").length;
  const made = calls.calls().length;
  // One association for each spoke and one for each endpoint; its API is not on the double.
  const byProfile = 1 + size.services + size.spokes;
  print([size.spokes, size.services, count, made, (made / count).toFixed(1), byProfile]);
}

async function prepare(double: Double, hub: Network, size: Size): Promise<Workspace> {
  const ec2 = ec2Client(double.endpoint);
  const vpcs = await Promise.all(Array.from({ length: size.spokes }, () => makeNetwork(ec2, { subnets: 0 })));
  const { json } = synthesize("us-east-1", (stack) => {
    new SharedVpcEndpoints(stack, "endpoints", {
      vpcId: hub.vpcId,
      subnetIds: hub.subnetIds,
      region: "us-east-1",
      services: NAMES.slice(0, size.services) as InterfaceServiceName[],
      securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
      spokes: Object.fromEntries(vpcs.map(({ vpcId }, index) => [`spoke-${index}`, { vpcId }])),
    });
  });
  const work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double));
  await init(work);
  return work;
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(8)).join("  "));
}
