import { isSingleValueKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const setOperatorOnSingleValue = defineRule({
  id: "set-operator-on-single-value",
  severity: "warn",
  basis: "facts",
  what: "A single value is compared without ForAnyValue, and in a Deny without ForAllValues.",
  why: "These operators are for keys with a list; ForAllValues also holds if the request does not carry the key.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    const isOpen = set === "ForAllValues" && effect.value === "Allow";
    if (set === undefined || family === "Null" || isOpen || !isSingleValueKey(key)) return [];
    const { operator: written, key: name, path } = condition;
    const consequence = set === "ForAllValues" ? ", and the condition also holds if the key is absent" : "";
    const single = written.slice(`${set}:`.length);
    return finding(path, `${show(name)} has one value, not a list${consequence}: write ${show(single)}`);
  }),
});
