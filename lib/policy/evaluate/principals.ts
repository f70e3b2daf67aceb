import { isObject } from "../../shapes/is-object";
import type { Test } from "./condition";
import { isExcepted } from "./excepted-principal";
import { EVERYBODY, isNamed, type NamedPrincipal, PRINCIPAL } from "./named-principal";
import { dependsOn, not, some } from "./truth";

const KINDS = ["AWS", "CanonicalUser", "Federated", "Service"] as const satisfies NamedPrincipal["kind"][];

/**
 * Compiles the principals of a statement, or with `isNot` those that it excepts; undefined if they have no form of IAM.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (read 2026-11-28)
 */
export function compilePrincipals(written: unknown, isNot: boolean): Test | undefined {
  if (written === EVERYBODY) return () => !isNot;
  if (!isObject(written) || Object.keys(written).some((name) => !KINDS.some((kind) => kind === name))) return undefined;
  const named = KINDS.flatMap((kind) => [written[kind] ?? []].flat().map((value) => ({ kind, value: String(value) })));
  return ({ principal }) => {
    if (principal === undefined) return dependsOn(PRINCIPAL);
    return isNot ? not(isExcepted(named, principal)) : some(named, (one) => isNamed(one, principal));
  };
}
