import { shapeRule } from "../rule";
import { show } from "../text";

export const policyIsNoJson = shapeRule({
  id: "policy-is-no-json",
  what: 'A policy that is text is JSON, or "none".',
  why: "Terraform would fail in the middle of a plan.",
  source: "https://www.rfc-editor.org/rfc/rfc8259 (2017)",
  message: (text: string, fault: string) =>
    /^\s*[{[]/.test(text)
      ? `The text of this policy is no JSON: ${fault}. Correct it there, or write the policy here as statements`
      : `${show(text)} is neither "none" nor the JSON of a policy (${fault}): write statements as a list, ...fullAccess() or "none"`,
});
