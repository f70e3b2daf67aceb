import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const qualifiedNull = defineRule({
  id: "qualified-null",
  what: "The operator Null has no qualifier.",
  why: "AWS rejects the policy in the middle of an apply.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachCondition(({ condition: { operator, operatorPath }, operator: { family, set, ifExists } }) => {
    if (family !== "Null" || (set === undefined && !ifExists)) return [];
    const message = `${show(operator)} is not a condition operator: write "Null" without a qualifier`;
    return finding(operatorPath, message);
  }),
});
