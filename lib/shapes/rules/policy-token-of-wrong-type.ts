import { shapeRule } from "../rule";
import { isUnresolved } from "../unresolved";

export const policyTokenOfWrongType = shapeRule({
  id: "policy-token-of-wrong-type",
  what: "A policy that only Terraform knows is the text of a document, or the document itself.",
  why: "Terraform would fail in the middle of a plan, or send what is no policy.",
  message: (policy: unknown) => {
    const what = isUnresolved(policy) && policy.kind === "token" ? wrongType(policy.token) : undefined;
    return what === undefined
      ? undefined
      : `This Terraform token stands for ${what}: pass one for the JSON of a whole document, such as the json of a data source aws_iam_policy_document`;
  },
});

function wrongType(token: unknown): string | undefined {
  if (Array.isArray(token)) return "a list";
  return typeof token === "number" ? "a number" : undefined;
}
