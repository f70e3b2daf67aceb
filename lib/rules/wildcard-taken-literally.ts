import { findPatternFault } from "../policy/evaluate/pattern-fault";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import type { Rule } from "./rule";

/** Patterns are compared by StringLike. */
export const wildcardTakenLiterally: Rule = {
  id: "wildcard-taken-literally",
  severity: "warn",
  basis: "judgement",
  what: "Patterns are compared by StringLike or StringNotLike.",
  why: "Other operators for strings take * and ? for the characters themselves.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachConditionText((text, path, { condition: { key, operator: written }, operator }) => {
    if (findPatternFault(text, key, operator) !== "literal") return [];
    const { base } = operator;
    const like = written.replace(base, base.includes("Not") ? "StringNotLike" : "StringLike");
    const message = `${written} takes the wildcards of ${show(text)} literally: use ${like} for a pattern`;
    return [{ path, message }];
  }),
};
