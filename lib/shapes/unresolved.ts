const UNRESOLVED = Symbol("unresolved");

/** Values of resources and data sources that exist once a plan is emitted. */
export type Reference = "region" | "account" | "vpcCidrBlocks" | "vpcIpv6CidrBlocks" | "securityGroupId";

type ListPart = Unresolved | readonly Known<string>[];

type Content =
  /** A token of the user's. */
  | { readonly kind: "token"; readonly token: unknown }
  /** A value of a resource or a data source of ours. */
  | { readonly kind: "reference"; readonly to: Reference }
  /** A text of parts that are known and parts that are not. */
  | { readonly kind: "text"; readonly parts: readonly Known<string>[] }
  /** The text of its one part without dashes. */
  | { readonly kind: "without dashes"; readonly parts: readonly [Unresolved] }
  /** A list of several lists; a set has each member once, which only Terraform can tell. */
  | { readonly kind: "list" | "set"; readonly parts: readonly ListPart[] }
  /** What a reader returns for a value that it refused, so that one mistake is reported once. */
  | { readonly kind: "refused" };

/** A value that only Terraform knows. Pure code carries it and never looks inside a token. */
export type Unresolved = Content & { readonly [UNRESOLVED]: true };

/** A value as the user wrote it, or one that only Terraform knows. */
export type Known<Value> = Value | Unresolved;

/** The value that a reader returns for what it refused. */
export const REFUSED: Unresolved = mark({ kind: "refused" });

/** Stands for a token of the user's. */
export function tokenValue(token: unknown): Unresolved {
  return mark({ kind: "token", token });
}

/** Stands for a value of a resource or a data source. */
export function reference(to: Reference): Unresolved {
  return mark({ kind: "reference", to });
}

/** Stands for a text of several parts. */
export function joinText(...parts: readonly Known<string>[]): Unresolved {
  return mark({ kind: "text", parts });
}

/** Stands for a text without its dashes. */
export function withoutDashes(text: Unresolved): Unresolved {
  return mark({ kind: "without dashes", parts: [text] });
}

/** Stands for a list of the members of several lists. */
export function joinLists(...parts: readonly ListPart[]): Unresolved {
  return mark({ kind: "list", parts });
}

/** Stands for the same list with each member once. */
export function joinSets(...parts: readonly ListPart[]): Unresolved {
  return mark({ kind: "set", parts });
}

/** Whether only Terraform knows a value. */
export function isUnresolved(value: unknown): value is Unresolved {
  return typeof value === "object" && value !== null && UNRESOLVED in value;
}

function mark(content: Content): Unresolved {
  return { ...content, [UNRESOLVED]: true };
}
