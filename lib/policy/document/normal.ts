import type { Path, Problem } from "../../shapes/problem";
import type { Unresolved } from "../../shapes/unresolved";

/** A plain value of a policy, and where the user wrote it. */
export interface Item {
  /** Text, or a token for text or for a whole list. */
  readonly value: string | Unresolved;
  /** Where in the input. */
  readonly path: Path;
  /** Whether the user asked not to look the value up in the IAM data. */
  readonly unchecked: boolean;
}

/** The actions or the resources of a statement. */
export interface ItemList {
  /** Whether everything but the items is meant: NotAction, NotResource. */
  readonly negated: boolean;
  /** At least one item. */
  readonly items: readonly Item[];
}

/** The kinds of principals, as IAM spells them. */
export type PrincipalKind = "AWS" | "CanonicalUser" | "Federated" | "Service";

/** The principals of a statement. */
export interface NormalPrincipals {
  /** Whether everyone but the principals is meant: NotPrincipal. */
  readonly negated: boolean;
  /** Where in the input. */
  readonly path: Path;
  /** Whether the element is left out of a document, which AWS demands there; everyone is meant then. */
  readonly isMissing: boolean;
  /** The principals by kind, or `"*"` for everyone. */
  readonly named: "*" | readonly { readonly kind: PrincipalKind; readonly items: readonly Item[] }[];
}

/** Whether principals are `{"AWS": "*"}`, whoever else is listed with it, and no other kind. */
export function isEveryAwsPrincipal(named: NormalPrincipals["named"]): boolean {
  if (named === "*") return false;
  const [only, second] = named;
  return second === undefined && only?.kind === "AWS" && only.items.some((item) => item.value === "*");
}

/** One operator with one condition key. */
export interface NormalCondition {
  /** The operator as written. */
  readonly operator: string;
  /** The condition key as written, without the mark of `uncheckedKey()`. */
  readonly key: string;
  /** Whether the user asked not to look the key up in the IAM data. */
  readonly unchecked: boolean;
  /** Where the operator is in the input. */
  readonly operatorPath: Path;
  /** Where the key is in the input. */
  readonly path: Path;
  /** The values to compare with: numbers and booleans are text here. */
  readonly values: readonly Item[];
}

/** A statement, typed or of an IAM document, in the one form that rules and rendering look at. */
export interface NormalStatement {
  /** Where in the input. */
  readonly path: Path;
  /** Its id, if it has one. */
  readonly sid: Item | undefined;
  /** `Allow` or `Deny`, or what was written in their place. */
  readonly effect: Item;
  /** Whose requests it is about. */
  readonly principals: NormalPrincipals;
  /** What the requests do. */
  readonly actions: ItemList;
  /** What the requests act on. */
  readonly resources: ItemList;
  /** What must hold as well. */
  readonly conditions: readonly NormalCondition[];
}

/** A policy in normal form. */
export interface NormalPolicy {
  /** Where the policy is in the input. */
  readonly path: Path;
  /** The statements that could be read. */
  readonly statements: readonly NormalStatement[];
  /** What is wrong with the shape of the rest. */
  readonly problems: readonly Problem[];
}

/** An item that is text. */
export type TextItem = Item & { readonly value: string };

/** The items that are text. */
export function textsOf(items: readonly Item[]): readonly TextItem[] {
  return items.every(isText) ? items : items.filter(isText);
}

function isText(item: Item): item is TextItem {
  return typeof item.value === "string";
}
