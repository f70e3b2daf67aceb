import { textsOf } from "../policy/document/normal";
import { KEYS_SOURCE, presenceOf } from "../policy/iam/endpoint-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const nullOfPresentKey = defineRule({
  id: "null-of-present-key",
  severity: "warn",
  basis: "facts",
  what: "Null does not ask for a key that every request through an endpoint carries.",
  why: "Null with true never holds there, and Null with false always does.",
  source: KEYS_SOURCE,
  check: eachCondition(({ condition, operator: { family }, statement: { effect } }) => {
    const [only, more] = textsOf(condition.values);
    if (family !== "Null" || presenceOf(condition.key) !== "always" || only === undefined || more) return [];
    const consequence = consequenceOf(only.value, effect.value);
    if (consequence === undefined) return [];
    const message = `Every request through an endpoint carries ${show(condition.key)}, so Null with ${only.value} ${consequence}`;
    return finding(condition.path, message);
  }),
});

function consequenceOf(value: string, effect: unknown): string | undefined {
  if (effect !== "Allow" && effect !== "Deny") return undefined;
  const verb = effect === "Allow" ? "allows" : "denies";
  if (value === "true") return `never holds and this ${effect} ${verb} nothing: compare the values that are meant`;
  return value === "false" ? "always holds: leave it out, or compare the values that are meant" : undefined;
}
