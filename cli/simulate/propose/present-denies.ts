import { isObject } from "../../../lib/shapes/is-object";
import type { PresentDeny } from "./collected-calls";

const NAMES: Readonly<Record<string, string>> = {
  Sid: "sid",
  Effect: "effect",
  Condition: "conditions",
};

const LISTS: Readonly<Record<string, string>> = {
  Action: "actions",
  NotAction: "notActions",
  Resource: "resources",
  NotResource: "notResources",
};

const KINDS: Readonly<Record<string, string>> = {
  AWS: "aws",
  CanonicalUser: "canonicalUser",
  Federated: "federated",
  Service: "service",
};

/** The Deny statements of the present policy that stay, as typed statements. */
export function deniesThatStay(denies: readonly PresentDeny[]): readonly object[] {
  return denies.filter((deny) => !staysNot(deny)).map(typedForm);
}

/** Whether a Deny stops a recorded call, or excepts principals, which typed statements cannot. */
export function staysNot({ stops, statement }: PresentDeny): boolean {
  return stops || "NotPrincipal" in statement;
}

function typedForm({ statement }: PresentDeny): object {
  return Object.fromEntries(
    Object.entries(statement).flatMap(([name, value]) => {
      if (name === "Principal") return [["principals", typedPrincipals(value)]];
      const list = LISTS[name];
      if (list !== undefined) return [[list, [value].flat()]];
      const own = NAMES[name];
      return own === undefined ? [] : [[own, value]];
    }),
  );
}

function typedPrincipals(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([kind, list]) => [KINDS[kind] ?? kind, [list].flat()]));
}
