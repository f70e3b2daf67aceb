import { writePath } from "../shapes/problem";
import { joinWords, show } from "../shapes/text";
import { knownConditionsOf } from "./each-condition";
import { findContradiction, NO_FACTS } from "./request-facts";
import { defineRule, eachStatement, finding } from "./rule";

export const contradictoryConditions = defineRule({
  id: "contradictory-conditions",
  basis: "judgement",
  what: "The conditions of a statement can hold together.",
  why: "All conditions must hold, so the statement would never apply: it would allow nothing, or deny nothing.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html (2026)",
  check: eachStatement((statement, policy) => {
    const found = findContradiction(knownConditionsOf(statement, policy), NO_FACTS) ?? [];
    const last = found.at(-1);
    if (last === undefined) return [];
    const others = found.slice(0, -1).map(({ path }) => writePath(path));
    const effect = statement.effect.value === "Deny" ? "denies" : "allows";
    const message = `No request meets this condition together with ${joinWords(others, "and")}, so the statement ${effect} nothing: correct the values of ${show(last.key)}, or write two statements if one of them is enough`;
    return finding(last.path, message);
  }),
});
