import type { EndpointsPlan } from "../model/plan";
import type { Subject } from "../model/subject";
import { checkRules } from "../rules/check-rules";
import { isObject } from "../shapes/is-object";
import { distinctProblems, type Problem, writePath } from "../shapes/problem";
import { malformedProfileName } from "../shapes/rules/malformed-profile-name";
import { malformedSecurityGroupName } from "../shapes/rules/malformed-security-group-name";
import { checkSeverities } from "./check-severities";
import { sortProblems } from "./problem-order";
import { type Circumstances, planSubject } from "./subject";

/** A plan, and all problems of the input. The plan may be emitted if none of them is an error. */
export interface PlanningResult {
  readonly plan: EndpointsPlan;
  readonly problems: readonly Problem[];
}

/** Plans the endpoints of a user's input and checks every rule; `earlier` is what was wrong before it was read. */
export function planEndpoints(
  constructId: string,
  input: unknown,
  circumstances: Circumstances = {},
  earlier: readonly Problem[] = [],
): PlanningResult {
  const { subject, problems } = planSubject(constructId, input, circumstances);
  const checked = isObject(input)
    ? [...checkSeverities(subject.props), ...checkRules(subject), ...checkNames(subject)]
    : [];
  const places = new Set(earlier.map(({ path }) => writePath(path)));
  // A map whose keys are tokens seems to be empty, for example: what was reported of a place is the cause.
  const others = [...problems, ...checked].filter(({ path }) => !places.has(writePath(path)));
  const all = distinctProblems([...earlier, ...others]);
  return { plan: subject.plan, problems: sortProblems(all, subject) };
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
