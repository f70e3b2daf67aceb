import { join } from "node:path";
import { type EndpointSummary, ec2Client, type Network, readEndpoints, readGroups } from "./network";
import { blocksOf } from "./pages";
import type { Plan } from "./plan";
import { exampleProgram, jsonOf, LOCAL_BACKEND, type StackJson, withIds } from "./programs";
import { init, run, type Workspace, workspace } from "./terraform";

/** The page whose commands and plans are tried. */
export const PAGE = "docs/adopt.md";

const ROOT = join(__dirname, "..", "..");

// What the published command is here: the command line of this repository.
const NPX = 'npx() { shift; node -r tsx/cjs cli/main.ts "$@"; }\n';

/** Runs a shell block of the page with the variables that it names, and gives what it printed. */
export function runBlock(
  heading: string,
  index: number,
  env: Readonly<Record<string, string>>,
  { vpcId, subnetIds, routeTableIds, cidrBlock }: Network,
): Promise<string> {
  const block = blocksOf(PAGE, heading, "bash")[index] ?? "exit 1";
  const [SUBNET_1 = "", SUBNET_2 = ""] = subnetIds;
  const [ROUTE_TABLE = ""] = routeTableIds;
  const variables = { VPC_ID: vpcId, SUBNET_1, SUBNET_2, ROUTE_TABLE, VPC_CIDR: cidrBlock };
  return run("bash", ["-euo", "pipefail", "-c", NPX + block], { dir: ROOT, env: { ...env, ...variables } });
}

/** An example with the ids of a network, and those of its endpoints and its group if the example names any. */
export async function exampleFor(name: string, endpoint: string, network: Network): Promise<string> {
  const ec2 = ec2Client(endpoint);
  const endpoints = await readEndpoints(ec2, network.vpcId);
  const [group] = await readGroups(ec2, network.vpcId);
  const program = exampleProgram(name);
  const shown = [...program.matchAll(/"?([\w.]+)"?: \{ importId: "(vpce-\w+)" \}/g)];
  const ids = shown.map(([, service = "", id = ""]) => [id, idOf(service, endpoints)]);
  const named = program.includes("sg-") ? { "sg-0a1b2c3d4e5f60718": group?.id ?? "" } : {};
  return withIds(program, { ...placesOf(program, network), ...named, ...Object.fromEntries(ids) });
}

/** The places that an example shows, and those of a network in their stead. */
export function placesOf(program: string, { vpcId, subnetIds, routeTableIds }: Network) {
  const places = {
    "vpc-0a1b2c3d4e5f60718": vpcId,
    "subnet-0a1b2c3d4e5f60718": subnetIds[0] ?? "",
    "subnet-1b2c3d4e5f6071829": subnetIds[1] ?? "",
    "rtb-0a1b2c3d4e5f60718": routeTableIds[0] ?? "",
  };
  return Object.fromEntries(Object.entries(places).filter(([shown]) => program.includes(shown)));
}

/** Initialises a workspace with the stack of a program. */
export async function open(program: string, env: Readonly<Record<string, string>>): Promise<Workspace> {
  const work = workspace(stackFiles(jsonOf(program)), env);
  await init(work);
  return work;
}

/** The files of a stack that keeps its state in its own folder. */
export function stackFiles(json: StackJson): Readonly<Record<string, string | object>> {
  return { "cdk.tf.json": json, "backend_override.tf": LOCAL_BACKEND };
}

/** The arguments that a plan changes, by kind of resource. */
export function changedArguments({ resource_changes }: Plan): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { type, change } of resource_changes) {
    const { before, after, actions } = change;
    if (!before || !after || actions[0] === "no-op") continue;
    const names = Object.keys(after).filter((name) => text(before[name]) !== text(after[name]));
    found[type] = [...new Set([...(found[type] ?? []), ...names])].sort();
  }
  return found;
}

/** A plan in the words that Terraform ends it with. */
export function summary(counts: { readonly [name in "import" | "add" | "change" | "destroy"]: number }): string {
  return `Plan: ${counts.import} to import, ${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy.`;
}

function idOf(service: string, endpoints: readonly EndpointSummary[]): string {
  return endpoints.find((endpoint) => endpoint.service.endsWith(`us-east-1.${service}`))?.id ?? "";
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null);
}
