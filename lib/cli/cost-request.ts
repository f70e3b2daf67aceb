import type { Command } from "commander";
import type { CostInput } from "../cost/cost-input";
import type { SharedCostInput } from "../cost/shared-cost-input";
import { show } from "../problems";
import type { CostOptions } from "./cost-options";
import { unreadable } from "./file-problems";
import { findStackFile, readStack, type StackEndpoints } from "./read-stack";
import { refuse } from "./refuse";

/** What is to be estimated, and what was taken for granted, a sentence each. */
export interface CostRequest {
  readonly input: CostInput;
  readonly assumptions: readonly string[];
}

const USUAL_AZS = 2;
const USUAL_REGION = "us-east-1";

/** Puts the options and the stack together; refuses where neither or both name the services. */
export function gatherInput(stack: string | undefined, options: CostOptions, command: Command): CostRequest {
  if (options.services && stack !== undefined) {
    refuse(command, `Received both the stack ${show(stack)} and --services: give one of the two`);
  }
  const { endpoints, region, unread } = options.services ? NO_STACK : readSource(stack, command);
  return {
    input: {
      services: options.services ?? withZones(endpoints, options.azs),
      azCount: options.azs ?? USUAL_AZS,
      region: options.region ?? region ?? USUAL_REGION,
      ...amountsOf(options),
    },
    assumptions: [
      ...(options.azs === undefined && (options.services || !endpoints.every(hasZones))
        ? [`${USUAL_AZS} availability zones are taken for granted: --azs.`]
        : []),
      ...((options.region ?? region) === undefined
        ? [`The region is taken to be ${USUAL_REGION}: --region.`]
        : []),
      ...unread.map((address) => `${address} is left out: only Terraform knows its services.`),
    ],
  };
}

/** What is to be compared for several VPCs; undefined where their number is not given. */
export function gatherSharing(
  input: CostInput,
  options: CostOptions,
  command: Command,
): SharedCostInput | undefined {
  const { vpcs, transitGatewayAttachments, hubAmongVpcs, dns } = options;
  const given = {
    ...(transitGatewayAttachments !== undefined && { transitGatewayAttachments }),
    ...(hubAmongVpcs !== undefined && { hubAmongVpcs }),
    ...(dns !== undefined && { dns }),
  };
  if (vpcs !== undefined) return { ...input, vpcCount: vpcs, ...given };
  const [lonely] = Object.keys(given);
  if (lonely === undefined) return undefined;
  const option = lonely.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return refuse(command, `--${option} is about several VPCs: give their number with --vpcs`);
}

const NO_STACK: StackEndpoints = { endpoints: [], region: undefined, unread: [] };

function amountsOf(options: CostOptions): Partial<CostInput> {
  const { clientAzs, gb, gbPerService, hours, natGateways, price } = options;
  return {
    ...(clientAzs !== undefined && { clientAzCount: clientAzs }),
    ...(gb !== undefined && { gbPerMonth: gb }),
    ...(gbPerService !== undefined && { gbPerService }),
    ...(hours !== undefined && { hoursPerMonth: hours }),
    ...(natGateways !== undefined && { natGateways }),
    ...(price !== undefined && { prices: price }),
  };
}

function readSource(stack: string | undefined, command: Command): StackEndpoints {
  if (stack === undefined)
    refuse(command, "Nothing to estimate: give the folder of a stack, or --services sqs,kms");
  const file = findStackFile(stack);
  if (file === undefined) refuseStack(stack, command);
  const found = readFile(file, command);
  if (found.endpoints.length > 0) return found;
  return refuse(
    command,
    `${show(stack)} has no VPC endpoints: give a stack with aws_vpc_endpoint, or --services`,
  );
}

function readFile(file: string, command: Command): StackEndpoints {
  try {
    return readStack(file);
  } catch (error) {
    return error instanceof SyntaxError
      ? refuseStack(file, command)
      : refuse(command, unreadable(file, error));
  }
}

function refuseStack(path: string, command: Command): never {
  return refuse(
    command,
    `${show(path)} is no synthesized stack: run npm run synth, then give cdktf.out/stacks/NAME`,
  );
}

/** What was asked for on the command line goes before what the stack says. */
function withZones(
  endpoints: StackEndpoints["endpoints"],
  azs: number | undefined,
): StackEndpoints["endpoints"] {
  return azs === undefined ? endpoints : endpoints.map(({ name, type }) => ({ name, type }));
}

function hasZones({ type, azCount }: StackEndpoints["endpoints"][number]): boolean {
  return type === "Gateway" || type === "GatewayLoadBalancer" || azCount !== undefined;
}
