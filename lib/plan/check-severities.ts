import type { EffectiveProps } from "../model/effective-props";
import { fixedSeverity } from "../rules/fixed-severity";
import { ALL_RULES } from "../rules/rules";
import { unknownRule } from "../rules/unknown-rule";
import type { Problem } from "../shapes/problem";

const SHAPE_IDS = ALL_RULES.filter(({ basis }) => basis === "shape").map(({ id }) => id);
const CHANGEABLE_IDS = ALL_RULES.map(({ id }) => id).filter((id) => !SHAPE_IDS.includes(id));

/** What is wrong with the ids of rules whose severity the user sets. */
export function checkSeverities({ severity = {} }: EffectiveProps): readonly Problem[] {
  return Object.keys(severity).flatMap((id) => {
    const path = ["severity", id];
    return SHAPE_IDS.includes(id) ? fixedSeverity.check(path, id) : unknownRule.check(path, id, CHANGEABLE_IDS);
  });
}
