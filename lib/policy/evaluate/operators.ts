/** What kind of value an operator compares. */
export type Family = "Arn" | "Binary" | "Bool" | "Date" | "IpAddress" | "Null" | "Numeric" | "String";

/** A condition operator, taken apart. */
export interface Operator {
  /** What it compares. */
  readonly family: Family;
  /** Its name without qualifiers: `StringLike`. */
  readonly base: string;
  /** How it compares lists; undefined for single values. */
  readonly set: "ForAllValues" | "ForAnyValue" | undefined;
  /** Whether it also holds when the key is absent. */
  readonly ifExists: boolean;
}

const COMPARISONS = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const BASES: readonly (readonly [base: string, family: Family])[] = [
  ...operatorsOf("String", [
    "Equals",
    "NotEquals",
    "EqualsIgnoreCase",
    "NotEqualsIgnoreCase",
    "Like",
    "NotLike",
  ]),
  ...operatorsOf("Arn", ["Equals", "NotEquals", "Like", "NotLike"]),
  ...operatorsOf("Numeric", COMPARISONS),
  ...operatorsOf("Date", COMPARISONS),
  ["Bool", "Bool"],
  ["BinaryEquals", "Binary"],
  ["IpAddress", "IpAddress"],
  ["NotIpAddress", "IpAddress"],
  ["Null", "Null"],
];

/** The names of all operators without qualifiers. */
export const OPERATOR_NAMES: readonly string[] = BASES.map(([base]) => base);

/** Takes an operator apart; undefined where IAM has none of that name. */
export function parseOperator(name: string): Operator | undefined {
  const set = (["ForAllValues", "ForAnyValue"] as const).find((qualifier) =>
    name.startsWith(`${qualifier}:`),
  );
  const rest = set ? name.slice(set.length + 1) : name;
  const ifExists = rest.endsWith("IfExists");
  const found = BASES.find(([base]) => base === (ifExists ? rest.slice(0, -"IfExists".length) : rest));
  return found && { base: found[0], family: found[1], set, ifExists };
}

function operatorsOf(family: Family, suffixes: readonly string[]): readonly (readonly [string, Family])[] {
  return suffixes.map((suffix) => [`${family}${suffix}`, family]);
}
