import { shapeRule } from "../rule";
import { quoteList, show } from "../text";

export const missingElement = shapeRule({
  id: "missing-element",
  what: "A statement says which actions and which resources it is about.",
  why: 'IAM rejects a statement that does not. Only the writer knows whether "*" is meant.',
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (given: readonly string[], names: readonly [element: string, negation: string]) =>
    given.length === 0
      ? `A statement has either ${quoteList(names)}, received neither: add one, such as ${show(names[0])}: ["*"]`
      : undefined,
});
