import { isListKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const denyForAnyValue = defineRule({
  id: "deny-for-any-value",
  severity: "warn",
  basis: "judgement",
  what: "A statement that denies does not compare a list by ForAnyValue.",
  why: "The condition does not hold if the request does not carry the key, so the Deny does not apply.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    if (set !== "ForAnyValue" || family === "Null" || effect.value !== "Deny" || !isListKey(key)) return [];
    const message = `This Deny does not apply to requests without ${show(condition.key)}: to deny them too, add a second Deny with Null on that key`;
    return finding(condition.path, message);
  }),
});
