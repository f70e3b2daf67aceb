import { shapeRule } from "../rule";

export const policyNotEvaluable = shapeRule({
  id: "policy-not-evaluable",
  what: "A policy that is tried on requests is one that IAM would take.",
  why: "Of anything else, nobody can say what it allows.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (reason: string) => `${reason}: correct it`,
});
