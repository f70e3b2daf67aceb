import { conditionCases, type DocumentedCase, iamPage, policy, requestCases } from "./documented-case";

const PAGE = iamPage("reference_policies_variables");
const RESOURCE = iamPage("reference_policies_elements_resource");
const TAGS = iamPage("access_tags");
const VERSION = iamPage("reference_policies_elements_version");

const BUCKET = "arn:aws:s3:::amzn-s3-demo-bucket";
const TOPICS = [
  `arn:aws:sns:*:*:\${aws:PrincipalTag/access-project}-\${aws:PrincipalTag/access-application}-\${aws:PrincipalTag/access-environment}-*`,
];
const ACCESS = {
  "aws:PrincipalTag/access-project": "peg",
  "aws:PrincipalTag/access-application": "shop",
  "aws:PrincipalTag/access-environment": "test",
};
const TABLE = policy({
  Action: "dynamodb:*",
  Resource: `arn:aws:dynamodb:us-east-2:111122223333:table/\${aws:username}`,
});
const HOME = { Effect: "Allow", Principal: "*", Action: "*", Resource: `${BUCKET}/\${aws:username}/*` };

/** What the pages say of variables in resources and conditions, of their defaults and of special characters. */
export const POLICY_VARIABLES: readonly DocumentedCase[] = [
  ...requestCases(PAGE, policy({ Resource: `${BUCKET}/\${aws:PrincipalTag/dept}/*` }), [
    [{ resource: `${BUCKET}/legal/a.txt`, context: { "aws:PrincipalTag/dept": "legal" } }, "allowed", 0],
    [{ resource: `${BUCKET}/legal/a.txt`, context: { "AWS:principaltag/DEPT": "legal" } }, "allowed", 0],
    [{ resource: `${BUCKET}/hr/a.txt`, context: { "aws:PrincipalTag/dept": "legal" } }, "denied", undefined],
    [{ resource: `${BUCKET}/hr/a.txt` }, "denied", undefined],
    [{ resource: `${BUCKET}//a.txt` }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Action: ["sns:CreateTopic", "sns:DeleteTopic"], Resource: TOPICS }), [
    [
      { action: "sns:CreateTopic", resource: "arn:aws:sns:us-east-1:111122223333:peg-shop-test-1", context: ACCESS },
      "allowed",
      0,
    ],
    [
      { action: "sns:CreateTopic", resource: "arn:aws:sns:us-east-1:111122223333:peg-shop-prod-1", context: ACCESS },
      "denied",
      undefined,
    ],
    [
      { action: "sns:Publish", resource: "arn:aws:sns:us-east-1:111122223333:peg-shop-test-1", context: ACCESS },
      "denied",
      undefined,
    ],
  ]),
  ...requestCases(PAGE, policy({ Resource: `${BUCKET}-\${aws:PrincipalTag/team, 'company-wide'}` }), [
    [{ resource: `${BUCKET}-yellow`, context: { "aws:PrincipalTag/team": "yellow" } }, "allowed", 0],
    [{ resource: `${BUCKET}-company-wide`, context: { "aws:PrincipalTag/team": "yellow" } }, "denied", undefined],
    [{ resource: `${BUCKET}-company-wide` }, "allowed", 0],
    [{ resource: `${BUCKET}-yellow` }, "denied", undefined],
  ]),
  ...requestCases(PAGE, policy({ Resource: [`${BUCKET}/\${*}`, `${BUCKET}/a\${?}b`, `${BUCKET}/\${$}{x}`] }), [
    [{ resource: `${BUCKET}/*` }, "allowed", 0],
    [{ resource: `${BUCKET}/anything` }, "denied", undefined],
    [{ resource: `${BUCKET}/a?b` }, "allowed", 0],
    [{ resource: `${BUCKET}/acb` }, "denied", undefined],
    [{ resource: `${BUCKET}/\${x}` }, "allowed", 0],
  ]),
  ...requestCases(PAGE, policy({ NotResource: `${BUCKET}/\${aws:username}/*` }), [
    [{ resource: `${BUCKET}/David/a`, context: { "aws:username": "David" } }, "denied", undefined],
    [{ resource: `${BUCKET}/Alice/a`, context: { "aws:username": "David" } }, "allowed", 0],
    // A variable with no value makes the element match no resource.
    [{ resource: `${BUCKET}/David/a` }, "allowed", 0],
  ]),
  ...conditionCases(PAGE, { StringEquals: { "s3:ExistingObjectTag/owner": `\${aws:PrincipalTag/owner}` } }, [
    [{ "s3:ExistingObjectTag/owner": "ana", "aws:PrincipalTag/owner": "ana" }, "match"],
    [{ "s3:ExistingObjectTag/owner": "ana", "aws:PrincipalTag/owner": "mary" }, "no match"],
    [{ "s3:ExistingObjectTag/owner": "ana" }, "no match"],
    [{ "s3:ExistingObjectTag/owner": "" }, "no match"],
  ]),
  ...conditionCases(PAGE, { StringNotEquals: { "s3:ExistingObjectTag/Team": `\${aws:PrincipalTag/Team}` } }, [
    [{ "s3:ExistingObjectTag/Team": "red", "aws:PrincipalTag/Team": "red" }, "no match"],
    [{ "s3:ExistingObjectTag/Team": "red", "aws:PrincipalTag/Team": "blue" }, "match"],
    [{ "s3:ExistingObjectTag/Team": "red" }, "match"],
  ]),
  ...conditionCases(PAGE, { StringLike: { "s3:prefix": [`\${aws:PrincipalTag/team}/*`] } }, [
    [{ "s3:prefix": "red/2026", "aws:PrincipalTag/team": "red" }, "match"],
    [{ "s3:prefix": "blue/2026", "aws:PrincipalTag/team": "red" }, "no match"],
    [{ "s3:prefix": "red/2026" }, "no match"],
    // A key with several values cannot be a variable.
    [{ "s3:prefix": "red/2026", "aws:PrincipalTag/team": ["red", "blue"] }, "no match"],
  ]),
  ...conditionCases(PAGE, { StringNotLike: { "s3:prefix": [`\${aws:PrincipalTag/team}/*`] } }, [
    [{ "s3:prefix": "red/2026", "aws:PrincipalTag/team": "red" }, "no match"],
    [{ "s3:prefix": "red/2026" }, "match"],
  ]),
  ...conditionCases(PAGE, { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::\${aws:PrincipalAccount}:role/*` } }, [
    [{ "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a/b", "aws:PrincipalAccount": "111122223333" }, "match"],
    [{ "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a/b", "aws:PrincipalAccount": "444455556666" }, "no match"],
    [{ "aws:PrincipalArn": "arn:aws:iam::111122223333:role/a/b" }, "no match"],
  ]),
  ...conditionCases(PAGE, { NumericLessThan: { "s3:max-keys": `\${aws:PrincipalTag/keys}` } }, [
    [{ "s3:max-keys": "1", "aws:PrincipalTag/keys": "10" }, "no match"],
  ]),
  ...requestCases(RESOURCE, TABLE, [
    [
      {
        action: "dynamodb:GetItem",
        resource: "arn:aws:dynamodb:us-east-2:111122223333:table/ana",
        context: { "aws:username": "ana" },
      },
      "allowed",
      0,
    ],
    [
      {
        action: "dynamodb:GetItem",
        resource: "arn:aws:dynamodb:us-east-2:111122223333:table/ana",
        context: { "aws:username": "mary" },
      },
      "denied",
      undefined,
    ],
  ]),
  ...conditionCases(TAGS, { StringEquals: { "aws:ResourceTag/Owner": `\${aws:username}` } }, [
    [{ "aws:ResourceTag/Owner": "richard", "aws:username": "richard" }, "match"],
    [{ "aws:ResourceTag/owner": "richard", "aws:username": "richard" }, "match"],
    [{ "aws:ResourceTag/Owner": "maria", "aws:username": "richard" }, "no match"],
  ]),
  ...requestCases(TAGS, policy({ Resource: `arn:aws:sqs:us-east-2:111122223333:\${aws:PrincipalTag/team}-queue` }), [
    [
      { resource: "arn:aws:sqs:us-east-2:111122223333:qa-queue", context: { "aws:PrincipalTag/team": "qa" } },
      "allowed",
      0,
    ],
    [
      { resource: "arn:aws:sqs:us-east-2:111122223333:dev-queue", context: { "aws:PrincipalTag/team": "qa" } },
      "denied",
      undefined,
    ],
  ]),
  ...[{ Version: "2008-10-17", Statement: [HOME] }, { Statement: HOME }].flatMap((document) =>
    requestCases(VERSION, document, [
      [{ resource: `${BUCKET}/David/a`, context: { "aws:username": "David" } }, "denied", undefined],
      [{ resource: `${BUCKET}/\${aws:username}/a`, context: { "aws:username": "David" } }, "allowed", 0],
    ]),
  ),
];
