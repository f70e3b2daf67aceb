import { eachPrincipals } from "./each-principals";
import { defineRule, finding } from "./rule";

export const notPrincipalWithDeny = defineRule({
  id: "not-principal-with-deny",
  severity: "warn",
  basis: "judgement",
  what: "A statement that denies excepts principals by a condition, not by NotPrincipal.",
  why: "NotPrincipal also denies principals with a permissions boundary, and sessions that are not listed.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (2026)",
  check: eachPrincipals(({ negated, path }, { effect }) => {
    const message =
      'NotPrincipal also denies principals with a permissions boundary and sessions that are not listed: prefer "Principal": "*" with ArnNotLike on "aws:PrincipalArn"';
    return negated && effect.value !== "Allow" ? finding(path, message) : [];
  }),
});
