/** Conditions of a statement: operator, then condition key, then its values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** One condition of a statement. */
export interface ConditionEntry {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The conditions of a statement one by one. */
export function entriesOf(conditions: Conditions): readonly ConditionEntry[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: [values].flat() })),
  );
}

/** Conditions as a statement writes them; one value stands alone. */
export function conditionsOf(entries: readonly ConditionEntry[]): Conditions {
  const operators = [...new Set(entries.map(({ operator }) => operator))];
  return Object.fromEntries(
    operators.map((operator) => {
      const own = entries.filter((entry) => entry.operator === operator);
      return [operator, Object.fromEntries(own.map(({ key, values }) => [key, oneOrAll(values)]))];
    }),
  );
}

/** Conditions that all must hold. */
export function mergeConditions(...all: readonly Conditions[]): Conditions {
  return conditionsOf(all.flatMap(entriesOf));
}

function oneOrAll(values: readonly string[]): string | readonly string[] {
  const [only = "", second] = values;
  return second === undefined ? only : values;
}
