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
  return (subject) => {
    // Most rules find nothing in most endpoints, and every construct of an app runs all of them.
    const findings: Finding[] = [];
    for (const endpoint of subject.endpoints) {
      for (const finding of check(endpoint, subject)) findings.push(finding);
    }
    return findings;
  };
}

/** Checks each policy of the input. */
export function eachPolicy(check: (policy: EndpointPolicy) => readonly Finding[]): Rule["check"] {
  return ({ policies }) => policies.flatMap((policy) => check(policy));
}

/** Checks each statement of each policy. */
export function eachStatement(
  check: (statement: NormalStatement, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachPolicy((policy) => policy.normal.statements.flatMap((statement) => check(statement, policy)));
}
