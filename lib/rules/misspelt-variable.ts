import { show } from "../shapes/text";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, finding } from "./rule";

export const misspeltVariable = defineRule({
  id: "misspelt-variable",
  what: "A variable of IAM is written `${aws:username}`.",
  why: "Other spellings, such as `$${...}` of HCL and `&{...}` of aws_iam_policy_document, reach IAM as plain text.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  check: eachFaultyVariable(({ written, name, path, fault }) => {
    if (fault.kind !== "spelling") return [];
    const right = show(`\${${name}}`);
    return finding(path, `${show(written)} is ${originOf(fault.misspelt.mark)}: write ${right}`);
  }),
});

function originOf(mark: string): string {
  if (mark.startsWith("$$")) return "the spelling of HCL, which nothing unescapes here";
  if (mark === "&{") return "the spelling of aws_iam_policy_document, which reaches IAM as plain text";
  return "no variable of IAM, which takes it for plain text";
}
