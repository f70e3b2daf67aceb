import { writePath } from "../shapes/problem";
import { joinWords } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const policyNotChecked = defineRule({
  id: "policy-not-checked",
  severity: "warn",
  basis: "judgement",
  what: "Synth knows a policy, so that rules can check its statements.",
  why: "A mistake in a policy that only Terraform knows shows after the apply. One warning names all such policies.",
  check: ({ writtenPolicies }) => {
    const [first, ...others] = writtenPolicies.filter(({ token }) => token !== undefined);
    if (first === undefined) return [];
    const rest = others.map(({ path, isShared }) => (isShared ? "the shared policy" : writePath(path)));
    const these = joinWords(["this policy", ...rest], "and");
    const message = `Only Terraform knows ${these}, so no rule checks the statements there: write them here, with tokens for their values, or set severity: { "policy-not-checked": "off" }`;
    return finding(first.path, message);
  },
});
