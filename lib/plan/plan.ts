import { describe, missing, type Problem, settleFacts, settleListed } from "../problems";
import { checkModule, type PlannedAdoption, planAdoption } from "./adoption";
import { type PlannedBlock, planBlocks } from "./blocks";
import { checkBudget } from "./budget";
import { type PlannedChoice, planChoice } from "./choice";
import { planEndpoint } from "./endpoint";
import { type PlannedGuards, planGuards } from "./guards";
import { type Input, readInput } from "./input";
import { checkQuotas } from "./quotas";
import { isObject } from "./read";
import { type PlannedGroup, planSecurityGroup } from "./security-group";
import { type PlannedSharing, planSharing } from "./sharing";
import { listWanted, type Wanted } from "./wanted";

/** Everything that will be emitted. */
export interface EndpointsPlan {
  /** What the endpoints and the group are named after. */
  readonly name: string;
  /** What the user asked for beside the services. */
  readonly input: Input;
  /** The endpoints, one for each name and type. */
  readonly endpoints: readonly Wanted[];
  /** One resource for each type of endpoint in use. */
  readonly blocks: readonly PlannedBlock[];
  /** The security group to create, if any endpoint takes it. */
  readonly securityGroup: PlannedGroup | undefined;
  /** How other VPCs come to use the endpoints; undefined where none do. */
  readonly sharing: PlannedSharing | undefined;
  /** What exists already and is taken over. */
  readonly adoption: PlannedAdoption;
  /** The variable by which callers choose among the services, if there is to be one. */
  readonly choice: PlannedChoice | undefined;
  /** What Terraform checks once, before any endpoint is made. */
  readonly guards: PlannedGuards | undefined;
}

/** A plan, and everything that the user is to be told. The plan holds only if no problem is an error. */
export interface PlanningResult {
  readonly plan: EndpointsPlan;
  readonly problems: readonly Problem[];
}

/** What is known beside the input. */
export interface PlanningContext {
  /**
   * Whether the endpoints are part of a Terraform child module.
   *
   * @default false
   */
  readonly inModule?: boolean;
  /**
   * Whether other VPCs share the endpoints.
   *
   * @default false
   */
  readonly shared?: boolean;
  /**
   * What was found wrong before the input is read.
   *
   * @default - nothing
   */
  readonly marked?: readonly Problem[];
}

/** Decides which endpoints are made of a user's input, or says everything that is wrong with it. */
export function planEndpoints(
  constructId: string,
  props: unknown,
  { inModule = false, shared = false, marked = [] }: PlanningContext = {},
): PlanningResult {
  const problems = [...marked];
  const input = readInput(props, shared, problems);
  if (input.vpcId === undefined) problems.push(missing("vpcId", "the id of the VPC"));
  const wanted = listWanted(input, problems);
  const planned = wanted.map((endpoint) => planEndpoint(endpoint, input, problems));
  const name = nameOf(constructId, input);
  const securityGroup = planSecurityGroup(name, wanted, input, problems);
  const blocks = planBlocks(planned, securityGroup, input, problems);
  const sharing = input.sharing && planSharing(name, wanted, input, input.sharing, problems);
  problems.push(...checkQuotas(wanted, securityGroup), ...checkBudget(wanted, input));
  const adoption = planAdoption(wanted, securityGroup, input, problems);
  if (inModule) problems.push(...checkModule(input, adoption));
  const choice = planChoice(blocks, input);
  const guards = planGuards(blocks, securityGroup, sharing, input);
  return {
    plan: { name, input, endpoints: wanted, blocks, securityGroup, sharing, adoption, choice, guards },
    problems: toldOf(props, problems).map((problem) =>
      settleFacts(settleListed(problem, input.services), input.catalogueFacts ?? "error"),
    ),
  };
}

/** The id of the construct; after a rename the former one, as another name would replace the group. */
function nameOf(constructId: string, { movedFrom }: Input): string {
  return movedFrom?.constructPath?.split("/").at(-1) ?? constructId;
}

/** Of props that are no object, there is nothing to tell but that. */
function toldOf(props: unknown, problems: readonly Problem[]): readonly Problem[] {
  return isObject(props) ? distinct(problems) : problems.slice(0, 1);
}

/** A shared option is looked at once for each endpoint, but what is wrong with it is said once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [describe(problem), problem])).values()];
}
