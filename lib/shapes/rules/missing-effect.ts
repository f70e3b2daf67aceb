import { shapeRule } from "../rule";

export const missingEffect = shapeRule({
  id: "missing-effect",
  what: "A statement of an IAM document has an Effect.",
  why: "IAM has no default, and whether to allow or to deny is no matter for a guess.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html (2026)",
  message: (effect: unknown) =>
    effect === undefined
      ? 'A statement of an IAM document needs an Effect: add "Effect": "Allow" or "Effect": "Deny"'
      : undefined,
});
