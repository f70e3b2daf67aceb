import { show } from "../shapes/text";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, finding } from "./rule";

export const variableBeforeResource = defineRule({
  id: "variable-before-resource",
  severity: "warn",
  basis: "judgement",
  what: "A variable in the ARN of a resource comes after the fifth colon, not in place of the region or the account.",
  why: "AWS's guide says that IAM does not replace it there, although policies of AWS's own have one for the account.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  check: eachFaultyVariable(({ written, path, fault }) => {
    if (fault.kind !== "arn" || (fault.part !== "region" && fault.part !== "account")) return [];
    const key = fault.part === "account" ? "aws:ResourceAccount" : "aws:RequestedRegion";
    const message = `AWS's guide allows no variable for the ${fault.part} of a resource, such as ${show(written)}: write the ${fault.part}, or "*" and compare ${show(key)} in a condition`;
    return finding(path, message);
  }),
});
