import type { EffectiveProps } from "../model/effective-props";
import { fixedSeverity } from "../rules/fixed-severity";
import { ALL_RULES } from "../rules/rules";
import { unknownRule } from "../rules/unknown-rule";
import type { Problem } from "../shapes/problem";

/** What is wrong with the ids of rules whose severity the user sets. */
export function checkSeverities({ severity = {} }: EffectiveProps): readonly Problem[] {
  return Object.keys(severity).flatMap((id) => {
    const path = ["severity", id];
    const rule = ALL_RULES.find((one) => one.id === id);
    if (rule) return rule.basis === "shape" ? fixedSeverity.check(path, id) : [];
    return unknownRule.check(
      path,
      id,
      ALL_RULES.flatMap((one) => (one.basis === "shape" ? [] : [one.id])),
    );
  });
}
