import type { RuleDocs } from "../shapes/rule";
import * as shapeRules from "../shapes/shape-rules";
import * as callRules from "./call-rules";
import * as endpointRules from "./endpoint-rules";
import * as policyRules from "./policy-rules";
import type { Rule } from "./rule";

/** The rules about effective endpoints and their plan. */
export const ENDPOINT_RULES: readonly Rule[] = Object.values(endpointRules);

/** The rules about policies. The built package reads them from a file of their own, on the first call. */
export function readPolicyRules(): readonly Rule[] {
  return Object.values(policyRules);
}

/** The documentation of the rules without those about policies. */
export const OTHER_RULES: readonly RuleDocs[] = [
  ...ENDPOINT_RULES,
  ...Object.values(callRules),
  ...Object.values(shapeRules),
];

/** The documentation of every rule, sorted by id. */
export function readAllRules(): readonly RuleDocs[] {
  return [...OTHER_RULES, ...readPolicyRules()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
