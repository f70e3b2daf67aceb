const OF_SET = Symbol("of a workload set");

/**
 * Marks a statement as one that a workload set adds, not the user. Copies that are made with a spread have the mark
 * too; `JSON.stringify` and comparisons do not see it.
 */
export function markOfSet<Statement extends object>(statement: Statement): Statement {
  return { ...statement, [OF_SET]: true };
}

/** Whether a workload set added a statement. */
export function isOfSet(statement: unknown): boolean {
  return typeof statement === "object" && statement !== null && OF_SET in statement;
}
