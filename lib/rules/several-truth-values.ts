import { eachCondition } from "./each-condition";
import { defineRule, finding } from "./rule";

export const severalTruthValues = defineRule({
  id: "several-truth-values",
  what: "Bool and Null compare one value.",
  why: "One of true and false always holds, so the condition would be none.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachCondition(({ condition: { operator: written, path, values }, operator: { family, set } }) => {
    const isTruth = (family === "Bool" || family === "Null") && set === undefined;
    if (!isTruth || values.length < 2) return [];
    return finding(path, `${written} compares one value, received several: keep one`);
  }),
});
