import type { EndpointsPlan } from "../model/plan";
import type { Subject } from "../model/subject";
import { checkRules } from "../rules/check-rules";
import { isObject } from "../shapes/is-object";
import { distinctProblems, type Problem } from "../shapes/problem";
import { malformedProfileName } from "../shapes/rules/malformed-profile-name";
import { malformedSecurityGroupName } from "../shapes/rules/malformed-security-group-name";
import { reference } from "../shapes/unresolved";
import { planAdoption } from "./adoption";
import { planBlocks } from "./blocks";
import { checkSeverities } from "./check-severities";
import { planClaims } from "./claims";
import { effectiveEndpoints } from "./effective-endpoints";
import { planGuards } from "./guards";
import { planManifest } from "./manifest";
import { misplacedOptions } from "./misplaced-options";
import { planDocuments, planPolicies } from "./policies";
import { sortProblems } from "./problem-order";
import { readProps } from "./props-table";
import { planReferences } from "./references";
import { readRequests } from "./requests";
import { planSecurityGroup } from "./security-group";
import { planServicesVariable } from "./services-variable";
import { planSharing } from "./sharing";

/** A plan, and all problems of the input. The plan may be emitted if none of them is an error. */
export interface PlanningResult {
  readonly plan: EndpointsPlan;
  readonly problems: readonly Problem[];
}

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
   * What was found wrong before the input is read.
   *
   * @default - nothing
   */
  readonly earlier?: readonly Problem[];
}

/** Plans the endpoints of a user's input. */
export function planEndpoints(
  constructId: string,
  input: unknown,
  { isModule = false, isShared = false, earlier = [] }: Circumstances = {},
): PlanningResult {
  const problems = [...earlier];
  const props = readProps(input, isShared, problems);
  // If the props are no object, there is nothing else to say.
  const hasOptions = isObject(input);
  const requests = hasOptions ? readRequests(props, isShared, problems) : [];
  const subject = makeSubject(constructId, { props, requests, isModule, isShared });
  if (hasOptions) problems.push(...checkSeverities(props), ...checkRules(subject), ...checkNames(subject));
  return { plan: subject.plan, problems: sortProblems(distinctProblems(problems), subject) };
}

function makeSubject(
  constructId: string,
  asked: Pick<Subject, "props" | "requests" | "isModule" | "isShared">,
): Subject {
  const { props, requests, isShared } = asked;
  const context = { props, isShared, region: props.region ?? reference("region") };
  const endpoints = effectiveEndpoints(requests, props, isShared);
  const policies = planPolicies(endpoints);
  // After a rename it is the former id, as another name would replace the group.
  const name = props.movedFrom?.constructPath?.split("/").at(-1) ?? constructId;
  const securityGroup = planSecurityGroup(name, endpoints, props);
  const documents = planDocuments(endpoints, policies);
  const blocks = planBlocks(endpoints, { context, documents, group: securityGroup });
  const sharing = planSharing(name, endpoints, context);
  const plan: EndpointsPlan = {
    name,
    vpcId: props.vpcId,
    tags: props.tags,
    timeouts: props.timeouts,
    blocks,
    securityGroup,
    sharing,
    adoption: planAdoption(endpoints, securityGroup, props),
    servicesVariable: planServicesVariable(blocks, props),
    guards: planGuards(blocks, securityGroup, sharing, context),
    references: planReferences(blocks, securityGroup, sharing),
    checksHealth: props.checks !== false,
    claims: planClaims(endpoints, sharing, context),
    manifest: planManifest(endpoints, blocks, sharing, context),
  };
  return { ...asked, endpoints, policies, plan, misplacedOptions: misplacedOptions(requests, endpoints) };
}

/** What is wrong with names that come from the id of the construct. */
function checkNames({ props, plan }: Subject): readonly Problem[] {
  const { name, securityGroup, sharing } = plan;
  const ofGroup = securityGroup && props.securityGroup?.name === undefined;
  const ofProfile = sharing?.profile && props.profile?.name === undefined;
  return [
    ...(ofGroup ? malformedSecurityGroupName.check(["securityGroup", "name"], name) : []),
    ...(ofProfile ? malformedProfileName.check(["profile", "name"], name) : []),
  ];
}
