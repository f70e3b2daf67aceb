import type { Command } from "commander";
import type { CostedEndpoint, CostInput, SharedCostInput } from "../../../lib/cost/cost-input";
import type { ManifestConstruct } from "../../../lib/model/manifest";
import { count, joinWords } from "../../../lib/shapes/text";
import type { Streams } from "../../io";
import { nameOfInput } from "../../terraform/read-stack";
import { exitWithUsageError } from "../../usage-error";
import type { Stack, StackEndpoint } from "./list-endpoints";
import { readStack } from "./read-stack";
import { NO_MANIFEST, stackRemarks } from "./stack-remarks";

/** The endpoints of a stack to estimate, all in one region. */
export type StackSource = ReturnType<typeof sourceIn>;

/** Reads the endpoints of a stack: those of the region `given`, or else of each region that the stack has. */
export async function readSources(
  path: string,
  given: Partial<CostInput>,
  command: Command,
  streams: Streams,
): Promise<readonly StackSource[]> {
  const read = await readStack(path, streams);
  if ("error" in read) return exitWithUsageError(command, read.error);
  const stack = read.value;
  const fault = faultOf(stack, given);
  if (fault !== undefined) exitWithUsageError(command, `${nameOfInput(path)} ${fault}`);
  const regions = regionsOf(stack);
  if (regions.length < 2) return [sourceIn(regions[0], stack, given)];
  const chosen = given.region === undefined ? regions : [given.region];
  return chosen.map((region) => sourceIn(region, stack, given, chosen.length > 1));
}

function sourceIn(region: string | undefined, stack: Stack, { azCount }: Partial<CostInput>, isOneOfAll = false) {
  const isAlone = regionsOf(stack).length < 2;
  const counted = stack.endpoints.filter(({ region: own = region }) => isAlone || own === region);
  // What the other regions have is in the estimates for them.
  const shown = isOneOfAll ? { ...stack, endpoints: counted } : stack;
  return {
    endpoints: withDistinctNames(counted),
    region,
    sharing: sharingOf([...new Set(counted.flatMap(({ construct }) => construct ?? []))]),
    /** What is left out and what is assumed, a sentence each. */
    remarks: stackRemarks(shown, counted, region, azCount !== undefined),
  };
}

function regionsOf({ endpoints }: Stack): readonly string[] {
  return [...new Set(endpoints.flatMap(({ region }) => region ?? []))].sort();
}

/** Why a stack cannot be estimated. */
function faultOf(stack: Stack, given: Partial<CostInput>): string | undefined {
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
  const { region: chosen, gbPerMonth, gbPerService } = given;
  // An amount of traffic is that of one estimate.
  const isOpen = chosen === undefined && gbPerMonth === undefined && gbPerService === undefined;
  const isPlaced = isOpen && endpoints.every(({ region }) => region !== undefined);
  return regions.length < 2 || isPlaced || (chosen !== undefined && regions.includes(chosen))
    ? undefined
    : oneOfRegions(regions);
}

/** Why a stack cannot be estimated as a whole. */
export function oneOfRegions(regions: readonly string[]): string {
  return `has endpoints in ${joinWords(regions, "and")}, whose prices differ: choose one of them, such as --region ${regions[0]}`;
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
