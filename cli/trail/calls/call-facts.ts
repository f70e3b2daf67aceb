import type { ContextValue } from "../../../lib/policy/evaluate/request";

/** What is known beside the records. */
export interface CallFacts {
  /** The organization of each account, by its id; `null` for one that belongs to none of those, but perhaps to another. */
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

/** Stands for the organization of an account outside those that are known: there may be one or not. */
export const OUTSIDE = "another organization or none";

/** The keys of the organization of an account, of a principal's or a resource's; those that are unknown are left out. */
export function organizationKeys(account: string, of: "principal" | "resource", { organizations }: CallFacts): Keys {
  const organization = organizations.get(account);
  if (organization === undefined) return {};
  if (organization !== null) return { [`aws:${of}orgid`]: organization };
  return { [`aws:${of}orgid`]: OUTSIDE, [`aws:${of}orgpaths`]: OUTSIDE };
}
