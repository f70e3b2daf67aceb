import { defineRule, eachStatement, finding } from "./rule";

export const missingPrincipal = defineRule({
  id: "missing-principal",
  basis: "facts",
  what: "A statement of an IAM document has a Principal.",
  why: "AWS demands it in endpoint policies. A policy of a user or role has none; pasted here it would be about everyone.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachStatement(({ path, principals: { isMissing } }, { endpoints }) => {
    const isGateway = endpoints.some(({ type }) => type === "Gateway");
    const others = isGateway ? "" : ', or name principals, such as "Principal": { "AWS": ["123456789012"] }';
    const message = `A statement of an IAM document needs a Principal, which policies of users and roles do not have: add "Principal": "*" if everyone is meant${others}`;
    return isMissing ? finding(path, message) : [];
  }),
});
