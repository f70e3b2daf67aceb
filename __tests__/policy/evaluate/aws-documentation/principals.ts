import type { RequestPrincipal } from "../../../../lib/policy/evaluate/request";
import { type DocumentedCase, iamPage, policy, requestCases } from "./documented-case";

const PAGE = iamPage("reference_policies_elements_principal");
const NOT_PRINCIPAL = iamPage("reference_policies_elements_notprincipal");
const STS = iamPage("reference_sts_vpc_endpoint_policies");
const SNS = "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html";

const CANONICAL = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
const ROLE = "arn:aws:iam::444455556666:role/cross-account-read-only-role";
const SESSION = "arn:aws:sts::444455556666:assumed-role/cross-account-read-only-role/cross-account-audit-app";
const OTHER_SESSION = "arn:aws:sts::444455556666:assumed-role/cross-account-read-only-role/somebody";

const anonymous: RequestPrincipal = { kind: "anonymous" };
const provider = "arn:aws:iam::111122223333:oidc-provider/oidc.example.com";
const federated: RequestPrincipal = { kind: "federated", provider };
const cloudWatch: RequestPrincipal = { kind: "service", name: "cloudwatch.amazonaws.com" };

/** A user, a role, a session or the root user, by the end of the ARN. */
function aws(account: string, name: string, canonicalUser = "0"): RequestPrincipal {
  const service = name.startsWith("assumed-role/") || name.startsWith("federated-user/") ? "sts" : "iam";
  return { kind: "aws", arn: `arn:aws:${service}::${account}:${name}`, canonicalUser };
}

function arn(value: string): RequestPrincipal {
  return { kind: "aws", arn: value };
}

const BY_ACCOUNT = [{ AWS: "123456789012" }, { AWS: "arn:aws:iam::123456789012:root" }];
const MIXED = { AWS: ["arn:aws:iam::123456789012:root", "999999999999"], CanonicalUser: CANONICAL };
const ORGANIZATION = { StringNotEquals: { "aws:PrincipalOrgID": "o-exampleorgid" } };

