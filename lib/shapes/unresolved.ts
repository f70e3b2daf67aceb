const UNRESOLVED = Symbol("unresolved");

/** A value that only Terraform will know. Pure code carries it and never looks inside. */
export interface Unresolved {
  /** The token, for the code that knows tokens. */
  readonly unresolved: unknown;
  readonly [UNRESOLVED]: true;
}

/** Marks a token, so that pure code can carry it. */
export function unresolved(value: unknown): Unresolved {
  return { unresolved: value, [UNRESOLVED]: true };
}

/** Whether a value is a marked token. */
export function isUnresolved(value: unknown): value is Unresolved {
  return typeof value === "object" && value !== null && UNRESOLVED in value;
}
