import type { Problem } from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import type { NormalCondition, NormalPolicy, NormalPrincipals, NormalStatement } from "./document/normal";
import { parseOperator } from "./evaluate/operators";
import { matcherOf } from "./evaluate/pattern";
import { prefixesOf } from "./iam/iam-data";
import type { PolicyContext } from "./policy-context";
import { federationStopped } from "./policy-problems";

/**
 * Callers of these actions are no principals of AWS yet, so their requests hold none of the keys of a principal.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 */
const FEDERATED = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

/** The keys that such requests do not hold; `aws:PrincipalType` is in every request. */
const PRINCIPAL_KEY = /^aws:principal(?!type$)/i;

/**
 * Warns where statements allow these actions, but under terms that no caller of them can meet. A policy that does
 * not allow them at all, or names one to deny it, is taken as meant so.
 */
export function checkFederation(
  { statements }: NormalPolicy,
  { service, path }: Pick<PolicyContext, "service" | "path">,
): readonly Problem[] {
  if (service === undefined || !prefixesOf(service)?.includes("sts")) return [];
  const allowing = statements.filter((statement) => statement.effect.value !== "Deny" && isAbout(statement));
  const isMeant = allowing.length === 0 || allowing.some(mayMatch) || statements.some(deniesByName);
  return isMeant ? [] : [federationStopped(path)];
}

/** Whether the actions of a statement hold one of the two; a token may be one. */
function isAbout({ actions: { negated, items } }: NormalStatement): boolean {
  const isListed = (action: string) =>
    items.some(({ value }) => typeof value === "string" && matcherOf(value)(action));
  return (
    items.some(({ value }) => isUnresolved(value)) || FEDERATED.some((name) => isListed(name) !== negated)
  );
}

function deniesByName({ effect, actions: { negated, items } }: NormalStatement): boolean {
  const isNamed = items.some(({ value }) => {
    return typeof value === "string" && !/^(sts:)?\*$/i.test(value) && FEDERATED.some(matcherOf(value));
  });
  return effect.value === "Deny" && !negated && isNamed;
}

function mayMatch({ principals, conditions }: NormalStatement): boolean {
  return mayBeFederated(principals) && !conditions.some(needsPrincipal);
}

function mayBeFederated({ named, negated }: NormalPrincipals): boolean {
  if (named === "*" || negated) return true;
  return named.some(({ kind, items }) => {
    return kind === "Federated" || items.some(({ value }) => value === "*" || isUnresolved(value));
  });
}

/** Whether a condition fails where its key, one of a principal, is absent. */
function needsPrincipal({ key, operator: written, values }: NormalCondition): boolean {
  const operator = parseOperator(written);
  if (operator === undefined || !PRINCIPAL_KEY.test(key)) return false;
  if (operator.family === "Null") return values.some(({ value }) => value === "false");
  return !operator.ifExists && operator.set !== "ForAllValues" && !operator.base.includes("Not");
}
