import type { PrincipalKind } from "../policy/document/normal";
import { PARTITIONS } from "../policy/evaluate/arn";
import { isPattern } from "../policy/evaluate/pattern";
import { show } from "../shapes/text";
import { eachPrincipal } from "./each-principals";
import { adviseOnPrincipal } from "./principal-advice";
import { defineRule, finding } from "./rule";

const PARTITION = `(${PARTITIONS.join("|")})`;
const ROOT_USER_ROLE = `arn:${PARTITION}:iam::\\d{12}:(root|(user|role)/\\S+)`;
const SESSION = `arn:${PARTITION}:sts::\\d{12}:(assumed-role/[^/\\s]+|federated-user)/\\S+`;
const PROVIDER = `arn:${PARTITION}:iam::\\d{12}:(saml|oidc)-provider/.+`;

const FORMS: Readonly<Record<PrincipalKind, { readonly form: RegExp; readonly example: string }>> = {
  AWS: {
    form: new RegExp(`^(\\d{12}|${ROOT_USER_ROLE}|${SESSION})$`),
    example: "arn:aws:iam::123456789012:role/deploy",
  },
  CanonicalUser: {
    form: /^[0-9a-f]{64}$/,
    example: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be",
  },
  Federated: {
    form: new RegExp(`^(${PROVIDER}|[\\w-]+(\\.[\\w-]+)+(/.*)?)$`),
    example: "arn:aws:iam::123456789012:saml-provider/example",
  },
  Service: {
    form: /^[\w-]+(\.[\w-]+)*\.(amazonaws\.com(\.cn)?|amazonaws\.eu|[\w-]+\.(gov|uk))$/,
    example: "cloudtrail.amazonaws.com",
  },
};

export const malformedPrincipal = defineRule({
  id: "malformed-principal",
  what: "A principal is an id or an ARN of its kind.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPrincipal((principal, path, kind) => {
    const { form, example } = FORMS[kind];
    if (isPattern(principal) || /[$&]\{/.test(principal) || form.test(principal)) return [];
    const advice = adviseOnPrincipal(principal, kind) ?? `expected an id or ARN such as ${show(example)}`;
    return finding(path, `${show(principal)} is not a principal of this kind: ${advice}`);
  }),
});
