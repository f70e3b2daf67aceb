import { readdirSync } from "node:fs";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { unchecked } from "../../lib/policy/statement/unchecked";
import { readPolicyRules } from "../../lib/rules/rules";
import { tokenValue } from "../../lib/shapes/unresolved";
import { documentWith, policyWhen, policyWith, troubleOf } from "./policy-findings";

describe("readPolicyRules", () => {
  test("are sorted by id, each once", () => {
    const ids = readPolicyRules().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test("have a test each", () => {
    const files = readdirSync(__dirname);
    const ids = readPolicyRules().map(({ id }) => id);
    expect(ids.filter((id) => !files.includes(`${id}.test.ts`))).toEqual([]);
  });

  test("have a way out of their own if their message names one", () => {
    const ids = readPolicyRules()
      .filter(({ wayOut }) => wayOut)
      .map(({ id }) => id);
    expect(ids).toEqual(["pattern-matches-no-action", "unknown-action", "unknown-condition-key", "unknown-variable"]);
  });

  test.each([
    "foreign-action",
    "pattern-matches-no-action",
    "unknown-action",
    "unknown-condition-key",
    "unknown-variable",
  ])("rest on facts if AWS may have added a name since: %s", (id) => {
    expect(readPolicyRules().find((rule) => rule.id === id)?.basis).toBe("facts");
  });

  test.each<readonly [about: string, policy: unknown, trouble: string]>([
    [
      "an effect in the wrong case",
      policyWith({ effect: "allow" }),
      "error services.sqs.policy[0].effect (unknown-effect)",
    ],
    [
      "a statement id with other characters than those that AWS documents",
      policyWith({ sid: "read:queue/now" }),
      "error services.sqs.policy[0].sid (malformed-sid)",
    ],
    [
      "the same id on two statements",
      [...policyWith({ sid: "Send" }), ...policyWith({ sid: "Send", resources: [queue("a")] })],
      "error services.sqs.policy[1].sid (repeated-sid)",
    ],
    ["a policy without any Allow", policyWith({ effect: "Deny" }), "error services.sqs.policy (no-allow)"],
    ...["$${aws:username}", "&{aws:username}"].map((name): readonly [string, unknown, string] => [
      name,
      policyWith({ resources: [queue(name)] }),
      "error services.sqs.policy[0].resources[0] (misspelt-variable)",
    ]),
    ...["${aws:username", "${}"].map((name): readonly [string, unknown, string] => [
      name,
      policyWith({ resources: [queue(name)] }),
      "error services.sqs.policy[0].resources[0] (malformed-variable)",
    ]),
    ...["${aws:usrname}", "${var.team}", "${AWS::StackName}"].map((name): readonly [string, unknown, string] => [
      name,
      policyWith({ resources: [queue(name)] }),
      "error services.sqs.policy[0].resources[0] (unknown-variable)",
    ]),
    [
      "an expression for an ARN",
      policyWith({ resources: ["${aws_sqs_queue.q.arn}"] }),
      "error services.sqs.policy[0].resources[0] (unknown-variable)",
    ],
    [
      "a list as a variable",
      policyWith({ resources: [queue("${aws:TagKeys}")] }),
      "error services.sqs.policy[0].resources[0] (list-key-as-variable)",
    ],
    [
      "a principal that is no id or ARN",
      policyWith({ principals: { aws: ["deploy"] } }),
      "error services.sqs.policy[0].principals.aws[0] (malformed-principal)",
    ],
    [
      "a principal that is no id or ARN beside everyone",
      policyWith({ principals: { aws: ["*", "nonsense"] } }),
      "error services.sqs.policy[0].principals.aws[1] (malformed-principal)",
    ],
    [
      "a wildcard in a principal",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/*"] } }),
      "error services.sqs.policy[0].principals.aws[0] (wildcard-in-principal)",
    ],
    [
      "NotPrincipal with Allow",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      "error services.sqs.policy.Statement.NotPrincipal (not-principal-with-allow)",
    ],
    [
      "an action of another service",
      policyWith({ actions: ["kms:Decrypt"] }),
      "error services.sqs.policy[0].actions[0] (foreign-action)",
    ],
    [
      "a misspelt prefix",
      policyWith({ actions: ["sqss:SendMessage"] }),
      "error services.sqs.policy[0].actions[0] (foreign-action)",
    ],
    [
      "an action without its service",
      policyWith({ actions: ["SendMessage"] }),
      "error services.sqs.policy[0].actions[0] (malformed-action)",
    ],
    [
      "a wildcard for the service",
      policyWith({ actions: ["*:*"] }),
      "error services.sqs.policy[0].actions[0] (malformed-action)",
    ],
    [
      "an unknown action with the nearest one",
      policyWith({ actions: ["sqs:SendMesage"] }),
      "error services.sqs.policy[0].actions[0] (unknown-action)",
    ],
    [
      "an unknown action that is near to none",
      policyWith({ notActions: ["sqs:Frobnicate"], actions: undefined }),
      "error services.sqs.policy[0].notActions[0] (unknown-action)",
    ],
    [
      "a pattern that matches nothing",
      policyWith({ actions: ["sqs:Snd*"] }),
      "error services.sqs.policy[0].actions[0] (pattern-matches-no-action)",
    ],
    [
      "an unchecked action of another service",
      policyWith({ actions: [{ unchecked: "kms:BrandNew" }] }),
      "error services.sqs.policy[0].actions[0] (foreign-action)",
    ],
    [
      "a resource that is no ARN",
      policyWith({ resources: ["orders"] }),
      "error services.sqs.policy[0].resources[0] (malformed-arn)",
    ],
    [
      "an unknown partition",
      policyWith({ resources: ["arn:asw:sqs:eu-west-1:123456789012:orders"] }),
      "error services.sqs.policy[0].resources[0] (unknown-arn-partition)",
    ],
    [
      "a service in capitals",
      policyWith({ resources: ["arn:aws:SQS:eu-west-1:123456789012:orders"] }),
      "error services.sqs.policy[0].resources[0] (malformed-arn)",
    ],
    [
      "an account of other than 12 digits",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234:orders"] }),
      "error services.sqs.policy[0].resources[0] (malformed-arn)",
    ],
    [
      "an account that mixes digits and wildcards",
      policyWith({ notResources: ["arn:aws:sqs:eu-west-1:1234*:orders"], resources: undefined }),
      "error services.sqs.policy[0].notResources[0] (account-pattern)",
    ],
    [
      "an unknown operator",
      policyWhen({ StringEqual: { "aws:username": "alice" } }),
      "error services.sqs.policy[0].conditions.StringEqual (unknown-condition-operator)",
    ],
    [
      "Null with a qualifier",
      policyWhen({ NullIfExists: { "aws:username": true } }),
      "error services.sqs.policy[0].conditions.NullIfExists (qualified-null)",
    ],
    [
      "an unknown key",
      policyWhen({ StringEquals: { "aws:PrincpalOrgID": "o-a1b2c3d4e5" } }),
      'error services.sqs.policy[0].conditions.StringEquals["aws:PrincpalOrgID"] (unknown-condition-key)',
    ],
    [
      "a key of another service",
      policyWhen({ StringEquals: { "kms:ViaService": "sqs.eu-west-1.amazonaws.com" } }),
      'error services.sqs.policy[0].conditions.StringEquals["kms:ViaService"] (unknown-condition-key)',
    ],
    [
      "a tag key without the name of the tag",
      policyWhen({ StringEquals: { "aws:ResourceTag/": "platform" } }),
      'error services.sqs.policy[0].conditions.StringEquals["aws:ResourceTag/"] (missing-tag-name)',
    ],
    [
      "two keys that differ in case",
      policyWhen({ StringEquals: { "aws:username": "alice", "aws:UserName": "bob" } }),
      'error services.sqs.policy[0].conditions.StringEquals["aws:UserName"] (repeated-condition-key)',
    ],
    [
      "an operator for another type",
      policyWhen({ Bool: { "aws:PrincipalOrgID": true } }),
      'error services.sqs.policy[0].conditions.Bool["aws:PrincipalOrgID"] (condition-type-mismatch)',
    ],
    [
      "a key with a list under a plain operator",
      policyWhen({ StringEquals: { "aws:TagKeys": "team" } }),
      'error services.sqs.policy[0].conditions.StringEquals["aws:TagKeys"] (list-key-without-set-operator)',
    ],
    [
      "several truth values",
      policyWhen({ Bool: { "aws:SecureTransport": ["true", "false"] } }),
      'error services.sqs.policy[0].conditions.Bool["aws:SecureTransport"] (several-truth-values)',
    ],
    [
      "a truth value that is none",
      policyWhen({ Bool: { "aws:SecureTransport": "yes" } }),
      'error services.sqs.policy[0].conditions.Bool["aws:SecureTransport"] (malformed-condition-value)',
    ],
    [
      "a Null value that is none",
      policyWhen({ Null: { "aws:username": "absent" } }),
      'error services.sqs.policy[0].conditions.Null["aws:username"] (malformed-condition-value)',
    ],
    [
      "a number that is none",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "5m" } }),
      'error services.sqs.policy[0].conditions.NumericLessThan["aws:MultiFactorAuthAge"] (malformed-condition-value)',
    ],
    [
      "a date that is none",
      policyWhen({ DateLessThan: { "aws:CurrentTime": "2026-13-01" } }),
      'error services.sqs.policy[0].conditions.DateLessThan["aws:CurrentTime"] (malformed-condition-value)',
    ],
    [
      "an address range that is none",
      policyWhen({ IpAddress: { "aws:VpcSourceIp": ["10.0.0.0/33"] } }),
      'error services.sqs.policy[0].conditions.IpAddress["aws:VpcSourceIp"][0] (malformed-condition-value)',
    ],
    [
      "an ARN that is none",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      'error services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"] (account-pattern)',
    ],
    [
      "an account that mixes digits and wildcards in an ARN that is compared as text",
      policyWhen({ StringLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      'error services.sqs.policy[0].conditions.StringLike["aws:PrincipalArn"] (account-pattern)',
    ],
    [
      "a wildcard in an id of AWS",
      policyWhen({ StringLike: { "aws:PrincipalAccount": "111122*" } }),
      'error services.sqs.policy[0].conditions.StringLike["aws:PrincipalAccount"] (wildcard-in-id)',
    ],
    [
      "a wildcard beside fewer than six characters",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "dev-*" } }),
      'error services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"] (short-pattern)',
    ],
    [
      "a wildcard alone",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "*" } }),
      'error services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"] (short-pattern)',
    ],
    [
      "more than 20,480 characters",
      policyWith({ resources: Array.from({ length: 500 }, (_, index) => queue(`queue-${1000 + index}`)) }),
      "error services.sqs.policy (policy-too-large)",
    ],
    [
      "NotPrincipal with Deny",
      {
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
          { Effect: "Deny", NotPrincipal: { AWS: "123456789012" }, Action: "*", Resource: "*" },
        ],
      },
      "warn services.sqs.policy.Statement[1].NotPrincipal (not-principal-with-deny)",
    ],
    [
      "a wildcard that is taken literally",
      policyWhen({ StringNotEquals: { "aws:PrincipalTag/team": "platform-*" } }),
      'warn services.sqs.policy[0].conditions.StringNotEquals["aws:PrincipalTag/team"] (wildcard-taken-literally)',
    ],
    [
      "ForAllValues on a single value in an Allow",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }),
      'warn services.sqs.policy[0].conditions["ForAllValues:StringEquals"]["aws:username"] (set-operator-on-single-value)',
    ],
    [
      "ForAllValues on a list in an Allow",
      policyWhen({ "ForAllValues:StringEquals": { "aws:TagKeys": "team" } }),
      'warn services.sqs.policy[0].conditions["ForAllValues:StringEquals"]["aws:TagKeys"] (for-all-values-without-null)',
    ],
    [
      "ForAnyValue on a single value",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }),
      'warn services.sqs.policy[0].conditions["ForAnyValue:StringEquals"]["aws:username"] (set-operator-on-single-value)',
    ],
    [
      "a Deny that a request without the key escapes",
      [
        ...policyWith({}),
        ...policyWhen({ "ForAnyValue:StringNotEquals": { "aws:TagKeys": "team" } }, { effect: "Deny" }),
      ],
      'warn services.sqs.policy[1].conditions["ForAnyValue:StringNotEquals"]["aws:TagKeys"] (deny-for-any-value)',
    ],
    [
      "tokens that may make the policy too large",
      policyWith({ resources: Array.from({ length: 140 }, (_, index) => tokenValue(index)) }),
      "warn services.sqs.policy (policy-may-be-too-large)",
    ],
  ])("report %s once", (_about, policy, trouble) => {
    expect(troubleOf(policy)).toEqual([trouble]);
  });

  test.each([
    { aws: ["arn:awz:iam::123456789012:role/x"] },
    { aws: ["arn:aws:sts::123456789012:root"] },
    { aws: ["arn:aws:sts::123456789012:role/x"] },
    { aws: ["arn:aws:iam::123456789012:assumed-role/x/y"] },
  ])("report the principals %j once", (principals) => {
    expect(troubleOf(policyWith({ principals }))).toHaveLength(1);
  });

  test("report a principal other than everyone on a gateway once", () => {
    const policy = policyWith({ actions: ["s3:GetObject"], principals: { aws: ["123456789012"] } });
    expect(troubleOf(policy, { service: "s3", types: ["Gateway"] })).toEqual([
      "error services.s3.policy[0].principals (gateway-principal)",
    ]);
  });

  test("report a key that no request for the actions carries once", () => {
    const policy = policyWhen({ StringLike: { "s3:prefix": "public/*" } }, { actions: ["s3:GetObject"] });
    expect(troubleOf(policy, { service: "s3" })).toEqual([
      'warn services.s3.policy[0].conditions.StringLike["s3:prefix"] (key-of-no-action)',
    ]);
  });

  test.each<readonly [about: string, elements: object, trouble: string]>([
    ["an action of one service", { actions: ["sqs:SendMessage"] }, "actions[0] (action-of-one-service)"],
    ["all actions of one service", { actions: ["*", "sqs:*"] }, "actions[1] (action-of-one-service)"],
    ["an unknown action", { actions: ["foo:Bar"] }, "actions[0] (action-of-one-service)"],
    ["a misspelt action", { actions: ["SendMessage"] }, "actions[0] (action-of-one-service)"],
    ["an unchecked action", { actions: [unchecked("sqs:New")] }, "actions[0] (action-of-one-service)"],
    ["the key of one service", keyed("kms:ViaService"), `${keyAt("kms:ViaService")} (key-of-one-service)`],
    ["an unknown key", keyed("foo:Bar"), `${keyAt("foo:Bar")} (unknown-condition-key)`],
    ["an unknown global key", keyed("aws:PrncpalArn"), `${keyAt("aws:PrncpalArn")} (unknown-condition-key)`],
  ])("report %s in statements for all services once", (_about, elements, trouble) => {
    const policy = policyWith({ actions: ["*"], ...elements });
    expect(troubleOf(policy, { sharedBy: ["sqs", "kms"] })).toEqual([`error policy[0].${trouble}`]);
  });

  test("report excepted actions in statements for all services once", () => {
    const policy = policyWith({ actions: undefined, notActions: ["sqs:SendMessage"] });
    expect(troubleOf(policy, { sharedBy: ["sqs", "kms"] })).toEqual(["error policy[0] (not-actions-of-all-services)"]);
  });

  test("report an unknown action and an unknown key of one statement each", () => {
    const policy = policyWith({ ...keyed("foo:Bar"), actions: ["foo:Bar"] });
    expect(troubleOf(policy, { sharedBy: ["sqs"] })).toEqual([
      "error policy[0].actions[0] (action-of-one-service)",
      `error policy[0].${keyAt("foo:Bar")} (unknown-condition-key)`,
    ]);
  });

  test.each<readonly [about: string, policy: unknown]>([
    ["full access", fullAccess()],
    [
      "the perimeter of an organization",
      organizationPerimeter({
        organizationId: "o-a1b2c3d4e5",
        thirdPartyAccountIds: ["111122223333"],
        awsOwnedResources: ["arn:aws:ssm:*::document/*"],
        breakGlassTag: { key: "dp:exclude:resource" },
      }),
    ],
    ["a list of accounts", accountAllowList({ accountIds: ["111122223333"] })],
    [
      "a global key without aws:",
      policyWhen(
        { ArnEquals: { "lambda:SourceFunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:orders" } },
        { actions: ["*"] },
      ),
    ],
    ["a token for an action", policyWith({ actions: [tokenValue("x")] })],
  ])("accept %s for all services", (_about, policy) => {
    expect(troubleOf(policy, { sharedBy: ["sqs", "kms", "s3"] })).toEqual([]);
  });

  test.each([
    { aws: ["arn:aws:iam::123456789012:role/path/x", "arn:aws:iam::123456789012:root", "123456789012"] },
    {
      aws: ["arn:aws:sts::123456789012:assumed-role/x/y", "arn:aws:sts::123456789012:federated-user/x"],
    },
  ])("accept the principals %j", (principals) => {
    expect(troubleOf(policyWith({ principals }))).toEqual([]);
  });

  test.each(["Access-to-specific-bucket-only", "Allow ONLY Data Exchange Principals", "__owner_statement", ""])(
    "accept the statement id %j",
    (sid) => {
      expect(troubleOf(policyWith({ sid }))).toEqual([]);
      expect(troubleOf(documentWith({ Sid: sid, Effect: "Allow" }))).toEqual([]);
    },
  );

  test.each<readonly [string, unknown, string | undefined]>([
    ["tokens wherever text may stand", tokenPolicy(), "sqs"],
    [
      "an unchecked action",
      policyWith({ actions: [{ unchecked: "sqs:BrandNew" }, { unchecked: tokenValue(1) }] }),
      "sqs",
    ],
    ["an action in another case", documentWith({ Effect: "Allow", Action: "SQS:sendmessage" }), "sqs"],
    ["the same statement twice", [...policyWith({ sid: "Send" }), ...policyWith({ sid: "Send" })], "sqs"],
    [
      "actions of all prefixes of an endpoint",
      policyWith({ actions: ["geo:GetMapTile", "geo-maps:GetTile"] }),
      "geo.maps",
    ],
    ["a numbered cell", policyWith({ actions: ["timestream:WriteRecords"] }), "timestream.ingest-cell7"],
    ["any action where the prefix is not known", policyWith({ actions: ["ec2:RunInstances", "x:Y"] }), "console"],
    ["any action where the service is not known", policyWith({ actions: ["x:Y"] }), undefined],
    [
      "claims of any identity provider",
      policyWhen({ StringEquals: { "id.example.com/x:sub": "a" } }, { actions: ["*"] }),
      "sts",
    ],
    ["accounts of AWS in ARNs", policyWith({ actions: ["*"], resources: ["arn:aws:iam::aws:policy/*"] }), "iam"],
    ["IAM variables", policyWhen({ StringLike: { "aws:PrincipalTag/team": `platform-\${aws:username}-*` } }), "sqs"],
    ["an IAM variable as a whole ARN", policyWhen({ ArnEquals: { "aws:PrincipalArn": `\${aws:SourceArn}` } }), "sqs"],
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
    ["a variable with a default value", policyWith({ resources: [queue("${aws:PrincipalTag/team, 'none'}")] }), "sqs"],
    [
      "organisation paths by pattern",
      policyWhen({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"] } }),
      "sqs",
    ],
  ])("accept %s", (_about, policy, service) => {
    expect(troubleOf(policy, { service })).toEqual([]);
  });
});

function queue(name: string): string {
  return `arn:aws:sqs:eu-west-1:123456789012:${name}`;
}

function tokenPolicy(): unknown {
  const token = tokenValue("token");
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

function keyed(key: string): object {
  return { conditions: { StringEquals: { [key]: "x" } } };
}

function keyAt(key: string): string {
  return `conditions.StringEquals["${key}"]`;
}
