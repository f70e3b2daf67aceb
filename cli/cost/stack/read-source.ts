import type { Command } from "commander";
import type { CostedEndpoint, CostInput, SharedCostInput } from "../../../lib/cost/cost-input";
import type { ManifestConstruct } from "../../../lib/model/manifest";
import { count, joinWords, show } from "../../../lib/shapes/text";
import { exitWithUsageError } from "../../usage-error";
import type { Stack, StackEndpoint } from "./list-endpoints";
import { readStack } from "./read-stack";
import { NO_MANIFEST, stackRemarks } from "./stack-remarks";

/** The endpoints of a stack to estimate, all in one region. */
export type StackSource = ReturnType<typeof readSource>;

/** Reads the endpoints of a stack; `region` chooses one if they are in several. */
export function readSource(path: string, { region: chosen, azCount }: Partial<CostInput>, command: Command) {
  const read = readStack(path);
  if ("error" in read) return exitWithUsageError(command, read.error);
  const stack = read.value;
  const fault = faultOf(stack, chosen);
  if (fault !== undefined) exitWithUsageError(command, `${show(path)} ${fault}`);
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
  const { endpoints, unread, hasManifest } = stack;
  const regions = regionsOf(stack);
  if (endpoints.length === 0 && unread.length === 0) {
    return "has no VPC endpoints: give another stack, or name services with --services sqs,kms";
  }
  if (endpoints.length === 0) {
    const resources = `${count(unread.length, "VPC endpoint resource")}, ${joinWords(unread, "and")}`;
    const advice = hasManifest ? "" : `. ${NO_MANIFEST}`;
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

/** Endpoints of the same name get the construct or resource in front of it. */
function withDistinctNames(endpoints: readonly StackEndpoint[]): readonly CostedEndpoint[] {
  const names = endpoints.map(({ name }) => name);
  return endpoints.map(({ owner, name, type, serviceName, azCount }) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const service = serviceName ?? (isAlone ? undefined : name);
    return {
      name: isAlone ? name : `${owner}/${name}`,
      type,
      ...(service !== undefined && { serviceName: service }),
      ...(azCount !== undefined && { azCount }),
    };
  });
}
