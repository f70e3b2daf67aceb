import type { PrincipalKind } from "../policy/document/normal";

/** What people write in place of a principal, and what is meant. */
const ADVICE: readonly (readonly [form: RegExp, kind: PrincipalKind, advice: string])[] = [
  [
    /^A(IDA|ROA|GPA|IPA)[A-Z0-9]+$/,
    "AWS",
    "AWS shows such an id for a user or role that was deleted; write the ARN of one that exists",
  ],
  [/:group\//, "AWS", "a group is no principal; name its users, or a role"],
  [/:instance-profile\//, "AWS", "an instance profile is no principal; name its role"],
  [/:iam::\d+:assumed-role\//, "AWS", "ARNs of sessions begin with arn:aws:sts::"],
  [
    /:assumed-role\/[^/]*\/?$/,
    "AWS",
    "add the name of the session, or name the role: arn:aws:iam::123456789012:role/deploy",
  ],
  [/^arn:[a-z-]+:iam::\d{12}:?$/, "AWS", 'add "root" at the end for the account, or write its id alone'],
  [/^\d{4}-\d{4}-\d{4}$/, "AWS", "write the 12 digits of the account without hyphens"],
  [/\s/, "AWS", "remove the space"],
  [
    /^(o-[a-z0-9]+|ou-.+|r-.+)$|:organizations:/,
    "AWS",
    'write "*", and compare "aws:PrincipalOrgID" or "aws:PrincipalOrgPaths" in a condition',
  ],
  [/^\d+$/, "AWS", "the id of an account has 12 digits"],
  [/^[\w.-]+\.amazonaws\.com(\.cn)?$/, "AWS", "this is a service, whose kind is Service"],
  [/:(saml|oidc)-provider\//, "AWS", "this is an identity provider, whose kind is Federated"],
  [/^https?:/, "Federated", "leave out https://"],
  [/^(\d{12}|arn:.*)$/, "Service", "accounts, users and roles are of the kind AWS"],
];

/** What is meant by a malformed principal; undefined if that is not clear. */
export function adviseOnPrincipal(principal: string, kind: PrincipalKind): string | undefined {
  return ADVICE.find(([form, of]) => of === kind && form.test(principal))?.[2];
}
