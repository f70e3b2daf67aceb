import { type NormalStatement, textsOf } from "../policy/document/normal";
import type { Path } from "../shapes/problem";
import { show } from "../shapes/text";
import { eachPrincipal } from "./each-principals";
import { eachFaultyVariable } from "./each-variable-fault";
import { defineRule, eachStatement, type Finding, finding, type Rule } from "./rule";

const checks: readonly Rule["check"][] = [
  eachStatement(checkActions),
  eachPrincipal((principal, path) =>
    report(principal, path, 'compare it in a condition, such as "ArnLike" of "aws:PrincipalArn"'),
  ),
  eachStatement(({ conditions }) =>
    conditions.flatMap(({ key, path }) => report(key, path, "write the key itself, and the variable as its value")),
  ),
  eachFaultyVariable(({ written, path, fault }) => {
    if (fault.kind === "operator") return finding(path, aboutOperator(written, fault.operator));
    const isMisplaced = fault.kind === "arn" && (fault.part === "partition" || fault.part === "service");
    return isMisplaced ? finding(path, aboutPart(written, fault.part)) : [];
  }),
];

export const misplacedVariable = defineRule({
  id: "misplaced-variable",
  what: "Variables of IAM stand in resources, after the fifth colon of an ARN, and in values of string and ARN conditions.",
  why: "IAM replaces them nowhere else, so the statement matches nothing, or AWS rejects the policy.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (2026)",
  check: (subject) => checks.flatMap((check) => check(subject)),
});

function checkActions({ actions: { items } }: NormalStatement): readonly Finding[] {
  return textsOf(items).flatMap(({ value, path }) =>
    report(value, path, 'name the action, with "*" or "?" for what may differ'),
  );
}

function report(text: string, path: Path, advice: string): readonly Finding[] {
  if (!/[$&]\{/.test(text)) return [];
  return finding(path, `${show(text)} holds a variable, which IAM does not replace here: ${advice}`);
}

function aboutOperator(written: string, operator: string): string {
  return `${operator} does not take a variable such as ${show(written)}, which only operators for strings and ARNs do: write the value itself`;
}

function aboutPart(written: string, part: string): string {
  return `${show(written)} stands for the ${part} of an ARN, where IAM replaces no variable: write the ${part} itself`;
}
