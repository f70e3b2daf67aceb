import type { Known, Unresolved } from "../shapes/unresolved";

/** A list that Terraform may know alone, with members that it may know alone. */
export type List = Known<readonly Known<string>[]>;

/** Tags, as a map that Terraform may know alone. */
export type Tags = Known<Readonly<Record<string, Known<string>>>>;

/** A list of which only Terraform knows whether it has a member. */
export interface UnknownList {
  readonly list: Unresolved;
  /** The service that has it for itself; undefined for the shared one. */
  readonly service: string | undefined;
}
