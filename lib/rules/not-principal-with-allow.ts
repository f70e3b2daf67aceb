import { eachPrincipals } from "./each-principals";
import { defineRule, finding } from "./rule";

export const notPrincipalWithAllow = defineRule({
  id: "not-principal-with-allow",
  what: "A statement that allows has no NotPrincipal.",
  why: "IAM does not support it: it would allow everyone else, the anonymous included.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (2026)",
  check: eachPrincipals(({ negated, path }, { effect }) => {
    const message =
      'NotPrincipal cannot be used with Allow: write "Principal": "*" with ArnNotLike on "aws:PrincipalArn"';
    return negated && effect.value === "Allow" ? finding(path, message) : [];
  }),
});
