import { OPERATOR_NAMES, parseOperator } from "../policy/evaluate/operators";
import { nearest } from "../services/nearest";
import { didYouMean, show } from "../shapes/text";
import { defineRule, eachStatement, finding } from "./rule";

export const unknownConditionOperator = defineRule({
  id: "unknown-condition-operator",
  what: "A condition operator is one that IAM has.",
  why: "AWS rejects the policy in the middle of an apply.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachStatement(({ conditions }) =>
    conditions.flatMap(({ operator, operatorPath: path }) => {
      if (parseOperator(operator)) return [];
      const isNegated = /not/i.test(operator);
      const near = nearest(
        operator,
        OPERATOR_NAMES.filter((name) => name.includes("Not") === isNegated),
      );
      const advice = near.length > 0 ? didYouMean(near) : "use an operator of IAM, such as StringEquals or ArnLike";
      return finding(path, `${show(operator)} is not a condition operator: ${advice}`);
    }),
  ),
});
