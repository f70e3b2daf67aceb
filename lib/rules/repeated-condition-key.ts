import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const repeatedConditionKey = defineRule({
  id: "repeated-condition-key",
  what: "The keys of an operator differ in more than their case.",
  why: "They are the same key to IAM, and only one of them would be rendered.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (2026)",
  check: eachCondition(({ condition, statement: { conditions } }) => {
    const { operator, key, path } = condition;
    const earlier = conditions.slice(0, conditions.indexOf(condition));
    const twin = earlier.find((other) => other.operator === operator && other.key.toLowerCase() === key.toLowerCase());
    if (twin === undefined) return [];
    const message = `${show(key)} and ${show(twin.key)} are the same condition key to IAM: write it once, with all values`;
    return finding(path, message);
  }),
});
