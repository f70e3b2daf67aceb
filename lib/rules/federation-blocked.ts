import type { NormalCondition, NormalPolicy, NormalPrincipals, NormalStatement } from "../policy/document/normal";
import { textsOf } from "../policy/document/normal";
import { parseOperator } from "../policy/evaluate/operators";
import { matcherOf } from "../policy/evaluate/pattern";
import { prefixesOf } from "../policy/iam/iam-data";
import { isUnresolved } from "../shapes/unresolved";
import { eachPolicyEndpoint } from "./each-policy-endpoint";
import { defineRule, finding } from "./rule";

/** Callers of these actions are no principals of AWS yet, so their requests carry none of the keys of a principal. */
const FEDERATED = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

/** The keys that such requests do not carry; `aws:PrincipalType` is in every request. */
const PRINCIPAL_KEY = /^aws:principal(?!type$)/i;

export const federationBlocked = defineRule({
  id: "federation-blocked",
  severity: "warn",
  basis: "judgement",
  what: "A policy of sts that allows sign-in by an identity provider has no terms that its callers cannot meet.",
  why: "Pods with IAM roles for service accounts (IRSA) and users of SAML could not sign in.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)",
  check: eachPolicyEndpoint(({ service, isOfSet }, path, { normal }) => {
    // A set for workloads that sign in so brings what they need.
    const isJudged = prefixesOf(service?.name).includes("sts") && !isOfSet;
    const message =
      'No statement lets AssumeRoleWithWebIdentity and AssumeRoleWithSAML pass, whose callers are no principals of AWS yet, so pods with IAM roles for service accounts (IRSA) and users of SAML cannot sign in: add ...federatedSignIn({ organizationId }), or deny "sts:AssumeRoleWithWebIdentity" if that is what you mean';
    return isJudged && blocksFederation(normal) ? finding(path, message) : [];
  }),
});

/**
 * Whether statements allow these actions, but under terms that no caller of them can meet. A policy that does not
 * allow them at all, or names one to deny it, is taken as meant so.
 */
function blocksFederation({ statements }: NormalPolicy): boolean {
  const allowing = statements.filter((statement) => statement.effect.value !== "Deny" && isAbout(statement));
  return allowing.length > 0 && !allowing.some(mayMatch) && !statements.some(deniesByName);
}

/** Whether one of the two is among the actions of a statement; a token may be one. */
function isAbout({ actions: { negated, items } }: NormalStatement): boolean {
  const isListed = (action: string) => textsOf(items).some(({ value }) => matcherOf(value)(action));
  const hasToken = items.some(({ value }) => isUnresolved(value));
  return hasToken || FEDERATED.some((action) => isListed(action) !== negated);
}

function deniesByName({ effect, actions: { negated, items } }: NormalStatement): boolean {
  const named = textsOf(items).filter(({ value }) => !/^(sts:)?\*$/i.test(value));
  return effect.value === "Deny" && !negated && named.some(({ value }) => FEDERATED.some(matcherOf(value)));
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

/** Whether a condition fails if its key, one of a principal, is absent. */
function needsPrincipal({ key, operator: written, values }: NormalCondition): boolean {
  const operator = parseOperator(written);
  if (operator === undefined || !PRINCIPAL_KEY.test(key)) return false;
  if (operator.family === "Null") return values.some(({ value }) => value === "false");
  return !operator.ifExists && operator.set !== "ForAllValues" && !operator.base.includes("Not");
}
