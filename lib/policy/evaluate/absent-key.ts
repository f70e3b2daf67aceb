import { isNegated, type Operator } from "./operators";

/**
 * Whether a condition holds if the request does not carry its key; undefined if its values decide and are not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, and "set
 * operators for multivalued context keys" there (2026)
 */
export function holdsIfAbsent(
  { family, base, set, ifExists }: Operator,
  values: readonly unknown[],
): boolean | undefined {
  if (family === "Null") return values.length === 1 ? TRUTH.get(values[0]) : undefined;
  if (ifExists || set === "ForAllValues") return true;
  return set === undefined && isNegated(base);
}

const TRUTH: ReadonlyMap<unknown, boolean> = new Map([
  ["true", true],
  ["false", false],
]);
