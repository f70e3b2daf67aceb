import { shapeRule } from "../rule";
import { show } from "../text";

export const policyIsNoJson = shapeRule({
  id: "policy-is-no-json",
  what: 'A policy that is text is JSON without repeated keys, or "none".',
  why: "Nothing else is a policy to AWS, and of a repeated key all values but the last would be lost.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (text: string, fault: string) =>
    /^\s*[{[]/.test(text)
      ? `The JSON of this policy cannot be read: ${fault}. Correct it there, or write the policy here as statements`
      : `${show(text)} is neither "none" nor the JSON of a policy (${fault}): write statements as a list, fullAccess() or "none"`,
});
