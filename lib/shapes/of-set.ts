import type { Known } from "./unresolved";

/** Whose identities and resources a policy lets pass. */
export interface Owner {
  readonly by: "organization" | "account";
  /** The ids of organizations or accounts; one token may stand for all of them. */
  readonly ids: readonly Known<string>[];
}

/** Where a statement of a workload set is to apply. */
export interface SetContext {
  /** The region of the service. */
  readonly region: Known<string>;
  /** The owner that the policy names; undefined if it names none. */
  readonly owner: Owner | undefined;
}

/** What a construct knows of a statement that a workload set adds. */
export interface OfSet {
  /** Whether it is limited to the identities or resources of an owner. */
  readonly isLimited: boolean;
  /** Who asks for what. */
  readonly about: string;
  /** The statement in its place; undefined if it needs an owner who is not known, or if AWS has nothing in the region. */
  resolve(context: SetContext): object | undefined;
}

const OF_SET = Symbol.for("cdktf-aws-vpc-endpoints: statement of a workload set");

/**
 * Marks a statement as one that a workload set adds, not the user. A copy with changes is the user's: it has no mark,
 * and `JSON.stringify` and comparisons do not see one.
 */
export function markOfSet<Statement extends object>(statement: Statement, facts: OfSet): Statement {
  return Object.defineProperty({ ...statement }, OF_SET, { value: facts });
}

/** What is known of a statement that a workload set added; undefined for a statement of the user's. */
export function ofSet(statement: unknown): OfSet | undefined {
  if (typeof statement !== "object" || statement === null) return undefined;
  const { [OF_SET]: facts }: { readonly [OF_SET]?: OfSet } = statement;
  return facts;
}
