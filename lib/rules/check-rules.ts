import type { EffectiveProp } from "../model/effective-props";
import type { Subject } from "../model/subject";
import type { Problem, Severity } from "../shapes/problem";
import type { Finding, Rule } from "./rule";
import { ENDPOINT_RULES, readPolicyRules } from "./rules";

type Severities = EffectiveProp<"severity">;

/** Checks all rules, with the severities that the user set. */
export function checkRules(subject: Subject): readonly Problem[] {
  const { severity: severities = {} } = subject.props;
  const problems: Problem[] = [];
  for (const rule of rulesFor(subject)) {
    const severity = severityOf(rule, severities);
    if (severity === "off") continue;
    for (const finding of rule.check(subject)) problems.push(asProblem(finding, rule, severity));
  }
  return problems;
}

/** Policies are optional, and the rules about them are many: they are read with the first policy. */
function rulesFor({ endpoints, writtenPolicies }: Subject): readonly Rule[] {
  const asks = endpoints.some(({ options: { policy, alsoAllow } }) => (policy ?? alsoAllow) !== undefined);
  const hasPolicies = asks || writtenPolicies.length > 0;
  return hasPolicies ? [...ENDPOINT_RULES, ...readPolicyRules()] : ENDPOINT_RULES;
}

function severityOf({ id, basis, severity }: Rule, severities: Severities): Severity | "off" {
  return basis === "shape" ? severity : (severities[id] ?? severity);
}

/** Facts age, so an error that rests on one says how to go on. */
function asProblem({ path, message }: Finding, rule: Rule, severity: Severity): Problem {
  const { id, basis, wayOut = false } = rule;
  if (basis !== "facts" || severity !== "error" || wayOut) return { rule: id, path, message, severity };
  // A question ends its sentence.
  const start = message.endsWith("?") ? " If" : "; if";
  const advice = `${start} AWS has changed since, set severity: { "${id}": "warn" }`;
  return { rule: id, path, message: `${message}${advice}`, severity };
}
