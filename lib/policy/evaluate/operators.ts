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
  ...operatorsOf("String", ["Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike"]),
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

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  BASES.flatMap(([base, family]) =>
    [undefined, "ForAllValues" as const, "ForAnyValue" as const].flatMap((set) =>
      [false, true].map((ifExists) => {
        const operator: Operator = { family, base, set, ifExists };
        return [`${set ? `${set}:` : ""}${base}${ifExists ? "IfExists" : ""}`, operator] as const;
      }),
    ),
  ),
);

/** Takes an operator apart; undefined if IAM has none of that name. */
export function parseOperator(name: string): Operator | undefined {
  return OPERATORS.get(name);
}

function operatorsOf(family: Family, suffixes: readonly string[]): readonly (readonly [string, Family])[] {
  return suffixes.map((suffix) => [`${family}${suffix}`, family]);
}

/** Whether an operator holds for what is not among its values. */
export function isNegated(base: string): boolean {
  return base.includes("Not");
}
