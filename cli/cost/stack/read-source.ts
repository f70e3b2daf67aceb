import type { Command } from "commander";
import type { CostedEndpoint, CostInput, SharedCostInput } from "../../../lib/cost/cost-input";
import type { ManifestConstruct } from "../../../lib/model/manifest";
import { count, joinWords } from "../../../lib/shapes/text";
import type { Streams } from "../../io";
import { exitWithUsageError } from "../../usage-error";
import type { Stack, StackEndpoint } from "./list-endpoints";
import { nameOfInput, readStack } from "./read-stack";
import { NO_MANIFEST, stackRemarks } from "./stack-remarks";

/** The endpoints of a stack to estimate, all in one region. */
export type StackSource = Awaited<ReturnType<typeof readSource>>;

/** Reads the endpoints of a stack; `region` chooses one if they are in several. */
export async function readSource(
  path: string,
  { region: chosen, azCount }: Partial<CostInput>,
  command: Command,
  streams: Streams,
) {
  const read = await readStack(path, streams);
  if ("error" in read) return exitWithUsageError(command, read.error);
  const stack = read.value;
  const fault = faultOf(stack, chosen);
  if (fault !== undefined) exitWithUsageError(command, `${nameOfInput(path)} ${fault}`);
  const regions = regionsOf(stack);
  const region = regions.length > 1 ? chosen : regions[0];
  const counted = stack.endpoints.filter((one) => regions.length < 2 || (one.region ?? region) === region);
  return {
    endpoints: withDistinctNames(counted),
    region,
    sharing: sharingOf([...new Set(counted.flatMap(({ construct }) => construct ?? []))]),
    /** What is left out and what is assumed, a sentence each. */
    remarks: stackRemarks(stack, counted, region, azCount !== undefined),
  };
}

function regionsOf({ endpoints }: Stack): readonly string[] {
  return [...new Set(endpoints.flatMap(({ region }) => region ?? []))].sort();
}

/** Why a stack cannot be estimated. */
function faultOf(stack: Stack, chosen: string | undefined): string | undefined {
  const { endpoints, unread, source } = stack;
  const regions = regionsOf(stack);
  if (endpoints.length === 0 && unread.length === 0) {
    return "has no VPC endpoints: give another stack, or name services with --services sqs,kms";
  }
  if (endpoints.length === 0) {
    const resources = `${count(unread.length, "VPC endpoint resource")}, ${joinWords(unread, "and")}`;
    const advice = source === "synthesized" ? `. ${NO_MANIFEST}` : "";
    return `has ${resources}, but only Terraform knows the services: name them with --services sqs,kms${advice}`;
  }
  return regions.length < 2 || (chosen !== undefined && regions.includes(chosen))
    ? undefined
    : `has endpoints in ${joinWords(regions, "and")}, whose prices differ: choose one of them, such as --region ${regions[0]}`;
}

/** One Profile serves all hubs of a stack, but each hub has hosted zones of its own. */
function sharingOf(constructs: readonly ManifestConstruct[]): Pick<SharedCostInput, "dns" | "hostedZones"> {
  const shared = constructs.flatMap(({ sharing }) => sharing ?? []);
  if (shared.some(({ dns }) => dns === "profile")) return { dns: "profile" };
  const hostedZones = shared.reduce((sum, sharing) => sum + sharing.hostedZones, 0);
  return shared.length > 0 ? { hostedZones } : {};
}

/** Endpoints of the same name get their address instead. */
function withDistinctNames(endpoints: readonly StackEndpoint[]): readonly CostedEndpoint[] {
  const taken = new Map<string, number>();
  for (const { name } of endpoints) taken.set(name, (taken.get(name) ?? 0) + 1);
  return endpoints.map(({ address, name, type, serviceName, azCount = unknownZones(type) }) => {
    const isAlone = taken.get(name) === 1;
    const service = serviceName ?? (isAlone ? undefined : name);
    return {
      name: isAlone ? name : address,
      type,
      ...(service !== undefined && { serviceName: service }),
      ...(azCount !== undefined && { azCount }),
    };
  });
}

/** A gateway has no zones, and a Gateway Load Balancer endpoint is always in one. */
function unknownZones(type: CostedEndpoint["type"]): "unknown" | undefined {
  return type === "Gateway" || type === "GatewayLoadBalancer" ? undefined : "unknown";
}
