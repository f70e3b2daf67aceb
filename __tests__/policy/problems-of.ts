import { checkPolicy } from "../../lib/policy/check";
import { normalizePolicy } from "../../lib/policy/document/normalize";
import type { PolicyContext } from "../../lib/policy/policy-context";
import type { Problem } from "../../lib/problems";

/** All problems of a policy of the sqs endpoint, or of another one. */
export function problemsOf(policy: unknown, context: Partial<PolicyContext> = {}): readonly Problem[] {
  const service = "service" in context ? context.service : "sqs";
  const path = `services.${service ?? "custom"}.policy`;
  const normal = normalizePolicy(policy, path);
  const complete: PolicyContext = { service, path, gateway: false, unknownActions: "error", ...context };
  return [...normal.problems, ...checkPolicy(normal, complete)];
}

/** A policy of one statement that has no problem, but for the given elements. */
export function policyWith(elements: object): readonly object[] {
  return [{ actions: ["sqs:SendMessage"], resources: ["*"], ...elements }];
}

/** A policy of one statement that has no problem, but for the given conditions. */
export function policyWhen(conditions: object, elements: object = {}): readonly object[] {
  return policyWith({ conditions, ...elements });
}
