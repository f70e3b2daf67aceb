import type { Rule } from "./rule";

/** The rules about policies. */
export const POLICY_RULES: readonly Rule[] = [];
