import { isNegated } from "../policy/evaluate/operators";
import { appliesWithout, nullOf } from "../policy/evaluate/presence";
import { isListKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition, type KnownCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const forAllValuesWithoutNull = defineRule({
  id: "for-all-values-without-null",
  severity: "warn",
  basis: "judgement",
  what: "A statement that compares a list by ForAllValues says whether it applies to requests without that key.",
  why: "ForAllValues also holds if the request does not carry the key, so an Allow allows more than it seems to, and a Deny denies more.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition((known) => {
    const { condition, operator, key, statement } = known;
    const isOpen = operator.set === "ForAllValues" && !operator.ifExists && operator.family !== "Null";
    if (!isOpen || !isListKey(key) || isMeantToDeny(known)) return [];
    return appliesWithout(condition.key, statement) ? finding(condition.path, messageFor(known)) : [];
  }),
});

/** A Deny of everything that is not on a list is to deny requests without the key too. */
function isMeantToDeny({ operator, statement: { effect } }: KnownCondition): boolean {
  return effect.value !== "Allow" && (effect.value !== "Deny" || isNegated(operator.base));
}

function messageFor({ condition: { operator, key }, statement }: KnownCondition): string {
  const name = show(key);
  if (nullOf(key, statement) === "absent") {
    return `"Null": { ${name}: "true" } demands that requests carry no ${name}, so ${operator} compares nothing: write "false"`;
  }
  const [effect, purpose] =
    statement.effect.value === "Allow" ? ["Allow", "demand the key"] : ["Deny", "spare such requests"];
  return `This ${effect} also applies to requests without ${name}: add "Null": { ${name}: "false" } to ${purpose}, or write ${show(`${operator}IfExists`)} if that is meant`;
}
