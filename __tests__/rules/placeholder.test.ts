import { placeholder } from "../../lib/rules/placeholder";
import { messagesOf, pathsOf, policyWhen, policyWith } from "./policy-findings";

const compared = (key: string, value: string) => policyWhen({ StringEquals: { [key]: value } });

describe("placeholder", () => {
  test.each([
    "*",
    "arn:aws:sqs:us-gov-west-1:111122223333:my-queue",
    "arn:aws:sqs:eu-west-1:123456789012:example-queue",
    "arn:aws:s3:::orders/${aws:username}/*",
    "arn:aws:s3:::orders/{id}/a...b",
    "arn:aws:ssm:*:aws:parameter/*",
    "arn:aws:s3:::orders/amzn-s3-demo-bucket",
    "arn:aws:s3:::orders/null/*",
    "arn:aws:s3:::orders/null-values/undefined.json",
    "arn:aws:sqs:us-east-1:111122223333:undefined-orders",
    "arn:aws:execute-api:us-east-1:111122223333:a1b2c3d4e5/prod/GET/{proxy+}",
  ])("accepts the resource %s", (resource) => {
    expect(messagesOf(placeholder, policyWith({ resources: [resource] }))).toEqual([]);
  });

  test.each([
    "arn:aws:sqs:us-east-1:<account>:orders",
    "arn:aws:sqs:<region>:111122223333:orders",
    "arn:aws:sqs:REGION:ACCOUNT-ID:orders",
    "arn:aws:sqs:region:account-id:orders",
    "arn:aws:sqs:us-east-1:{account}:orders",
    "arn:aws:sqs:us-east-1:xxxxxxxxxxxx:orders",
    "arn:aws:sqs:us-east-1:111122223333:{queue}",
    "arn:aws:sqs:us-east-1:111122223333:[queue]",
    "arn:aws:sqs:us-east-1:111122223333:{{queue}}",
    "arn:aws:sqs:us-east-1:111122223333:YOUR_QUEUE",
    "arn:aws:sqs:us-east-1:111122223333:your-queue-name",
    "arn:aws:sqs:us-east-1:111122223333:REPLACE_ME",
    "arn:aws:sqs:us-east-1:111122223333:...",
    "arn:aws:sqs:us-east-1:111122223333:undefined",
    "arn:aws:sqs:us-east-1:undefined:orders",
    "arn:aws:sqs:null:111122223333:orders",
    "arn:aws:sqs:us-east-1:NaN:orders",
    "arn:aws:s3:::undefined/*",
    "arn:aws:s3:::null",
    "arn:aws:s3:::orders/undefined/*",
    "arn:aws:dynamodb:us-east-1:111122223333:table/null",
    "arn:aws:dynamodb:us-east-1:111122223333:table/[object Object]",
    "[object Object]/*",
    "arn:aws:s3:::amzn-s3-demo-bucket",
    "arn:aws-cn:s3:::amzn-s3-demo-source-bucket/*",
    "arn:<partition>:sqs:us-east-1:111122223333:orders",
    "arn:aws:sqs:us-east-1:${AWS::AccountId}:__QUEUE__",
  ])("reports the resource %s", (resource) => {
    expect(pathsOf(placeholder, policyWith({ resources: [resource] }))).toEqual([
      "services.sqs.policy[0].resources[0] (placeholder)",
    ]);
  });

  test.each(["arn:aws:iam::<account>:role/deploy", "arn:aws:iam::YOUR_ACCOUNT_ID:root", "<account>"])(
    "reports the principal %s",
    (principal) => {
      expect(messagesOf(placeholder, policyWith({ principals: { aws: [principal] } }))).toEqual([
        `"${principal}" has a placeholder: put the real value in its place`,
      ]);
    },
  );

  test.each([
    ["aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["aws:PrincipalOrgID", "${aws:ResourceOrgID}"],
    ["aws:PrincipalOrgID", "O-A1B2C3D4E5"],
    ["aws:PrincipalAccount", "111122223333"],
    ["aws:PrincipalAccount", "production"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:role/my-role"],
    ["aws:PrincipalArn", "${aws:PrincipalTag/role}"],
    ["aws:RequestedRegion", "EU-WEST-1"],
    ["aws:PrincipalType", "Role"],
    ["aws:username", "example"],
    ["aws:PrincipalTag/team", "<team>"],
    ["kms:ViaService", "<service>"],
  ])("accepts %s with %s", (key, value) => {
    expect(messagesOf(placeholder, compared(key, value))).toEqual([]);
  });

  test.each([
    ["aws:PrincipalOrgID", "<my-org>"],
    ["aws:PrincipalOrgID", "o-xxxxxxxxxx"],
    ["aws:PrincipalOrgID", "my-org-id"],
    ["aws:ResourceOrgID", "ORG_ID"],
    ["aws:ResourceOrgID", "o-exampleorgid"],
    ["aws:PrincipalOrgPaths", "o-exampleorgid/r-examplerootid111/*"],
    ["aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-examplerootid111/ou-examplerootid111-exampleouid111/*"],
    ["aws:PrincipalOrgPaths", "o-xxxxxxxxxx/r-xxxx/*"],
    ["aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/<unit>/"],
    ["aws:PrincipalAccount", "{account}"],
    ["aws:PrincipalAccount", "ACCOUNT-ID"],
    ["aws:PrincipalAccount", "YOUR_ACCOUNT_ID"],
    ["aws:PrincipalAccount", "XXXXXXXXXXXX"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:role/<role>"],
    ["aws:PrincipalArn", "arn:aws:iam::ACCOUNT_ID:role/deploy"],
    ["aws:SourceVpc", "vpc-xxxxxxxx"],
    ["aws:SourceVpc", "vpc-0e9801d129EXAMPLE"],
    ["aws:SourceVpce", "vpce-1a2b3c…"],
    ["aws:SourceVpce", "vpce-id"],
    ["aws:RequestedRegion", "your-region"],
    ["aws:SourceVpc", "undefined"],
    ["aws:PrincipalAccount", "null"],
    ["aws:PrincipalOrgPaths", "undefined/r-ab12/*"],
    ["aws:PrincipalArn", "arn:aws:iam::111122223333:role/undefined"],
  ])("reports %s with %s", (key, value) => {
    expect(pathsOf(placeholder, compared(key, value))).toEqual([
      `services.sqs.policy[0].conditions.StringEquals["${key}"] (placeholder)`,
    ]);
  });

  test("reports addresses", () => {
    expect(messagesOf(placeholder, policyWhen({ IpAddress: { "aws:VpcSourceIp": "<my-cidr>" } }))).toHaveLength(1);
  });

  test("says that a value was missing", () => {
    expect(messagesOf(placeholder, policyWith({ resources: ["arn:aws:s3:::undefined/*"] }))).toEqual([
      '"arn:aws:s3:::undefined/*" was written with a value that was missing: put the real value in its place',
    ]);
  });
});
