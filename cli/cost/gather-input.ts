import type { Command } from "commander";
import type { CostedEndpoint, CostInput, SharedCostInput } from "../../lib/cost/cost-input";
import { show } from "../../lib/shapes/text";
import { exitWithUsageError } from "../usage-error";
import { givenInput, givenSharing, optionNames } from "./options";
import { readSource, type StackSource } from "./stack/read-source";

/** What to estimate, and what the user has not said about it. */
export interface CostRequest {
  /** The endpoints, and their traffic and prices. */
  readonly input: CostInput;
  /** The comparison of a hub with one set in each VPC; undefined without `--vpcs`. */
  readonly sharedInput: SharedCostInput | undefined;
  /** What is assumed and what is left out, a sentence each. */
  readonly assumptions: readonly string[];
}

const USUAL_AZS = 2;
const USUAL_REGION = "us-east-1";
const NO_STACK: StackSource = { endpoints: [], region: undefined, sharing: {}, remarks: [] };

/** Puts the options of a call and its stack together. The options override what the stack says. */
export function gatherInput(path: string | undefined, command: Command): CostRequest {
  const given = givenInput(command);
  const stack = readStackOrServices(path, given, command);
  const input = {
    services: given.azCount === undefined ? stack.endpoints : stack.endpoints.map(withoutZones),
    azCount: USUAL_AZS,
    region: stack.region ?? USUAL_REGION,
    ...given,
  };
  return {
    input,
    sharedInput: gatherSharedInput({ ...input, ...stack.sharing }, command),
    assumptions: [...assumptionsOf(given, stack), ...stack.remarks],
  };
}

function readStackOrServices(
  path: string | undefined,
  given: Partial<CostInput>,
  command: Command,
): StackSource {
  if (path !== undefined && given.services) {
    exitWithUsageError(
      command,
      `Received both the stack ${show(path)} and --services: give only one of them`,
    );
  }
  if (path !== undefined) return readSource(path, given, command);
  return given.services
    ? NO_STACK
    : exitWithUsageError(
        command,
        "There is nothing to estimate: give a stack, or services with --services sqs,kms",
      );
}

function assumptionsOf(given: Partial<CostInput>, stack: StackSource): readonly string[] {
  const areZonesKnown = given.azCount !== undefined || (!given.services && stack.endpoints.every(hasZones));
  const isRegionKnown = (given.region ?? stack.region) !== undefined;
  return [
    ...(areZonesKnown
      ? []
      : [`Each endpoint is assumed to be in ${USUAL_AZS} availability zones: change this with --azs.`]),
    ...(isRegionKnown ? [] : [`The region is assumed to be ${USUAL_REGION}: change this with --region.`]),
  ];
}

function gatherSharedInput(
  input: Omit<SharedCostInput, "vpcCount">,
  command: Command,
): SharedCostInput | undefined {
  const { vpcCount, ...others } = givenSharing(command);
  if (vpcCount !== undefined) return { ...input, vpcCount, ...others };
  const [part] = Object.keys(others);
  if (part === undefined) return undefined;
  return exitWithUsageError(
    command,
    `${optionNames()[part]} applies only to several VPCs: give their number with --vpcs`,
  );
}

function withoutZones({ azCount: _azCount, ...endpoint }: CostedEndpoint): CostedEndpoint {
  return endpoint;
}

function hasZones({ type, azCount }: CostedEndpoint): boolean {
  return type === "Gateway" || type === "GatewayLoadBalancer" || azCount !== undefined;
}
