import { dataVersion } from "../../lib/policy/iam/iam-data";
import type { Problem } from "../../lib/problems";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { policyWhen, policyWith, problemsOf } from "./problems-of";

const DATA = dataVersion();
const POLICY = "services.sqs.policy";
const CONDITIONS = `${POLICY}[0].conditions`;

type Row = readonly [about: string, policy: unknown, path: string, message: string];

describe("checkPolicy() refuses", () => {
  const ROWS: readonly Row[] = [
    [
      "an effect in the wrong case",
      policyWith({ effect: "allow" }),
      `${POLICY}[0].effect`,
      '"allow" is not an effect: did you mean "Allow"?',
    ],
    [
      "a statement id with other characters than those that AWS documents",
      policyWith({ sid: "read:queue/now" }),
      `${POLICY}[0].sid`,
      '"read:queue/now" is not a statement id: use letters, digits, spaces, "-" and "_", such as "readQueueNow"',
    ],
    [
      "the same id on two statements",
      [...policyWith({ sid: "Send" }), ...policyWith({ sid: "Send", resources: [queue("a")] })],
      `${POLICY}[1].sid`,
      '"Send" is already the id of the statement services.sqs.policy[0]: ids must differ within a policy',
    ],
    [
      "a policy without any Allow",
      policyWith({ effect: "Deny" }),
      POLICY,
      "No statement allows anything, so the endpoint would block every request: add a statement that allows, such as ...fullAccess()",
    ],
    [
      "a principal that is no id or ARN",
      policyWith({ principals: { aws: ["deploy"] } }),
      `${POLICY}[0].principals.aws[0]`,
      '"deploy" is not a principal of this kind: expected an id or ARN such as "arn:aws:iam::123456789012:role/deploy"',
    ],
    [
      "a principal that is no id or ARN beside everyone",
      policyWith({ principals: { aws: ["*", "nonsense"] } }),
      `${POLICY}[0].principals.aws[1]`,
      '"nonsense" is not a principal of this kind: expected an id or ARN such as "arn:aws:iam::123456789012:role/deploy"',
    ],
    [
      "a wildcard in a principal",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/*"] } }),
      `${POLICY}[0].principals.aws[0]`,
      '"arn:aws:iam::123456789012:role/*" holds a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"',
    ],
    [
      "NotPrincipal with Allow",
      statementOf({ Effect: "Allow", NotPrincipal: { AWS: "123456789012" } }),
      `${POLICY}.Statement.NotPrincipal`,
      'NotPrincipal cannot be used with Allow: write "Principal": "*" with ArnNotLike on "aws:PrincipalArn"',
    ],
    [
      "an action of another service",
      policyWith({ actions: ["kms:Decrypt"] }),
      `${POLICY}[0].actions[0]`,
      '"kms:Decrypt" does not pass through the "sqs" endpoint, which carries "sqs:*": move it to the policy of its own endpoint',
    ],
    [
      "a misspelt prefix",
      policyWith({ actions: ["sqss:SendMessage"] }),
      `${POLICY}[0].actions[0]`,
      '"sqss:SendMessage" does not pass through the "sqs" endpoint, which carries "sqs:*": did you mean "sqs:SendMessage"?',
    ],
    [
      "an action without its service",
      policyWith({ actions: ["SendMessage"] }),
      `${POLICY}[0].actions[0]`,
      '"SendMessage" is not the name of an action: did you mean "sqs:SendMessage"?',
    ],
    [
      "a wildcard for the service",
      policyWith({ actions: ["*:*"] }),
      `${POLICY}[0].actions[0]`,
      '"*:*" is not the name of an action: write "*", or service and name, such as "sqs:SendMessage"',
    ],
    [
      "an unknown action with the nearest one",
      policyWith({ actions: ["sqs:SendMesage"] }),
      `${POLICY}[0].actions[0]`,
      `"sqs:SendMesage" is not an action in ${DATA}: did you mean "sqs:SendMessage"? If AWS has added it since, write unchecked("sqs:SendMesage")`,
    ],
    [
      "an unknown action that is near to none",
      policyWith({ notActions: ["sqs:Frobnicate"], actions: undefined }),
      `${POLICY}[0].notActions[0]`,
      `"sqs:Frobnicate" is not an action in ${DATA}: if AWS has added it since, write unchecked("sqs:Frobnicate")`,
    ],
    [
      "a pattern that matches nothing",
      policyWith({ actions: ["sqs:Snd*"] }),
      `${POLICY}[0].actions[0]`,
      `"sqs:Snd*" matches no action in ${DATA}: did you mean "sqs:Send*"? If AWS has added it since, write unchecked("sqs:Snd*")`,
    ],
    [
      "an unchecked action of another service",
      policyWith({ actions: [{ unchecked: "kms:BrandNew" }] }),
      `${POLICY}[0].actions[0]`,
      '"kms:BrandNew" does not pass through the "sqs" endpoint, which carries "sqs:*": move it to the policy of its own endpoint',
    ],
    [
      "a resource that is no ARN",
      policyWith({ resources: ["orders"] }),
      `${POLICY}[0].resources[0]`,
      '"orders" is not an ARN that AWS accepts: expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
    ],
    [
      "an unknown partition",
      policyWith({ resources: ["arn:asw:sqs:eu-west-1:123456789012:orders"] }),
      `${POLICY}[0].resources[0]`,
      '"arn:asw:sqs:eu-west-1:123456789012:orders" is not an ARN that AWS accepts: its partition is unknown, use "aws"',
    ],
    [
      "a service in capitals",
      policyWith({ resources: ["arn:aws:SQS:eu-west-1:123456789012:orders"] }),
      `${POLICY}[0].resources[0]`,
      '"arn:aws:SQS:eu-west-1:123456789012:orders" is not an ARN that AWS accepts: its service must be in lower case',
    ],
    [
      "an account of other than 12 digits",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234:orders"] }),
      `${POLICY}[0].resources[0]`,
      '"arn:aws:sqs:eu-west-1:1234:orders" is not an ARN that AWS accepts: its account must have 12 digits, or be empty or a wildcard',
    ],
    [
      "an account that mixes digits and wildcards",
      policyWith({ notResources: ["arn:aws:sqs:eu-west-1:1234*:orders"], resources: undefined }),
      `${POLICY}[0].notResources[0]`,
      '"arn:aws:sqs:eu-west-1:1234*:orders" is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot',
    ],
    [
      "an unknown operator",
      policyWhen({ StringEqual: { "aws:username": "alice" } }),
      `${CONDITIONS}.StringEqual`,
      '"StringEqual" is not a condition operator: did you mean "StringEquals"?',
    ],
    [
      "Null with a qualifier",
      policyWhen({ NullIfExists: { "aws:username": true } }),
      `${CONDITIONS}.NullIfExists`,
      '"NullIfExists" is not a condition operator: write "Null" without a qualifier',
    ],
    [
      "an unknown key",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "o-a1b2c3d4e5" } }),
      `${CONDITIONS}.StringEquals["aws:PrincpalOrgID"]`,
      `"aws:PrincpalOrgID" is not a condition key for the "sqs" endpoint in ${DATA}: did you mean "aws:PrincipalOrgID" or "aws:PrincipalArn"? If AWS has added it since, set unknownActions to "warn"`,
    ],
    [
      "a key of another service",
      policyWhen({ StringEquals: { "kms:ViaService": "sqs.eu-west-1.amazonaws.com" } }),
      `${CONDITIONS}.StringEquals["kms:ViaService"]`,
      `"kms:ViaService" is not a condition key for the "sqs" endpoint in ${DATA}: if AWS has added it since, set unknownActions to "warn"`,
    ],
    [
      "a tag key without the name of the tag",
      policyWhen({ StringEquals: { "aws:ResourceTag/": "platform" } }),
      `${CONDITIONS}.StringEquals["aws:ResourceTag/"]`,
      '"aws:ResourceTag/" names no tag: write the key of the tag, such as "aws:ResourceTag/team"',
    ],
    [
      "two keys that differ in case",
      policyWhen({ StringEquals: { "aws:username": "alice", "aws:UserName": "bob" } }),
      `${CONDITIONS}.StringEquals["aws:UserName"]`,
      '"aws:UserName" and "aws:username" are the same condition key to IAM: write it once, with all values',
    ],
    [
      "an operator for another type",
      policyWhen({ Bool: { "aws:PrincipalOrgID": true } }),
      `${CONDITIONS}.Bool["aws:PrincipalOrgID"]`,
      'Bool does not compare the type of "aws:PrincipalOrgID": use "StringEquals"',
    ],
    [
      "a key with a list under a plain operator",
      policyWhen({ StringEquals: { "aws:TagKeys": "team" } }),
      `${CONDITIONS}.StringEquals["aws:TagKeys"]`,
      '"aws:TagKeys" holds a list, which StringEquals alone does not compare: write "ForAnyValue:StringEquals" or "ForAllValues:StringEquals"',
    ],
    [
      "ForAllValues on a single value in an Allow",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }),
      `${CONDITIONS}["ForAllValues:StringEquals"]["aws:username"]`,
      '"aws:username" holds one value, not a list, and the condition holds whenever the key is absent: write "StringEquals"',
    ],
    [
      "several truth values",
      policyWhen({ Bool: { "aws:SecureTransport": ["true", "false"] } }),
      `${CONDITIONS}.Bool["aws:SecureTransport"]`,
      "Bool compares one value, received several: keep one",
    ],
    [
      "a truth value that is none",
      policyWhen({ Bool: { "aws:SecureTransport": "yes" } }),
      `${CONDITIONS}.Bool["aws:SecureTransport"]`,
      '"yes" cannot be compared by Bool: expected true or false',
    ],
    [
      "a Null value that is none",
      policyWhen({ Null: { "aws:username": "absent" } }),
      `${CONDITIONS}.Null["aws:username"]`,
      '"absent" cannot be compared by Null: expected true (the key is absent) or false',
    ],
    [
      "a number that is none",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "5m" } }),
      `${CONDITIONS}.NumericLessThan["aws:MultiFactorAuthAge"]`,
      '"5m" cannot be compared by NumericLessThan: expected a number',
    ],
    [
      "a date that is none",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-13-01" } }),
      `${CONDITIONS}.DateLessThan["aws:CurrentTime"]`,
      '"2026-13-01" cannot be compared by DateLessThan: expected a date such as "2026-12-31T23:59:59Z", or seconds since 1970',
    ],
    [
      "an address range that is none",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": ["10.0.0.0/33"] } }),
      `${CONDITIONS}.IpAddress["aws:VpcSourceIp"][0]`,
      '"10.0.0.0/33" cannot be compared by IpAddress: expected an address or CIDR block, such as "10.0.0.0/16"',
    ],
    [
      "an ARN that is none",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      `${CONDITIONS}.ArnLike["aws:PrincipalArn"]`,
      '"arn:aws:iam::1234*:role/deploy" is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot',
    ],
    [
      "an account that mixes digits and wildcards in an ARN that is compared as text",
      policyWhen({ StringLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      `${CONDITIONS}.StringLike["aws:PrincipalArn"]`,
      '"arn:aws:iam::1234*:role/deploy" is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot',
    ],
    [
      "a wildcard in an id of AWS",
      policyWhen({ StringLike: { "aws:PrincipalAccount": "111122*" } }),
      `${CONDITIONS}.StringLike["aws:PrincipalAccount"]`,
      '"111122*" holds a wildcard, but an endpoint policy compares "aws:PrincipalAccount" with whole ids only: list the ids',
    ],
    [
      "a wildcard beside fewer than six characters",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "dev-*" } }),
      `${CONDITIONS}.StringLike["aws:PrincipalTag/team"]`,
      '"dev-*" is too short a pattern for an endpoint policy: each wildcard needs 6 consecutive characters before or after it',
    ],
    [
      "a wildcard alone",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "*" } }),
      `${CONDITIONS}.StringLike["aws:PrincipalTag/team"]`,
      '"*" alone is too short a pattern for an endpoint policy: to require that the key is present, write Null: { "aws:PrincipalTag/team": false }',
    ],
    [
      "more than 20,480 characters",
      policyWith({ resources: Array.from({ length: 500 }, (_, index) => queue(`queue-${1000 + index}`)) }),
      POLICY,
      'The policy has 24113 characters, and AWS accepts 20480: use patterns such as "sqs:Get*", or fewer resources',
    ],
  ];

  test.each(ROWS)("%s", (_about, policy, path, message) => {
    expect(problemsOf(policy)).toEqual([{ path, message, severity: "error" }]);
  });

  test.each([
    { aws: ["arn:awz:iam::123456789012:role/x"] },
    { aws: ["arn:aws:sts::123456789012:root"] },
    { aws: ["arn:aws:sts::123456789012:role/x"] },
    { aws: ["arn:aws:iam::123456789012:assumed-role/x/y"] },
    { federated: ["arn:awz:iam::123456789012:saml-provider/x"] },
  ])("the principals %j", (principals) => {
    expect(severities(problemsOf(policyWith({ principals })))).toEqual(["error"]);
  });

  test("a principal other than everyone on a gateway", () => {
    const policy = policyWith({ actions: ["s3:GetObject"], principals: { aws: ["123456789012"] } });
    expect(problemsOf(policy, { service: "s3", gateway: true })).toEqual([
      {
        path: "services.s3.policy[0].principals",
        message:
          'A gateway endpoint accepts the principal "*" only (an account id would mean its root user): write "*", and narrow it with ArnLike on "aws:PrincipalArn" or StringEquals on "aws:PrincipalAccount"',
        severity: "error",
      },
    ]);
  });
});

describe("checkPolicy() warns of", () => {
  const ROWS: readonly Row[] = [
    [
      "NotPrincipal with Deny",
      {
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Action: "*", Resource: "*" },
          { Effect: "Deny", NotPrincipal: { AWS: "123456789012" }, Action: "*", Resource: "*" },
        ],
      },
      `${POLICY}.Statement[1].NotPrincipal`,
      'NotPrincipal also denies principals with a permissions boundary and sessions that are not listed: prefer "Principal": "*" with ArnNotLike on "aws:PrincipalArn"',
    ],
    [
      "a wildcard that is taken literally",
      policyWhen({ StringNotEquals: { "aws:PrincipalTag/team": "platform-*" } }),
      `${CONDITIONS}.StringNotEquals["aws:PrincipalTag/team"]`,
      'StringNotEquals takes the wildcards of "platform-*" literally: use StringNotLike for a pattern',
    ],
    [
      "ForAnyValue on a single value",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }),
      `${CONDITIONS}["ForAnyValue:StringEquals"]["aws:username"]`,
      '"aws:username" holds one value, not a list: write "StringEquals"',
    ],
    [
      "a Deny that a request without the key escapes",
      [
        ...policyWith({}),
        ...policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } }, { effect: "Deny" }),
      ],
      `${POLICY}[1].conditions["ForAnyValue:StringEquals"]["aws:TagKeys"]`,
      'This Deny does not apply to requests without "aws:TagKeys": add a second Deny with Null on that key if they are to be denied too',
    ],
    [
      "tokens that may make the policy too large",
      policyWith({ resources: Array.from({ length: 140 }, (_, index) => unresolved(index)) }),
      POLICY,
      "The policy will have some 21533 characters once Terraform knows its tokens, and AWS accepts 20480: use patterns or fewer resources",
    ],
  ];

  test.each(ROWS)("%s", (_about, policy, path, message) => {
    expect(problemsOf(policy)).toEqual([{ path, message, severity: "warning" }]);
  });

  test("a key that no request for the actions carries", () => {
    const policy = policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject"] });
    expect(problemsOf(policy, { service: "s3" })).toEqual([
      {
        path: 'services.s3.policy[0].conditions.StringLike["s3:prefix"]',
        message:
          'No request for the actions of this statement carries "s3:prefix", which is known for "ListBucket" or "ListBucketVersions": check the key and the actions',
        severity: "warning",
      },
    ]);
  });

  test.each<readonly [string, unknown]>([
    ["an unknown action", policyWith({ actions: ["sqs:BrandNew"] })],
    ["a pattern for unknown actions", policyWith({ actions: ["sqs:Brand*"] })],
    ["an action of another prefix", policyWith({ actions: ["sqs2:BrandNew"] })],
    ["an unknown key", policyWhen({ StringEquals: { "sqs:BrandNew": "x" } })],
  ])("%s where unknown names are to warn", (_about, policy) => {
    expect(severities(problemsOf(policy, { unknownActions: "warn" }))).toEqual(["warning"]);
  });
});

describe("checkPolicy() accepts", () => {
  test.each([
    { aws: ["arn:aws-cn:iam::123456789012:role/path/x", "arn:aws:iam::123456789012:root", "123456789012"] },
    {
      aws: [
        "arn:aws:sts::123456789012:assumed-role/x/y",
        "arn:aws-us-gov:sts::123456789012:federated-user/x",
      ],
    },
    { federated: ["arn:aws:iam::123456789012:oidc-provider/id.example.com/x", "accounts.google.com", "*"] },
  ])("the principals %j", (principals) => {
    expect(problemsOf(policyWith({ principals }))).toEqual([]);
  });

  test.each([
    "Access-to-specific-bucket-only",
    "Allow ONLY Data Exchange Principals",
    "__owner_statement",
    "",
  ])("the statement id %j", (sid) => {
    expect(problemsOf(policyWith({ sid }))).toEqual([]);
    expect(problemsOf(statementOf({ Sid: sid, Effect: "Allow" }))).toEqual([]);
  });

  test.each<readonly [string, unknown, string | undefined]>([
    ["tokens wherever text may stand", tokenPolicy(), "sqs"],
    [
      "an unchecked action",
      policyWith({ actions: [{ unchecked: "sqs:BrandNew" }, { unchecked: unresolved(1) }] }),
      "sqs",
    ],
    ["an action in another case", statementOf({ Effect: "Allow", Action: "SQS:sendmessage" }), "sqs"],
    ["the same statement twice", [...policyWith({ sid: "Send" }), ...policyWith({ sid: "Send" })], "sqs"],
    [
      "actions of all prefixes of an endpoint",
      policyWith({ actions: ["geo:GetMapTile", "geo-maps:GetTile"] }),
      "geo.maps",
    ],
    ["a numbered cell", policyWith({ actions: ["timestream:WriteRecords"] }), "timestream.ingest-cell7"],
    [
      "any action where the prefix is not known",
      policyWith({ actions: ["ec2:RunInstances", "x:Y"] }),
      "console",
    ],
    ["any action where the service is not known", policyWith({ actions: ["x:Y"] }), undefined],
    [
      "claims of any identity provider",
      policyWhen({ StringEquals: { "id.example.com/x:sub": "a" } }, { actions: ["*"] }),
      "sts",
    ],
    [
      "accounts of AWS in ARNs",
      policyWith({ actions: ["*"], resources: ["arn:aws:iam::aws:policy/*"] }),
      "iam",
    ],
    [
      "IAM variables",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": `platform-\${aws:username}-*` } }),
      "sqs",
    ],
    [
      "an IAM variable as a whole ARN",
      policyWhen({ ArnEquals: { "aws:PrincipalArn": `\${aws:SourceArn}` } }),
      "sqs",
    ],
    [
      "an ARN by pattern that is compared as text",
      policyWhen({
        StringLike: {
          "aws:PrincipalArn": ["arn:aws:iam::123456789012:role/*", "arn:aws:iam::*:role/deploy"],
        },
      }),
      "sqs",
    ],
    [
      "wildcards and variables in ARNs",
      policyWith({ resources: [`arn:*:sqs:*:*:\${aws:PrincipalTag/team}-*`] }),
      "sqs",
    ],
    ["IPv6 addresses", policyWhen({ IpAddress: { "aws:VpcSourceIp": ["2001:db8::/32", "::1"] } }), "sqs"],
    ["a date in seconds", policyWhen({ NumericLessThan: { "aws:EpochTime": 1767225600 } }), "sqs"],
    [
      "a date key by number, as the guide of KMS has it",
      policyWhen(
        {
          NumericLessThanEquals: { "kms:ValidTo": "1546257599.0" },
          DateLessThan: { "kms:ValidTo": "1546257599.0" },
        },
        { actions: ["kms:ImportKeyMaterial"] },
      ),
      "kms",
    ],
    [
      "organisation paths by pattern",
      policyWhen({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"] } }),
      "sqs",
    ],
  ])("%s", (_about, policy, service) => {
    expect(problemsOf(policy, { service })).toEqual([]);
  });
});

function queue(name: string): string {
  return `arn:aws:sqs:eu-west-1:123456789012:${name}`;
}

function statementOf(elements: object): object {
  return { Version: "2012-10-17", Statement: { Action: "*", Resource: "*", ...elements } };
}

function tokenPolicy(): unknown {
  const token = unresolved("token");
  const conditions = {
    StringEquals: { "aws:username": token },
    StringLike: { "aws:userid": [token, "AROAEXAMPLE:*"] },
  };
  return [
    {
      sid: token,
      effect: token,
      principals: { aws: token },
      actions: token,
      resources: [token, "*"],
      conditions,
    },
    {
      principals: { aws: [token] },
      actions: [token],
      resources: token,
      conditions: { Bool: { "aws:SecureTransport": token } },
    },
  ];
}

function severities(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity }) => severity);
}
