import { isEveryone } from "./each-principals";
import { defineRule, eachStatement, finding } from "./rule";

export const gatewayPrincipal = defineRule({
  id: "gateway-principal",
  basis: "facts",
  what: 'The principal in the policy of a gateway endpoint is "*".',
  why: "A gateway endpoint takes an account id for its root user, and other principals match nobody.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachStatement(({ principals }, { endpoints }) => {
    if (isEveryone(principals) || !endpoints.some(({ type }) => type === "Gateway")) return [];
    const message =
      'A gateway endpoint accepts the principal "*" only (an account id would mean its root user): write "*", and narrow it with ArnLike on "aws:PrincipalArn" or StringEquals on "aws:PrincipalAccount"';
    return finding(principals.path, message);
  }),
});
