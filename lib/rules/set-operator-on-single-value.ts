import { isNegated } from "../policy/evaluate/operators";
import { appliesWithout } from "../policy/evaluate/presence";
import { isListKey, isSingleValueKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition, type KnownCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const setOperatorOnSingleValue = defineRule({
  id: "set-operator-on-single-value",
  severity: "warn",
  basis: "facts",
  what: "A key with a single value is compared without ForAnyValue and ForAllValues.",
  why: "AWS advises against them: they are for keys with a list, and the statement may apply to more requests than it seems to.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition((known) => {
    const { condition, operator, key, candidates } = known;
    const { set, family } = operator;
    // Some services have a list under the name of a global key, such as identitystore:UserId.
    const isList = candidates.some(({ exact }) => isListKey(exact.get(condition.key.toLowerCase())));
    if (set === undefined || family === "Null" || isList || !isSingleValueKey(key)) return [];
    const single = show(condition.operator.slice(`${set}:`.length));
    const [ofIt, ofTheOther] = differencesOf(known);
    const message = `${show(condition.key)} has one value, and AWS advises against ${set} for it${ofIt}: write ${single}${ofTheOther}`;
    return finding(condition.path, message);
  }),
});

/** What only one of the two conditions does if a request does not carry the key: the written one, or the proposed one. */
function differencesOf({ condition, operator, statement }: KnownCondition): readonly [string, string] {
  const { set, base, ifExists } = operator;
  const isSame = ifExists || (set === "ForAllValues") === isNegated(base);
  const conditions = statement.conditions.filter((other) => other !== condition);
  if (isSame || !appliesWithout(condition.key, { conditions })) return ["", ""];
  return set === "ForAllValues"
    ? [", since the condition also holds if the key is absent", ""]
    : ["", ", which also holds if the key is absent"];
}
