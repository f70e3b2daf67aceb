import { show } from "../shapes/text";
import { eachFaultyPattern } from "./each-pattern-fault";
import { defineRule } from "./rule";

export const wildcardInId = defineRule({
  id: "wildcard-in-id",
  basis: "facts",
  what: "Ids made by AWS, such as those of accounts and organizations, are compared as a whole.",
  why: "AWS rejects an endpoint policy that compares them by pattern.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachFaultyPattern("id", ({ text, path, condition: { key } }) => {
    const message = `${show(text)} contains a wildcard, but an endpoint policy compares ${show(key)} with whole ids only: list the ids`;
    return { path, message };
  }),
});
