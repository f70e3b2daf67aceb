import { show } from "../shapes/text";
import { eachFaultyPattern } from "./each-pattern-fault";
import { defineRule } from "./rule";

export const wildcardTakenLiterally = defineRule({
  id: "wildcard-taken-literally",
  severity: "warn",
  basis: "judgement",
  what: "Patterns are compared by StringLike or StringNotLike.",
  why: "Other operators for strings take * and ? for the characters themselves.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachFaultyPattern("literal", ({ text, path, condition: { operator: written }, operator: { base } }) => {
    const like = written.replace(base, base.includes("Not") ? "StringNotLike" : "StringLike");
    const message = `${written} takes the wildcards of ${show(text)} literally: use ${like} for a pattern`;
    return { path, message };
  }),
});
