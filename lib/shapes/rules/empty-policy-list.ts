import { shapeRule } from "../rule";

export const emptyPolicyList = shapeRule({
  id: "empty-policy-list",
  what: "A list in a policy has at least one member.",
  why: "A statement about nothing has no effect, and AWS rejects it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (list: readonly unknown[], what: string) =>
    list.length > 0 ? undefined : `Received an empty list: name at least one of the ${what}`,
});
