import { isPattern } from "../policy/evaluate/pattern";
import { show } from "../shapes/text";
import { eachPrincipal } from "./each-principals";
import { defineRule, finding } from "./rule";

export const wildcardInPrincipal = defineRule({
  id: "wildcard-in-principal",
  what: "A principal is named in full.",
  why: "IAM does not match principals by pattern, and rejects the policy.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPrincipal((principal, path) => {
    const message = `${show(principal)} contains a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"`;
    return isPattern(principal) ? finding(path, message) : [];
  }),
});
