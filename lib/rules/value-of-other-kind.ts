import type { Operator } from "../policy/evaluate/operators";
import { VALUE_FORMS } from "../policy/evaluate/value-forms";
import { KEYS_SOURCE } from "../policy/iam/endpoint-keys";
import { kindOfKey, type ValueKind } from "../policy/iam/key-kinds";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { isPlaceholderOfKind } from "./placeholder-forms";
import { defineRule, finding } from "./rule";
import { adviseOn } from "./value-advice";

export const valueOfOtherKind = defineRule({
  id: "value-of-other-kind",
  basis: "facts",
  what: "The values of a condition are of the kind that its key has.",
  why: "Requests never carry another kind, so an Allow allows nobody, and a Deny denies nobody or everybody.",
  source: KEYS_SOURCE,
  check: eachConditionText((text, path, { condition: { key }, operator, key: known }) => {
    const kind = kindOfKey(key);
    if (kind === undefined || known === undefined || !/^(Arn|String)$/.test(operator.family) || text.includes("${"))
      return [];
    const form = VALUE_FORMS[kind];
    if (accepts(kind, text, operator) || isPlaceholderOfKind(text, kind)) return [];
    const advice = adviseOn(text, key, form);
    const message = `${show(text)} is no value of ${show(key)}: expected ${form.expected}`;
    return finding(path, advice === undefined ? message : `${message}; ${advice}`);
  }),
});

/** Operators that ignore case compare ids in any case. */
function accepts(kind: ValueKind, text: string, { base }: Operator): boolean {
  const isOfForm = VALUE_FORMS[kind].accepts;
  if (isOfForm(text) || !base.endsWith("IgnoreCase")) return isOfForm(text);
  const capitalized = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  return kind === "principal type" || [text.toLowerCase(), text.toUpperCase(), capitalized].some(isOfForm);
}
