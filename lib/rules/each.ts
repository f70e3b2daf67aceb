import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import type { NormalStatement } from "../policy/document/normal";
import type { Finding, Rule } from "./rule";

/** Checks each endpoint. */
export function eachEndpoint(
  check: (endpoint: EffectiveEndpoint, subject: Subject) => readonly Finding[],
): Rule["check"] {
  return (subject) => subject.endpoints.flatMap((endpoint) => check(endpoint, subject));
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
