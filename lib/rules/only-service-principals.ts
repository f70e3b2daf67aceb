import type { NormalStatement } from "../policy/document/normal";
import { defineRule, eachPolicy } from "./rule";

export const onlyServicePrincipals = defineRule({
  id: "only-service-principals",
  basis: "judgement",
  what: "A policy allows requests of principals other than AWS services.",
  why: "Workloads in a VPC call as users and roles, so the endpoint would block their requests.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPolicy(({ normal: { statements } }) => {
    const allowing = statements.filter(({ effect }) => effect.value !== "Deny");
    const message =
      'Only AWS services are allowed, but workloads in a VPC call as users and roles: write "*", and narrow it with StringEquals on "aws:PrincipalAccount" or ArnLike on "aws:PrincipalArn"';
    return allowing.every(isOfServices) ? allowing.map(({ principals: { path } }) => ({ path, message })) : [];
  }),
});

function isOfServices({ principals: { named, negated } }: NormalStatement): boolean {
  return !negated && named !== "*" && named.length > 0 && named.every(({ kind }) => kind === "Service");
}
