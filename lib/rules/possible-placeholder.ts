import { kindOfKey } from "../policy/iam/key-kinds";
import { show } from "../shapes/text";
import { eachConditionText } from "./each-condition";
import { hasMissingValue, hasPlaceholder } from "./placeholder-forms";
import { defineRule, finding } from "./rule";

export const possiblePlaceholder = defineRule({
  id: "possible-placeholder",
  severity: "warn",
  basis: "judgement",
  what: "The values of tags and of other texts have no placeholders.",
  why: "A value that nobody put in place matches no request.",
  check: eachConditionText((text, path, { condition: { key }, operator: { family } }) => {
    if (kindOfKey(key) !== undefined || !/^(Arn|String)$/.test(family)) return [];
    const isMissing = hasMissingValue(text);
    if (!isMissing && !hasPlaceholder(text)) return [];
    const what = isMissing ? "seems to be written with a value that was missing" : "looks like a placeholder";
    return finding(path, `${show(text)} ${what}: put the real value in its place`);
  }),
});
