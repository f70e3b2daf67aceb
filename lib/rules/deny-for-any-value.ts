import type { EndpointPolicy } from "../model/endpoint-policy";
import { isNegated } from "../policy/evaluate/operators";
import { nullOf } from "../policy/evaluate/presence";
import { isListKey } from "../policy/iam/iam-keys";
import { show } from "../shapes/text";
import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const denyForAnyValue = defineRule({
  id: "deny-for-any-value",
  severity: "warn",
  basis: "judgement",
  what: "A Deny of everything that is not on a list, compared by ForAnyValue, says what becomes of requests without the key.",
  why: "ForAnyValue does not hold if the request does not carry the key, so the Deny does not apply.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator, key, statement, policy }) => {
    const { family, set, base, ifExists } = operator;
    // A Deny of what is on the list need not apply to requests without one.
    const isOpen = set === "ForAnyValue" && isNegated(base) && !ifExists && family !== "Null";
    if (!isOpen || statement.effect.value !== "Deny" || !isListKey(key)) return [];
    if (nullOf(condition.key, statement) !== undefined || deniesWithout(condition.key, policy)) return [];
    const name = show(condition.key);
    const message = `This Deny does not apply to requests without ${name}: to deny them too, write ${show(`${condition.operator}IfExists`)}, or add a second Deny with "Null": { ${name}: "true" }`;
    return finding(condition.path, message);
  }),
});

function deniesWithout(key: string, { normal: { statements } }: EndpointPolicy): boolean {
  return statements.some((statement) => statement.effect.value === "Deny" && nullOf(key, statement) === "absent");
}
