import { defineRule, eachPolicy, finding } from "./rule";

/** Full access as a statement of a document. */
const ALLOW = '{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }';

export const noAllow = defineRule({
  id: "no-allow",
  basis: "judgement",
  what: "A policy allows something.",
  why: "Whatever a policy does not allow is denied, so the endpoint would block every request.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, isTyped, normal: { statements } }) => {
    const denies = statements.length > 0 && statements.every(({ effect }) => effect.value === "Deny");
    const example = isTyped ? "...fullAccess()" : ALLOW;
    const message = `No statement allows anything, so the endpoint would block every request: add a statement that allows, such as ${example}`;
    return denies ? finding(path, message) : [];
  }),
});
