import type { RuleDocs } from "../shapes/rule";
import * as shapeRules from "../shapes/shape-rules";
import * as callRules from "./call-rules";
import * as endpointRules from "./endpoint-rules";
import * as policyRules from "./policy-rules";
import type { Rule } from "./rule";

/** The rules about policies. */
export const POLICY_RULES: readonly Rule[] = Object.values(policyRules);

/** The rules about effective endpoints, their policies and their plan. */
export const RULES: readonly Rule[] = [...Object.values(endpointRules), ...POLICY_RULES];

/** The documentation of every rule, sorted by id. */
export const ALL_RULES: readonly RuleDocs[] = [
  ...RULES,
  ...Object.values(callRules),
  ...Object.values(shapeRules),
].toSorted((one, other) => (one.id < other.id ? -1 : 1));
