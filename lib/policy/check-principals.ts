import type { Problem } from "../problems";
import { type Item, isEveryAwsPrincipal, type NormalStatement, type PrincipalKind } from "./document/normal";
import { PARTITIONS } from "./evaluate/arn";
import { isPattern } from "./evaluate/pattern";
import type { PolicyContext } from "./policy-context";
import {
  denyNotPrincipal,
  gatewayPrincipal,
  malformedPrincipal,
  notPrincipalAllow,
  wildcardInPrincipal,
} from "./policy-problems";

const PARTITION = `(${PARTITIONS.join("|")})`;
const ROOT_USER_ROLE = `arn:${PARTITION}:iam::\\d{12}:(root|(user|role)/.+)`;
const SESSION = `arn:${PARTITION}:sts::\\d{12}:(assumed-role|federated-user)/.+`;
const PROVIDER = `arn:${PARTITION}:iam::\\d{12}:(saml|oidc)-provider/.+`;

/** Forms of principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const FORMS: Readonly<Record<PrincipalKind, { readonly form: RegExp; readonly example: string }>> = {
  AWS: {
    form: new RegExp(`^(\\d{12}|${ROOT_USER_ROLE}|${SESSION})$`),
    example: "arn:aws:iam::123456789012:role/deploy",
  },
  CanonicalUser: { form: /^[0-9a-f]{64}$/, example: "a canonical user id of 64 hexadecimal digits" },
  Federated: {
    form: new RegExp(`^(${PROVIDER}|[\\w-]+(\\.[\\w-]+)+(/.*)?)$`),
    example: "arn:aws:iam::123456789012:saml-provider/example",
  },
  Service: {
    form: /^[\w-]+(\.[\w-]+)*\.(amazonaws\.com(\.cn)?|amazonaws\.eu|[\w-]+\.(gov|uk))$/,
    example: "cloudtrail.amazonaws.com",
  },
};

/** What is wrong with the principals of a statement. */
export function checkPrincipals(statement: NormalStatement, context: PolicyContext): readonly Problem[] {
  const { named, negated, path } = statement.principals;
  const isEveryone = named === "*" || isEveryAwsPrincipal(named);
  if (context.gateway && (negated || !isEveryone)) return [gatewayPrincipal(path)];
  return [
    ...(negated
      ? [statement.effect.value === "Allow" ? notPrincipalAllow(path) : denyNotPrincipal(path)]
      : []),
    ...(named === "*"
      ? []
      : named.flatMap(({ kind, items }) => items.flatMap((item) => checkPrincipal(kind, item)))),
  ];
}

function checkPrincipal(kind: PrincipalKind, { value, path }: Item): readonly Problem[] {
  const { form, example } = FORMS[kind];
  if (typeof value !== "string" || value === "*") return [];
  if (isPattern(value)) return [wildcardInPrincipal(path, value)];
  return form.test(value) ? [] : [malformedPrincipal(path, value, example)];
}
