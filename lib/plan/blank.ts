import { type Unresolved, tokenValue as unresolved } from "../shapes/unresolved";

/** Values that exist only once the resources and data sources of a plan are defined. */
export type Reference = "region" | "vpcCidrBlocks" | "vpcIpv6CidrBlocks" | "securityGroupId";

/** What a plan leaves for the construct to fill in. */
export type Blank =
  | { readonly kind: "reference"; readonly to: Reference }
  | { readonly kind: "text"; readonly parts: readonly (string | Unresolved)[] }
  | { readonly kind: "list" | "set"; readonly parts: readonly ListPart[] };

type ListPart = Unresolved | readonly (string | Unresolved)[];

const BLANKS = new WeakMap<Unresolved, Blank>();

/** Stands for a value of a resource or a data source. */
export function reference(to: Reference): Unresolved {
  return blank({ kind: "reference", to });
}

/** Stands for a text that is put together from known parts and parts that only Terraform knows. */
export function joinText(...parts: readonly (string | Unresolved)[]): Unresolved {
  return blank({ kind: "text", parts });
}

/** Stands for a list that is put together from known lists and lists that only Terraform knows. */
export function joinLists(...parts: readonly ListPart[]): Unresolved {
  return blank({ kind: "list", parts });
}

/** Stands for the same with each member once, which Terraform alone can tell. */
export function joinSets(...parts: readonly ListPart[]): Unresolved {
  return blank({ kind: "set", parts });
}

/** What a plan left to fill in here, or nothing where the value is a token of the user's. */
export function blankOf(value: Unresolved): Blank | undefined {
  return BLANKS.get(value);
}

function blank(content: Blank): Unresolved {
  const value = unresolved(content);
  BLANKS.set(value, content);
  return value;
}
