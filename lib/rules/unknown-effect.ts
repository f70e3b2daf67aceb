import { nearest } from "../services/nearest";
import { didYouMean, quoteList, show } from "../shapes/text";
import { defineRule, eachStatement, finding } from "./rule";

const EFFECTS = ["Allow", "Deny"];

export const unknownEffect = defineRule({
  id: "unknown-effect",
  what: "The effect of a statement is Allow or Deny.",
  why: "IAM rejects any other word, and minds the case.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html (2026)",
  check: eachStatement(({ effect: { value, path } }) => {
    if (typeof value !== "string" || EFFECTS.includes(value)) return [];
    const near = nearest(value, EFFECTS);
    const advice = near.length > 0 ? didYouMean(near) : `use ${quoteList(EFFECTS)}`;
    return finding(path, `${show(value)} is not an effect: ${advice}`);
  }),
});
