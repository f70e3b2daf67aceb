import type { Command } from "commander";
import type { CostInput, SharedCostInput } from "../../lib/cost/cost-input";
import { show } from "../../lib/shapes/text";
import { exitWithUsageError } from "../usage-error";
import { INPUT_OPTIONS, OPTION_NAMES, partsGiven, SHARING_OPTIONS } from "./options";
import { readSource, type StackSource } from "./stack/read-source";

const USUAL_AZS = 2;
const USUAL_REGION = "us-east-1";
const NO_STACK: StackSource = { endpoints: [], region: undefined, sharing: {}, remarks: [] };

/** What to estimate, and what is assumed about it: the options of a call override what its stack says. */
export function gatherInput(path: string | undefined, command: Command) {
  const given: Partial<CostInput> = partsGiven(command, INPUT_OPTIONS);
  const stack = readStackOrServices(path, given, command);
  const input: CostInput = {
    services:
      given.azCount === undefined
        ? stack.endpoints
        : stack.endpoints.map(({ azCount: _azCount, ...endpoint }) => endpoint),
    azCount: USUAL_AZS,
    region: stack.region ?? USUAL_REGION,
    ...given,
  };
  return {
    input,
    /** Undefined without `--vpcs`. */
    sharedInput: gatherSharedInput({ ...input, ...stack.sharing }, command),
    /** What is assumed and what is left out, a sentence each. */
    assumptions: [...assumptionsOf(given, stack), ...stack.remarks],
  };
}

function readStackOrServices(path: string | undefined, given: Partial<CostInput>, command: Command): StackSource {
  if (path === undefined) {
    if (given.services) return NO_STACK;
    const advice = "give a stack, or services with --services sqs,kms";
    exitWithUsageError(command, `There is nothing to estimate: ${advice}`);
  }
  if (!given.services) return readSource(path, given, command);
  const received = `both the stack ${show(path)} and --services`;
  return exitWithUsageError(command, `Received ${received}: give only one of them`);
}

function assumptionsOf(given: Partial<CostInput>, stack: StackSource): readonly string[] {
  const unknown = stack.endpoints.filter(
    ({ type, azCount }) => type !== "Gateway" && type !== "GatewayLoadBalancer" && azCount === undefined,
  );
  const areZonesKnown = given.azCount !== undefined || (!given.services && unknown.length === 0);
  const isRegionKnown = (given.region ?? stack.region) !== undefined;
  return [
    !areZonesKnown && `Each endpoint is assumed to be in ${USUAL_AZS} availability zones: change this with --azs.`,
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
