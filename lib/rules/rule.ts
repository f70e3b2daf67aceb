import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import type { NormalStatement } from "../policy/document/normal";
import type { Path } from "../shapes/problem";
import type { RuleDocs } from "../shapes/rule";

/** What a rule finds, without what is the same for all its findings. */
export interface Finding {
  readonly path: Path;
  /** What was received, what is allowed and what to do, without the path. */
  readonly message: string;
}

/** One finding. */
export function finding(path: Path, message: string): readonly Finding[] {
  return [{ path, message }];
}

/** A rule about the effective endpoints and their plan. */
export interface Rule extends RuleDocs {
  /** Everything that is wrong by this rule. */
  check(subject: Subject): readonly Finding[];
}

/** What defines a rule: an error about the shape of the input, unless it says otherwise. */
type RuleParts = Omit<Rule, "severity" | "basis"> & Partial<Pick<Rule, "severity" | "basis">>;

/** Defines a rule about the effective endpoints and their plan. */
export function defineRule(parts: RuleParts): Rule {
  return { severity: "error", basis: "shape", ...parts };
}

/** Checks each endpoint. */
export function eachEndpoint(
  check: (endpoint: EffectiveEndpoint, subject: Subject) => readonly Finding[],
): Rule["check"] {
  return (subject) => findingsOf(subject.endpoints, (endpoint) => check(endpoint, subject));
}

/** Checks each policy that endpoints get, with what `alsoAllow` adds to it. */
export function eachPolicy(check: (policy: EndpointPolicy) => readonly Finding[]): Rule["check"] {
  return ({ policies }) => findingsOf(policies, check);
}

/** Checks each statement where it was written: in the policy of a service, in the shared one, or in `alsoAllow`. */
export function eachStatement(
  check: (statement: NormalStatement, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return ({ writtenPolicies }) =>
    findingsOf(writtenPolicies, (policy) => findingsOf(policy.normal.statements, (one) => check(one, policy)));
}

/** The findings in several things; most rules find nothing in most of them, and every construct runs all rules. */
function findingsOf<Thing>(things: readonly Thing[], check: (thing: Thing) => readonly Finding[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const thing of things) {
    for (const finding of check(thing)) findings.push(finding);
  }
  return findings;
}
