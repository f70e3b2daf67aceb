import { kindOfKey } from "../policy/iam/key-kinds";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { hasPlaceholder } from "./placeholder-forms";
import { defineRule, finding } from "./rule";

export const possiblePlaceholder = defineRule({
  id: "possible-placeholder",
  severity: "warn",
  basis: "judgement",
  what: "The values of tags and of other texts have no placeholders.",
  why: "A value that nobody put in place matches no request.",
  check: eachConditionText((text, path, { condition: { key }, operator: { family } }) => {
    if (kindOfKey(key) !== undefined || !/^(Arn|String)$/.test(family) || !hasPlaceholder(text)) return [];
    return finding(path, `${show(text)} looks like a placeholder: put the real value in its place`);
  }),
});
