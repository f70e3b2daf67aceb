import { isOnlyListKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const listKeyWithoutSetOperator = defineRule({
  id: "list-key-without-set-operator",
  basis: "facts",
  what: "A key with a list is compared by ForAnyValue or ForAllValues.",
  why: "Other operators compare one value, so the condition does not hold as it is meant.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition: { operator: written, key: name, path }, operator, key }) => {
    if (operator.family === "Null" || operator.set !== undefined || !isOnlyListKey(key)) return [];
    const message = `${show(name)} has a list, which ${written} alone does not compare: write "ForAnyValue:${written}" or "ForAllValues:${written}"`;
    return finding(path, message);
  }),
});
