import type { EffectiveProps } from "../model/effective-props";
import { fixedSeverity } from "../rules/fixed-severity";
import { OTHER_RULES, readAllRules } from "../rules/rules";
import { unknownRule } from "../rules/unknown-rule";
import type { Problem } from "../shapes/problem";
import type { RuleDocs } from "../shapes/rule";

const OTHERS: ReadonlyMap<string, RuleDocs> = new Map(OTHER_RULES.map((rule) => [rule.id, rule]));

/** What is wrong with the ids of rules whose severity the user sets. */
export function checkSeverities({ severity = {} }: EffectiveProps): readonly Problem[] {
  return Object.keys(severity).flatMap((id) => {
    const path = ["severity", id];
    const known = OTHERS.get(id);
    if (known?.basis === "shape") return fixedSeverity.check(path, id);
    // Only another id is one of the rules about policies, which are read on demand.
    return known ? [] : unknownRule.check(path, id, changeableIds());
  });
}

function changeableIds(): readonly string[] {
  return readAllRules().flatMap(({ id, basis }) => (basis === "shape" ? [] : id));
}
