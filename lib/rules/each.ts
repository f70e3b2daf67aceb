import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import type { NormalStatement } from "../policy/document/normal";
import type { Finding, Rule } from "./rule";

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
  return ({ policies }) => {
    const findings: Finding[] = [];
    for (const policy of policies) findings.push(...check(policy));
    return findings;
  };
}

/** Checks each statement of each policy. */
export function eachStatement(
  check: (statement: NormalStatement, policy: EndpointPolicy) => readonly Finding[],
): Rule["check"] {
  return eachPolicy((policy) => {
    const findings: Finding[] = [];
    for (const statement of policy.normal.statements) findings.push(...check(statement, policy));
    return findings;
  });
}
