import type { ContextValue } from "../../../lib/policy/evaluate/request";

/** What is known beside the records. */
export interface CallFacts {
  /** The organization of each account, by its id; `null` for an account that belongs to none. */
  readonly organizations: ReadonlyMap<string, string | null>;
  /** What condition keys are taken to be if a record does not prove them, by their names in lower case. */
  readonly assumed: ReadonlyMap<string, string>;
  /**
   * The condition keys that the policies ask for, in lower case: requests hold no others, so that more of them are equal.
   *
   * @default - all that are known
   */
  readonly keys?: ReadonlySet<string>;
}

/** Condition keys by their names in lower case. */
export type Keys = Readonly<Record<string, ContextValue>>;

/** The keys of the organization of a principal's account; those that are unknown are left out. */
export function organizationKeys(account: string, { organizations }: CallFacts): Keys {
  const organization = organizations.get(account);
  if (organization === undefined) return {};
  return organization === null
    ? { "aws:principalorgid": null, "aws:principalorgpaths": null }
    : { "aws:principalorgid": organization };
}
