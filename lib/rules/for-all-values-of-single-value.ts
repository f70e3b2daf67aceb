import { isSingleValueKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const forAllValuesOfSingleValue = defineRule({
  id: "for-all-values-of-single-value",
  basis: "facts",
  what: "A statement that allows does not compare a single value by ForAllValues.",
  why: "The condition also holds if the request does not carry the key, so the statement allows more than it seems to.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    const isOpen = set === "ForAllValues" && effect.value === "Allow" && family !== "Null";
    if (!isOpen || !isSingleValueKey(key)) return [];
    const { operator: written, key: name, path } = condition;
    const single = written.slice(`${set}:`.length);
    const message = `${show(name)} has one value, not a list, and the condition also holds if the key is absent: write ${show(single)}`;
    return finding(path, message);
  }),
});
