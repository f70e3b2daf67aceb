import type { EndpointsPlan } from "../model/plan";
import type { Subject } from "../model/subject";
import { isObject } from "../shapes/is-object";
import type { Problem } from "../shapes/problem";
import { reference } from "../shapes/unresolved";
import { planAdoption } from "./adoption";
import { planBlocks } from "./blocks";
import { planClaims } from "./claims";
import { effectiveEndpoints } from "./effective-endpoints";
import { planGuards } from "./guards";
import type { IsKnownAtPlan } from "./ingress";
import { planManifest } from "./manifest";
import { misplacedOptions } from "./misplaced-options";
import type { PlanningContext } from "./planning-context";
import { planAdditions, planDocuments, planPolicies, readPolicies } from "./policies";
import { readProps } from "./props-table";
import { planReferences } from "./references";
import { readRequests } from "./requests";
import { planSecurityGroup } from "./security-group";
import { planServicesVariable } from "./services-variable";
import { planSharing } from "./sharing";

/** What is known besides the input. */
export interface Circumstances {
  /**
   * Whether the endpoints are part of a Terraform child module.
   *
   * @default false
   */
  readonly isModule?: boolean;
  /**
   * Whether other VPCs share the endpoints.
   *
   * @default false
   */
  readonly isShared?: boolean;
  /**
   * Whether Terraform knows the members of a list when it plans.
   *
   * @default - it knows those of no list that synth does not know
   */
  readonly isKnownAtPlan?: IsKnownAtPlan;
}

/** The plan of an input with all that rules look at, and what could not be read. */
export interface PlannedSubject {
  readonly subject: Subject;
  readonly problems: readonly Problem[];
}

/** Reads a user's input, merges the defaults and plans the endpoints. */
export function planSubject(
  constructId: string,
  input: unknown,
  { isModule = false, isShared = false, isKnownAtPlan }: Circumstances = {},
): PlannedSubject {
  const problems: Problem[] = [];
  const props = readProps(input, isShared, problems);
  // If the props are no object, there is nothing else to say.
  const requests = isObject(input) ? readRequests(props, isShared, problems) : [];
  const subject = subjectOf(constructId, { props, requests, isModule, isShared }, isKnownAtPlan);
  const ofPolicies = subject.writtenPolicies.flatMap(({ normal }) => normal.problems);
  return { subject, problems: [...problems, ...ofPolicies] };
}

function subjectOf(
  constructId: string,
  asked: Pick<Subject, "props" | "requests" | "isModule" | "isShared">,
  isKnownAtPlan: IsKnownAtPlan = () => false,
): Subject {
  const { props, requests, isShared } = asked;
  const context = { props, isShared, isKnownAtPlan, region: props.region ?? reference("region") };
  const endpoints = effectiveEndpoints(requests, props, isShared);
  const writtenPolicies = readPolicies(endpoints, context);
  const policies = planPolicies(writtenPolicies);
  const parts = { endpoints, writtenPolicies, policies };
  // After a rename it is the former id, as another name would replace the group.
  const name = props.movedFrom?.constructPath?.split("/").at(-1) ?? constructId;
  const resources = planResources(name, parts, context);
  const plan = { name, ...resources, ...planRest(parts, resources, context) };
  return {
    ...asked,
    endpoints,
    writtenPolicies,
    policies,
    plan,
    misplacedOptions: misplacedOptions(requests, endpoints),
  };
}

type Parts = Pick<Subject, "endpoints" | "writtenPolicies" | "policies">;

type Resources = Pick<EndpointsPlan, "blocks" | "securityGroup" | "sharing" | "guards">;

function planResources(
  name: string,
  { endpoints, writtenPolicies, policies }: Parts,
  context: PlanningContext,
): Resources {
  const group = planSecurityGroup(name, endpoints, context);
  const documents = planDocuments(endpoints, policies);
  const additions = planAdditions(writtenPolicies, context.props.servicesVariable !== undefined);
  const blocks = planBlocks(endpoints, { context, documents, additions, group });
  const sharing = planSharing(name, endpoints, context);
  return { blocks, securityGroup: group, sharing, guards: planGuards(blocks, group, sharing, context) };
}

/** Plans what follows from the resources. */
function planRest(
  { endpoints, writtenPolicies, policies }: Parts,
  resources: Resources,
  context: PlanningContext,
): Omit<EndpointsPlan, "name" | keyof Resources> {
  const { blocks, securityGroup, sharing } = resources;
  const { vpcId, tags, timeouts, checks = true } = context.props;
  return {
    vpcId,
    tags,
    timeouts,
    adoption: planAdoption(endpoints, securityGroup, context.props),
    servicesVariable: planServicesVariable(blocks, context.props),
    references: planReferences(resources, writtenPolicies),
    checksHealth: checks,
    claims: planClaims(endpoints, sharing, context),
    manifest: planManifest(endpoints, { policies, blocks, sharing }, context),
  };
}
