import { OPERATOR_NAMES, parseOperator } from "../policy/evaluate/operators";
import { nearest } from "../services/nearest";
import { didYouMean, show } from "../shapes/text";
import { eachStatement } from "./each";
import type { Rule } from "./rule";

/** A condition operator is one that IAM has. */
export const unknownConditionOperator: Rule = {
  id: "unknown-condition-operator",
  severity: "error",
  basis: "shape",
  what: "A condition operator is one that IAM has.",
  why: "AWS rejects the policy in the middle of an apply.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachStatement(({ conditions }) =>
    conditions.flatMap(({ operator, operatorPath: path }) => {
      if (parseOperator(operator)) return [];
      const near = nearest(operator, OPERATOR_NAMES);
      const advice =
        near.length > 0 ? didYouMean(near) : "use an operator of IAM, such as StringEquals or ArnLike";
      return [{ path, message: `${show(operator)} is not a condition operator: ${advice}` }];
    }),
  ),
};
