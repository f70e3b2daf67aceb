import { shapeRule } from "../rule";

export const emptyPrincipals = shapeRule({
  id: "empty-principals",
  what: "Principals name at least one principal, or everyone.",
  why: "A statement for nobody has no effect.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  message: (kinds: readonly unknown[]) =>
    kinds.length > 0 ? undefined : 'Received no principals: name at least one, or write "*" for everyone',
});
