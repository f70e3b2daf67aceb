import { VPC } from "../defined";
import { rulesThatReport } from "./rules-that-report";

const ALL = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };

/** A document of statements, each of which allows everything but for what is given. */
function document(...statements: readonly object[]): object {
  return { Version: "2012-10-17", Statement: statements.map((statement) => ({ ...ALL, ...statement })) };
}

function when(operator: string, key: string, value: unknown): object {
  return document({ Condition: { [operator]: { [key]: value } } });
}

function deny(operator: string, key: string, value: unknown): object {
  return document({}, { Effect: "Deny", Condition: { [operator]: { [key]: value } } });
}

function on(action: string, resource: string | readonly string[]): object {
  return document({ Action: action, Resource: resource });
}

const QUEUE = "arn:aws:sqs:us-east-1:111122223333:orders";
const ORGANIZATION = "o-a1b2c3d4e5";

/** What was meant, the service, the harmful policy, the rules that tell, and the right policy beside it. */
const HARMFUL: readonly (readonly [string, string, object, readonly string[], object])[] = [
  [
    "callers by address",
    "sqs",
    when("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
    ["absent-key"],
    when("IpAddress", "aws:VpcSourceIp", "10.0.0.0/8"),
  ],
  [
    "a Deny of other addresses",
    "sqs",
    deny("NotIpAddress", "aws:sourceip", ["10.0.0.0/8"]),
    ["absent-key"],
    deny("NotIpAddress", "aws:VpcSourceIp", ["10.0.0.0/8"]),
  ],
  [
    "the VPC, by the id of an endpoint",
    "sqs",
    when("StringEquals", "aws:SourceVpc", "vpce-0123456789abcdef0"),
    ["value-of-other-kind"],
    when("StringEquals", "aws:SourceVpc", VPC),
  ],
  [
    "an endpoint, by the id of a VPC, in a Deny",
    "sqs",
    deny("StringNotEquals", "aws:SourceVpce", [VPC]),
    ["value-of-other-kind"],
    deny("StringNotEquals", "aws:SourceVpce", ["vpce-0123456789abcdef0"]),
  ],
  [
    "the organization, by its ARN",
    "sqs",
    when("StringEquals", "aws:PrincipalOrgID", `arn:aws:organizations::111122223333:organization/${ORGANIZATION}`),
    ["value-of-other-kind"],
    when("StringEquals", "aws:PrincipalOrgID", ORGANIZATION),
  ],
  [
    "a unit without its path",
    "sqs",
    when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "ou-ab12-11111111"),
    ["value-of-other-kind"],
    when("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", `${ORGANIZATION}/r-ab12/ou-ab12-11111111/*`),
  ],
  [
    "an account of 13 digits",
    "sqs",
    when("StringEquals", "aws:PrincipalAccount", "1111222233334"),
    ["value-of-other-kind"],
    when("StringEquals", "aws:PrincipalAccount", "111122223333"),
  ],
  [
    "a role, by its session",
    "sqs",
    when("ArnEquals", "aws:PrincipalArn", "arn:aws:sts::111122223333:assumed-role/app/session"),
    ["value-of-other-kind"],
    when("ArnEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/app"),
  ],
  [
    "a placeholder",
    "sqs",
    when("StringEquals", "aws:PrincipalOrgID", "<my-org>"),
    ["placeholder"],
    when("StringEquals", "aws:PrincipalOrgID", ORGANIZATION),
  ],
  [
    "a variable, as HCL writes it",
    "s3",
    on("s3:GetObject", "arn:aws:s3:::homes/$${aws:username}/*"),
    ["misspelt-variable"],
    on("s3:GetObject", "arn:aws:s3:::homes/${aws:username}/*"),
  ],
  [
    "a variable, as aws_iam_policy_document writes it",
    "s3",
    on("s3:GetObject", "arn:aws:s3:::homes/&{aws:username}/*"),
    ["misspelt-variable"],
    on("s3:GetObject", "arn:aws:s3:::homes/${aws:username, 'nobody'}/*"),
  ],
  [
    "a variable without an end",
    "s3",
    on("s3:GetObject", "arn:aws:s3:::homes/${aws:username"),
    ["malformed-variable"],
    on("s3:GetObject", "arn:aws:s3:::homes/${$}{aws:username"),
  ],
  [
    "a variable for the service of an ARN",
    "s3",
    on("s3:GetObject", "arn:aws:${aws:PrincipalTag/service}:::homes/*"),
    ["misplaced-variable"],
    on("s3:GetObject", "arn:aws:s3:::homes/${aws:PrincipalTag/team}/*"),
  ],
  [
    "a list that may be absent",
    "sqs",
    when("ForAllValues:StringEquals", "aws:TagKeys", ["team"]),
    ["for-all-values-without-null"],
    document({
      Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] }, Null: { "aws:TagKeys": "false" } },
    }),
  ],
  [
    "an Allow beside a Deny of everything",
    "sqs",
    document({ Action: "sqs:SendMessage" }, { Effect: "Deny" }),
    ["no-request-passes"],
    document({ Action: "sqs:SendMessage" }, { Effect: "Deny", Action: "sqs:DeleteQueue" }),
  ],
  [
    "another VPC",
    "sqs",
    when("StringEquals", "aws:SourceVpc", "vpc-0fedcba9876543210"),
    ["no-request-passes"],
    when("StringEquals", "aws:SourceVpc", [VPC, "vpc-0fedcba9876543210"]),
  ],
  [
    "a resource of another service",
    "sqs",
    on("sqs:SendMessage", "arn:aws:sns:us-east-1:111122223333:orders"),
    ["resources-of-other-services"],
    on("sqs:SendMessage", QUEUE),
  ],
  [
    "a resource of another region",
    "sqs",
    on("sqs:SendMessage", QUEUE.replace("us-east-1", "eu-west-1")),
    ["other-region"],
    on("sqs:SendMessage", QUEUE.replace("us-east-1", "*")),
  ],
  [
    "a resource of another partition",
    "sqs",
    on("sqs:SendMessage", "arn:aws-cn:sqs:cn-north-1:111122223333:orders"),
    ["other-partition"],
    on("sqs:SendMessage", QUEUE.replace("aws", "*")),
  ],
  [
    "an ARN within an ARN",
    "s3",
    on("s3:GetObject", "arn:aws:s3:::arn:aws:s3:::homes/*"),
    ["nested-arn"],
    on("s3:GetObject", "arn:aws:s3:::homes/*"),
  ],
  [
    "a bucket, by its objects",
    "s3",
    on("s3:ListBucket", "arn:aws:s3:::homes/*"),
    ["action-without-resource"],
    on("s3:ListBucket", "arn:aws:s3:::homes"),
  ],
  [
    "objects, by their bucket",
    "s3",
    on("s3:GetObject", "arn:aws:s3:::homes"),
    ["action-without-resource"],
    on("s3:Get*", ["arn:aws:s3:::homes", "arn:aws:s3:::homes/*"]),
  ],
  [
    "an action without resources, on one",
    "sqs",
    on("sqs:ListQueues", QUEUE),
    ["action-without-resource"],
    on("sqs:ListQueues", "*"),
  ],
  [
    "AWS services alone",
    "sqs",
    document({ Principal: { Service: "lambda.amazonaws.com" } }),
    ["only-service-principals"],
    document({ Principal: { Service: "lambda.amazonaws.com", AWS: "111122223333" } }),
  ],
  [
    "a policy of a role",
    "sqs",
    { Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: QUEUE }] },
    ["missing-principal"],
    on("sqs:SendMessage", QUEUE),
  ],
  [
    "actions of three services",
    "ssm",
    document({ Action: ["ssm:*", "ssmmessages:*", "ec2messages:*"] }),
    ["actions-of-other-services"],
    document({ Action: "SSM:*" }),
  ],
];

describe("a harmful policy", () => {
  test.each(HARMFUL)("names %s (%s): told", (_about, service, harmful, ids) => {
    expect(rulesThatReport(service, { policy: harmful })).toEqual(ids);
  });

  test.each(HARMFUL)("names %s (%s): told as text of JSON too", (_about, service, harmful, ids) => {
    expect(rulesThatReport(service, { policy: JSON.stringify(harmful) })).toEqual(ids);
  });

  test.each(HARMFUL)("names %s (%s): the right form is silent", (_about, service, _harmful, _ids, right) => {
    expect(rulesThatReport(service, { policy: right })).toEqual([]);
  });
});
