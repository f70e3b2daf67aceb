import type { PrincipalKind } from "./normal";

/** How a statement is spelled: the names of its elements, and whether one value may replace a list of one. */
export interface Dialect {
  /** Element with the id of the statement. */
  readonly sid: string;
  /** Element that says whether to allow or deny. */
  readonly effect: string;
  /** Element with the principals. */
  readonly principals: string;
  /** Element with the principals that are excepted; undefined if the dialect has none. */
  readonly notPrincipals: string | undefined;
  /** Element with the actions. */
  readonly actions: string;
  /** Element with the actions that are excepted. */
  readonly notActions: string;
  /** Element with the resources. */
  readonly resources: string;
  /** Element with the resources that are excepted. */
  readonly notResources: string;
  /** Element with the conditions. */
  readonly conditions: string;
  /** What each kind of principal is called. */
  readonly kinds: readonly (readonly [name: string, kind: PrincipalKind])[];
  /** The effect of a statement that names none; undefined if it must be given. */
  readonly defaultEffect: string | undefined;
  /** Whether a statement that names no principals means everyone; it must name them otherwise. */
  readonly defaultPrincipals: boolean;
  /** Whether `"a"` may replace `["a"]`. */
  readonly singleValues: boolean;
  /** Whether conditions may be empty, as in documents that AWS writes. */
  readonly emptyConditions: boolean;
}

/** The statements of this library. */
export const TYPED: Dialect = {
  sid: "sid",
  effect: "effect",
  principals: "principals",
  notPrincipals: undefined,
  actions: "actions",
  notActions: "notActions",
  resources: "resources",
  notResources: "notResources",
  conditions: "conditions",
  kinds: [
    ["aws", "AWS"],
    ["canonicalUser", "CanonicalUser"],
    ["federated", "Federated"],
    ["service", "Service"],
  ],
  defaultEffect: "Allow",
  defaultPrincipals: true,
  singleValues: false,
  emptyConditions: false,
};

/** The statements of an IAM document. */
export const DOCUMENT: Dialect = {
  sid: "Sid",
  effect: "Effect",
  principals: "Principal",
  notPrincipals: "NotPrincipal",
  actions: "Action",
  notActions: "NotAction",
  resources: "Resource",
  notResources: "NotResource",
  conditions: "Condition",
  kinds: [
    ["AWS", "AWS"],
    ["CanonicalUser", "CanonicalUser"],
    ["Federated", "Federated"],
    ["Service", "Service"],
  ],
  defaultEffect: undefined,
  defaultPrincipals: false,
  singleValues: true,
  emptyConditions: true,
};

/** The names of all elements of a statement. */
export function elementNames(dialect: Dialect): readonly string[] {
  const { sid, effect, principals, notPrincipals, actions, notActions } = dialect;
  const names = [sid, effect, principals, notPrincipals, actions, notActions];
  return [...names, dialect.resources, dialect.notResources, dialect.conditions].filter((name) => name !== undefined);
}