/** What the pages say of who is named, and who is excepted by NotPrincipal. */
export const PRINCIPALS: readonly DocumentedCase[] = [
  ...BY_ACCOUNT.flatMap((Principal) =>
    requestCases(PAGE, policy({ Principal }), [
      [{ principal: aws("123456789012", "root") }, "allowed", 0],
      [{ principal: aws("123456789012", "user/ana") }, "allowed", 0],
      [{ principal: aws("123456789012", "role/path/shop") }, "allowed", 0],
      [{ principal: aws("123456789012", "assumed-role/shop/session") }, "allowed", 0],
      [{ principal: aws("555555555555", "user/ana") }, "denied", undefined],
      [{ principal: anonymous }, "denied", undefined],
      [{ principal: cloudWatch }, "denied", undefined],
    ]),
  ),
  ...requestCases(PAGE, policy({ Principal: { AWS: ["123456789012", "555555555555"] } }), [
    [{ principal: aws("123456789012", "user/ana") }, "allowed", 0],
    [{ principal: aws("555555555555", "user/ana") }, "allowed", 0],
    [{ principal: aws("999999999999", "user/ana") }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: MIXED }), [
    [{ principal: aws("123456789012", "user/ana") }, "allowed", 0],
    [{ principal: aws("999999999999", "user/ana") }, "allowed", 0],
    [{ principal: aws("111122223333", "user/ana", CANONICAL) }, "allowed", 0],
    [{ principal: aws("111122223333", "user/ana", "other") }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { AWS: ROLE } }), [
    [{ principal: arn(ROLE) }, "allowed", 0],
    [{ principal: arn(SESSION) }, "allowed", 0],
    [{ principal: arn(OTHER_SESSION) }, "allowed", 0],
    [{ principal: aws("444455556666", "assumed-role/other/cross-account-audit-app") }, "denied", undefined],
    [{ principal: aws("444455556666", "user/cross-account-read-only-role") }, "denied", undefined],
    [{ principal: aws("444455556666", "root") }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { AWS: SESSION } }), [
    [{ principal: arn(SESSION) }, "allowed", 0],
    [{ principal: arn(OTHER_SESSION) }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { AWS: "arn:aws:iam::123456789012:user/user-name-1" } }), [
    [{ principal: aws("123456789012", "user/user-name-1") }, "allowed", 0],
    [{ principal: aws("123456789012", "user/User-Name-1") }, "denied", undefined],
    [{ principal: aws("123456789012", "user/user-name-2") }, "denied", undefined],
  ]),
  // "You cannot use a wildcard to match part of a principal name or ARN."
  ...requestCases(PAGE, policy({ Principal: { AWS: "arn:aws:iam::123456789012:user/*" } }), [
    [{ principal: aws("123456789012", "user/ana") }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { AWS: "arn:aws:sts::123456789012:federated-user/ana" } }), [
    [{ principal: aws("123456789012", "federated-user/ana") }, "allowed", 0],
    [{ principal: aws("123456789012", "user/ana") }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { Federated: provider } }), [
    [{ principal: federated }, "allowed", 0],
    [{ principal: { kind: "federated", provider: "accounts.google.com" } }, "denied", undefined],
    [{ principal: anonymous }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Principal: { Service: ["ecs.amazonaws.com", "s3.ap-east-1.amazonaws.com"] } }), [
    [{ principal: { kind: "service", name: "ecs.amazonaws.com" } }, "allowed", 0],
    [{ principal: { kind: "service", name: "s3.ap-east-1.amazonaws.com" } }, "allowed", 0],
    [{ principal: { kind: "service", name: "s3.amazonaws.com" } }, "denied", undefined],
    [{ principal: aws("123456789012", "user/ana") }, "denied", undefined],
  ]),
  // "For anonymous users, the following elements are equivalent."
  ...["*", { AWS: "*" }].flatMap((Principal) => [
    ...requestCases(PAGE, policy({ Principal }), [
      [{ principal: anonymous }, "allowed", 0],
      [{ principal: aws("123456789012", "user/ana") }, "allowed", 0],
    ]),
    ...requestCases(PAGE, policy({}, { Principal, Effect: "Deny" }), [[{ principal: anonymous }, "denied", 1]]),
  ]),
  ...requestCases(
    PAGE,
    policy(
      {},
      { Effect: "Deny", Condition: { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::444455556666:user/name" } } },
    ),
    [
      [{ context: { "aws:PrincipalArn": "arn:aws:iam::444455556666:user/name" } }, "allowed", 0],
      [{ context: { "aws:PrincipalArn": "arn:aws:iam::444455556666:user/other" } }, "denied", 1],
      [{ context: {}, principal: anonymous }, "denied", 1],
    ],
  ),
  ...requestCases(
    NOT_PRINCIPAL,
    policy(
      {},
      {
        Effect: "Deny",
        NotPrincipal: { AWS: ["arn:aws:iam::444455556666:user/Bob", "arn:aws:iam::444455556666:root"] },
      },
    ),
    [
      [{ principal: aws("444455556666", "user/Bob") }, "allowed", 0],
      [{ principal: aws("444455556666", "user/Alice") }, "denied", 1],
      [{ principal: aws("111122223333", "user/Bob") }, "denied", 1],
      [{ principal: anonymous }, "denied", 1],
      [{ principal: cloudWatch }, "denied", 1],
    ],
  ),
  ...requestCases(
    NOT_PRINCIPAL,
    policy({}, { Effect: "Deny", NotPrincipal: { AWS: [SESSION, ROLE, "arn:aws:iam::444455556666:root"] } }),
    [
      [{ principal: arn(SESSION) }, "allowed", 0],
      [{ principal: arn(OTHER_SESSION) }, "denied", 1],
      [{ principal: aws("444455556666", "user/Alice") }, "denied", 1],
      [{ principal: aws("111122223333", "root") }, "denied", 1],
    ],
  ),
  ...requestCases(
    SNS,
    policy({
      Principal: { AWS: "*" },
      Condition: { ArnLike: { "aws:SourceArn": "arn:aws:cloudwatch:us-east-2:111122223333:alarm:*" } },
    }),
    [
      [
        { principal: cloudWatch, context: { "aws:SourceArn": "arn:aws:cloudwatch:us-east-2:111122223333:alarm:cpu" } },
        "allowed",
        0,
      ],
      [
        { principal: cloudWatch, context: { "aws:SourceArn": "arn:aws:cloudwatch:us-east-2:999999999999:alarm:cpu" } },
        "denied",
        undefined,
      ],
    ],
  ),
  ...requestCases(
    STS,
    policy({ Sid: "AllowAll" }, { Effect: "Deny", Principal: { AWS: "*" }, Action: "sts:*", Condition: ORGANIZATION }),
    [
      [
        {
          action: "sts:AssumeRole",
          principal: aws("111122223333", "role/own"),
          context: { "aws:PrincipalOrgID": "o-exampleorgid" },
        },
        "allowed",
        0,
      ],
      [
        {
          action: "sts:AssumeRole",
          principal: aws("999999999999", "role/other"),
          context: { "aws:PrincipalOrgID": "o-other" },
        },
        "denied",
        1,
      ],
      [{ action: "sts:AssumeRoleWithWebIdentity", principal: federated }, "allowed", 0],
      [{ action: "sts:AssumeRoleWithSAML", principal: federated }, "allowed", 0],
    ],
  ),
];
