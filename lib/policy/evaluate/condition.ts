import { type Comparison, parseComparison } from "./comparison";
import { isNegated, type Operator, parseOperator } from "./operators";
import type { ReadRequest } from "./request";
import { dependsOn, every, keysOf, not, some, type Truth } from "./truth";

/** Decides whether something holds for a request. */
export type Test = (request: ReadRequest) => Truth;

/** A condition as a policy has it: one key of one operator. */
export interface WrittenCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** A condition, taken apart. */
interface Condition {
  readonly key: string;
  readonly operator: Operator;
  readonly comparisons: readonly Comparison[];
  /** Whether the operator has "Not". */
  readonly isNegated: boolean;
}

/**
 * Compiles a condition; undefined if IAM does not have the operator.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 * (read 2026-11-28)
 */
export function compileCondition(
  { operator: name, key, values }: WrittenCondition,
  variables: boolean,
): Test | undefined {
  const operator = parseOperator(name);
  if (operator === undefined) return undefined;
  if (operator.family === "Null") return compileNull(key, values);
  const comparisons = values.map((value) => parseComparison(operator, value, variables));
  const condition = { key, operator, comparisons, isNegated: isNegated(operator.base) };
  const keyInLowerCase = key.toLowerCase();
  return (request) => {
    const actual = request.valuesOf(keyInLowerCase);
    if (actual === undefined) return holdsForUnknown(condition, request);
    return actual.length === 0 ? holdsIfAbsent(condition) : holdsForValues(condition, actual, request);
  };
}

/** Whether a key is absent, or has no value but empty ones. */
function compileNull(key: string, values: readonly string[]): Test {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  const [ifNull, ifPresent] = [wanted.has("true"), wanted.has("false")];
  const keyInLowerCase = key.toLowerCase();
  return (request) => {
    const actual = request.valuesOf(keyInLowerCase);
    if (actual !== undefined) return isNull(actual) ? ifNull : ifPresent;
    return ifNull === ifPresent ? ifNull : dependsOn(key);
  };
}

/**
 * ForAnyValue does not hold even with IfExists, as was observed on AWS:
 * https://repost.aws/questions/QU9HFmDzP0QGuU-fd7rS6B7w/foranyvalue-stringequalsifexists-behaving-unexpectedly
 * (read 2026-11-28)
 */
function holdsIfAbsent({ operator: { set, ifExists }, isNegated }: Condition): boolean {
  if (set !== undefined) return set === "ForAllValues";
  return ifExists || isNegated;
}

function holdsForValues(condition: Condition, actual: readonly string[], request: ReadRequest): Truth {
  const { set } = condition.operator;
  const holds = (value: string) => holdsForValue(condition, value, request);
  if (set === "ForAllValues") return isNull(actual) || every(actual, holds);
  return set === "ForAnyValue" || actual.length === 1 ? some(actual, holds) : holdsWithoutSet(condition, actual, holds);
}

/** AWS does not say what several values are to an operator for one, unless each of them gives the same. */
function holdsWithoutSet({ key }: Condition, actual: readonly string[], holds: (value: string) => Truth): Truth {
  const [one, all] = [some(actual, holds), every(actual, holds)];
  if (one === false || all === true) return one;
  return dependsOn(key, ...keysOf(one), ...keysOf(all));
}

function holdsForValue({ comparisons, isNegated }: Condition, value: string, request: ReadRequest): Truth {
  const matches = some(comparisons, (comparison) => comparison.matches(value, request));
  return isNegated ? not(matches) : matches;
}

/** A key that is not known decides nothing if every value and its absence give the same. */
function holdsForUnknown(condition: Condition, request: ReadRequest): Truth {
  const reaches = condition.comparisons.map(({ reach }) => reach(request));
  const ifAbsent = holdsIfAbsent(condition);
  const matchesAll = reaches.includes("all");
  const isFixed = matchesAll || reaches.every((reach) => reach === "none");
  if (isFixed && matchesAll === (condition.isNegated ? !ifAbsent : ifAbsent)) return ifAbsent;
  return dependsOn(condition.key, ...reaches.flatMap((reach) => (typeof reach === "string" ? [] : reach.unknownKeys)));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (read 2026-11-28) */
function isNull(values: readonly string[]): boolean {
  return values.every((value) => value === "");
}
