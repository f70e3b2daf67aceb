import { normalizePolicy } from "../policy/document/normalize";
import { allowsEverything } from "../policy/ready/full-access";
import type { EffectiveEndpoint } from "./effective-endpoint";

/**
 * Whether the shared policy is left out for an endpoint: sources say that its service takes full access only, and AWS
 * would reject any other policy in the middle of an apply. If that is certain, synth demands `policy: "none"` instead.
 */
export function leavesSharedPolicyOut({ options: { policy }, defaults, service }: EffectiveEndpoint): boolean {
  const { supported, confidence } = service?.policy ?? {};
  if (!defaults.has("policy") || policy === "none" || supported !== false || confidence === "high") return false;
  return !normalizePolicy(policy, []).statements.some(allowsEverything);
}
