import { isObject } from "../../shapes/is-object";
import type { Test } from "./condition";
import { isExcepted } from "./excepted-principal";
import { EVERYBODY, isNamed, type NamedPrincipal, PRINCIPAL } from "./named-principal";
import type { ReadRequest, RequestPrincipal } from "./request";
import { isTerraformText, parseTerraformText } from "./terraform-text";
import { dependsOn, not, some, type Truth, type Unknown } from "./truth";

const KINDS = ["AWS", "CanonicalUser", "Federated", "Service"] as const satisfies NamedPrincipal["kind"][];

/**
 * Compiles the principals of a statement, or with `isNot` those that it excepts; undefined if they have no form of IAM.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (read 2026-11-28)
 */
export function compilePrincipals(written: unknown, isNot: boolean): Test | undefined {
  if (written === EVERYBODY) return () => !isNot;
  if (!isObject(written) || Object.keys(written).some((name) => !KINDS.some((kind) => kind === name))) return undefined;
  const named = KINDS.flatMap((kind) => [written[kind] ?? []].flat().map((value) => nameOf(kind, String(value))));
  return (request) => {
    const { principal } = request;
    if (principal === undefined) return dependsOn(PRINCIPAL);
    const resolved = named.map((resolve) => resolve(request));
    return isNot ? isNoneOf(resolved, principal) : some(resolved, (one) => isOne(one, principal));
  };
}

/** A principal that is named, or what decides who it is. */
type Resolved = NamedPrincipal | (Unknown & Pick<NamedPrincipal, "kind">);

function nameOf(kind: NamedPrincipal["kind"], value: string): (request: ReadRequest) => Resolved {
  const fixed = { kind, value };
  if (!isTerraformText(value)) return () => fixed;
  const text = parseTerraformText(value);
  return (request) => {
    const resolved = text(request);
    return typeof resolved === "string" ? { kind, value: resolved } : { kind, ...resolved };
  };
}

function isOne(named: Resolved, principal: RequestPrincipal): Truth {
  if ("value" in named) return isNamed(named, principal);
  // Whoever it is, it is one of the kind.
  return kindsOf(principal).includes(named.kind) && { dependsOn: named.dependsOn };
}

function isNoneOf(resolved: readonly Resolved[], principal: RequestPrincipal): Truth {
  const known = resolved.filter((one) => "value" in one);
  const [key, ...more] = resolved.flatMap((one) => ("value" in one ? [] : one.dependsOn));
  return key === undefined ? not(isExcepted(known, principal)) : dependsOn(key, ...more);
}

/** The kinds by which a statement may name a principal. */
function kindsOf({ kind }: RequestPrincipal): readonly NamedPrincipal["kind"][] {
  return KINDS_OF[kind];
}

const KINDS_OF = {
  aws: ["AWS", "CanonicalUser"],
  service: ["Service", "AWS"],
  federated: ["Federated"],
  anonymous: ["AWS"],
} as const satisfies Record<RequestPrincipal["kind"], readonly NamedPrincipal["kind"][]>;
