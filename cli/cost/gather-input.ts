import type { Command } from "commander";
import type { CostedEndpoint, CostInput } from "../../lib/cost/cost-input";
import type { SharedCostInput } from "../../lib/cost/shared-cost-input";
import { show } from "../../lib/problems";
import { refuse } from "../refuse";
import type { CostOptions } from "./cost-options";
import type { StackSharing } from "./read-stack";
import { readSource, type StackSource } from "./stack-source";

/** What is to be estimated, and what was taken for granted, a sentence each. */
export interface CostRequest {
  readonly input: CostInput;
  /** How a hub in the stack shares its endpoints. */
  readonly sharing: StackSharing;
  readonly assumptions: readonly string[];
}

const USUAL_AZS = 2;
const USUAL_REGION = "us-east-1";

/** Puts the options and the stack together; refuses where neither or both name the services. */
export function gatherInput(stack: string | undefined, options: CostOptions, command: Command): CostRequest {
  if (options.services && stack !== undefined) {
    refuse(command, `Received both the stack ${show(stack)} and --services: give one of the two`);
  }
  if (!options.services && stack === undefined) {
    refuse(command, "Nothing to estimate: give the folder of a stack, or --services sqs,kms");
  }
  const { endpoints, region, sharing, remarks } =
    stack === undefined ? NO_STACK : readSource(stack, options, command);
  return {
    input: {
      services: options.services ?? withZones(endpoints, options.azs),
      azCount: options.azs ?? USUAL_AZS,
      region: options.region ?? region ?? USUAL_REGION,
      ...amountsOf(options),
    },
    sharing,
    assumptions: [
      ...(options.azs === undefined && (options.services || !endpoints.every(hasZones))
        ? [`${USUAL_AZS} availability zones are taken for granted: --azs.`]
        : []),
      ...((options.region ?? region) === undefined
        ? [`The region is taken to be ${USUAL_REGION}: --region.`]
        : []),
      ...remarks,
    ],
  };
}

/** What is to be compared for several VPCs; undefined where their number is not given. */
export function gatherSharing(
  { input, sharing }: CostRequest,
  options: CostOptions,
  command: Command,
): SharedCostInput | undefined {
  const { vpcs, transitGatewayAttachments, hubAmongVpcs, dns } = options;
  const given = {
    ...(transitGatewayAttachments !== undefined && { transitGatewayAttachments }),
    ...(hubAmongVpcs !== undefined && { hubAmongVpcs }),
    ...(dns !== undefined && { dns }),
  };
  if (vpcs !== undefined) return { ...input, ...sharing, vpcCount: vpcs, ...given };
  const [lonely] = Object.keys(given);
  if (lonely === undefined) return undefined;
  const option = lonely.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return refuse(command, `--${option} is about several VPCs: give their number with --vpcs`);
}

const NO_STACK: StackSource = { endpoints: [], region: undefined, sharing: {}, remarks: [] };

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

/** What was asked for on the command line goes before what the stack says. */
function withZones(endpoints: readonly CostedEndpoint[], azs: number | undefined): readonly CostedEndpoint[] {
  return azs === undefined ? endpoints : endpoints.map(({ azCount: _azCount, ...endpoint }) => endpoint);
}

function hasZones({ type, azCount }: CostedEndpoint): boolean {
  return type === "Gateway" || type === "GatewayLoadBalancer" || azCount !== undefined;
}
