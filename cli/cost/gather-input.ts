import type { Command } from "commander";
import type { CostInput, SharedCostInput } from "../../lib/cost/cost-input";
import { isPossibleRegion } from "../../lib/services/regions";
import type { Io, Streams } from "../io";
import { nameOfInput, STANDARD_INPUT } from "../terraform/read-stack";
import { exitWithUsageError } from "../usage-error";
import { INPUT_OPTIONS, OPTION_NAMES, PRICES_OPTION, partsGiven, SHARING_OPTIONS } from "./options";
import { gatherPrices } from "./prices/gather-prices";
import { readSources, type StackSource } from "./stack/read-source";

const USUAL_AZS = 2;
const USUAL_REGION = "us-east-1";
const NO_STACK: StackSource = { endpoints: [], region: undefined, sharing: {}, remarks: [] };

/** What to estimate, for each region, and what is assumed about it: the options of a call override what its stack says. */
export async function gatherInputs(path: string | undefined, command: Command, io: Io) {
  const given: Partial<CostInput> = partsGiven(command, INPUT_OPTIONS);
  const stacks = await readStackOrServices(path, given, command, io);
  return Promise.all(stacks.map((stack) => gatherInput(stack, given, command, io)));
}

async function gatherInput(stack: StackSource, given: Partial<CostInput>, command: Command, io: Io) {
  const region = given.region ?? stack.region ?? USUAL_REGION;
  const sources: readonly string[] = command.opts()[PRICES_OPTION.attributeName()] ?? [];
  const prices = isPossibleRegion(region) ? await gatherPrices(sources, region, command, io) : undefined;
  const input: CostInput = {
    services:
      given.azCount === undefined
        ? stack.endpoints
        : stack.endpoints.map(({ azCount: _azCount, ...endpoint }) => endpoint),
    azCount: USUAL_AZS,
    ...(prices && { priceList: prices.list }),
    ...given,
    region,
  };
  return {
    input,
    /** Undefined without `--vpcs`. */
    sharedInput: gatherSharedInput({ ...input, ...stack.sharing }, command),
    /** What is assumed and what is left out, a sentence each. */
    assumptions: [...assumptionsOf(given, stack), ...stack.remarks, ...(prices?.remarks ?? [])],
  };
}

async function readStackOrServices(
  path: string | undefined,
  given: Partial<CostInput>,
  command: Command,
  streams: Streams,
): Promise<readonly StackSource[]> {
  if (path === undefined && given.services) return [NO_STACK];
  if (path === undefined && streams.isInputTerminal) {
    const advice = "give a stack, or services with --services sqs,kms";
    exitWithUsageError(command, `There is nothing to estimate: ${advice}`);
  }
  if (!given.services) return readSources(path ?? STANDARD_INPUT, given, command, streams);
  const received = `both the stack ${nameOfInput(path ?? STANDARD_INPUT)} and --services`;
  return exitWithUsageError(command, `Received ${received}: give only one of them`);
}

function assumptionsOf(given: Partial<CostInput>, stack: StackSource): readonly string[] {
  const areClientsKnown = [given.clientAzCount, given.azCount].some((zones) => zones !== undefined);
  const counts = stack.endpoints.map(({ azCount }) => azCount);
  const isNoneCounted = counts.includes("unknown") && !counts.some((zones) => typeof zones === "number" && zones > 0);
  const isRegionKnown = (given.region ?? stack.region) !== undefined;
  return [
    given.services !== undefined &&
      given.azCount === undefined &&
      `Each endpoint is assumed to be in ${USUAL_AZS} availability zones: change this with --azs.`,
    isNoneCounted &&
      !areClientsKnown &&
      `The clients are assumed to be in ${USUAL_AZS} availability zones: change this with --client-azs.`,
    !isRegionKnown && `The region is assumed to be ${USUAL_REGION}: change this with --region.`,
  ].filter((sentence) => sentence !== false);
}

function gatherSharedInput(input: CostInput, command: Command): SharedCostInput | undefined {
  const { vpcCount, ...others }: Partial<SharedCostInput> = partsGiven(command, SHARING_OPTIONS);
  if (vpcCount !== undefined) return { ...input, vpcCount, ...others };
  const [part] = Object.keys(others);
  if (part === undefined) return undefined;
  const advice = "applies only to several VPCs: give their number with --vpcs";
  return exitWithUsageError(command, `${OPTION_NAMES[part]} ${advice}`);
}
