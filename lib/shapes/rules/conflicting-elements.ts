import { shapeRule } from "../rule";
import { quoteList } from "../text";

export const conflictingElements = shapeRule({
  id: "conflicting-elements",
  what: "A statement has an element or its negation, not both.",
  why: "IAM rejects a statement with both.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (given: readonly string[]) =>
    given.length > 1 ? `A statement has either ${quoteList(given)}, received both: remove one of them` : undefined,
});
