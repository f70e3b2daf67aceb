import { dataVersion } from "../../lib/policy/iam/iam-data";
import { unknownVariable } from "../../lib/rules/unknown-variable";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const on = (name: string) => policyWith({ resources: [`arn:aws:sqs:*:*:${name}`] });
const WAY_OUT = 'set severity: { "unknown-variable": "warn" }';

describe("unknown-variable", () => {
  test.each<AcceptedCase>([
    ["a global key", on("${aws:username}")],
    ["a global key in another case", on("${AWS:UserName}")],
    ["a tag", on("${aws:PrincipalTag/team}")],
    ["a default value", on("${aws:PrincipalTag/team, 'company-wide'}")],
    ["a key of the service", on("${s3:prefix}"), { service: "s3" }],
    [
      "a key of any service in a policy of several",
      documentWith({ Resource: "arn:aws:s3:::b/${s3:prefix}" }),
      { sharedBy: ["s3", "sqs"] },
    ],
    ["a key of a session on an instance", on("${ec2:SourceInstanceARN}")],
    ["a claim of an identity pool", on("${cognito-identity.amazonaws.com:sub}")],
    ["a claim of another provider", on("${oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub}")],
    ["a claim of SAML", on("${saml:sub}")],
    ["a thing of AWS IoT", on("${credentials-iot:ThingName}")],
    ["any key for a service outside the catalogue", on("${partner:team}"), { service: undefined }],
    ["plain characters", on("${*}${?}${$}")],
    ["a key with a list, which has another rule", on("${aws:TagKeys}")],
    ["a token", policyWith({ resources: [tokenValue("${TfToken[TOKEN.1]}")] })],
    ["a malformed variable, which has another rule", on("${}")],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownVariable, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a misspelt key", on("${aws:usrname}"), "services.sqs.policy[0].resources[0]"],
    ["a key of another service", on("${s3:prefix}"), "services.sqs.policy[0].resources[0]"],
    ["a key of no service", on("${self:team}"), "services.sqs.policy[0].resources[0]"],
    [
      "a misspelt global key, whatever the service",
      on("${aws:usrname}"),
      "customServices.custom.policy[0].resources[0]",
      { service: undefined },
    ],
    [
      "a misspelt key of a service, whatever the endpoint",
      on("${s3:prefx}"),
      "customServices.custom.policy[0].resources[0]",
      { service: undefined },
    ],
    [
      "an expression that a number is compared with",
      policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "${var.age}" } }),
      'services.sqs.policy[0].conditions.NumericLessThan["aws:MultiFactorAuthAge"]',
    ],
    [
      "an expression for a whole ARN",
      policyWith({ resources: ["${aws_sqs_queue.q.arn}"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an expression in a document",
      documentWith({ Condition: { StringEquals: { "aws:PrincipalTag/team": "${local.team}" } } }),
      'services.sqs.policy.Statement.Condition.StringEquals["aws:PrincipalTag/team"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownVariable, policy, use)).toEqual([`${path} (unknown-variable)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt key",
      on("${aws:usrname}"),
      `"\${aws:usrname}" is not a condition key for the "sqs" endpoint in ${dataVersion()}: did you mean "\${aws:username}"? If AWS has added it since, ${WAY_OUT}`,
    ],
    [
      "a misspelt key of a tag",
      on("${aws:PrincipleTag/cost}"),
      `"\${aws:PrincipleTag/cost}" is not a condition key for the "sqs" endpoint in ${dataVersion()}: did you mean "\${aws:PrincipalTag/cost}" or "\${aws:PrincipalAccount}"? If AWS has added it since, ${WAY_OUT}`,
    ],
    [
      "a key of a service outside the catalogue",
      on("${aws:zzz}"),
      `"\${aws:zzz}" is not a condition key in ${dataVersion()}: if AWS has added it since, ${WAY_OUT}`,
      { service: undefined },
    ],
    [
      "a name without prefix",
      on("${username}"),
      '"${username}" is not a variable of IAM: did you mean "${aws:username}"?',
    ],
    [
      "a name with a dot",
      on("${aws.username}"),
      '"${aws.username}" is not a variable of IAM: did you mean "${aws:username}"?',
    ],
    ...["var.account", "data.aws_caller_identity.current.account_id", "local.x", "aws_vpc.main[0].id", "bucket"].map(
      (expression): MessageCase => [
        expression,
        on(`\${${expression}}`),
        aboutExpression(expression, `"${expression}"`),
      ],
    ),
    ["a call of a function", on("${join(local.names)}"), aboutExpression("join(local.names)", '"..."')],
    ["a condition of Terraform", on("${var.x ? 1 : 2}"), aboutExpression("var.x ? 1 : 2", '"..."')],
    [
      "a pseudo parameter",
      on("${AWS::AccountId}"),
      '"${AWS::AccountId}" is a pseudo parameter of CloudFormation, which neither Terraform nor IAM replaces: pass what Terraform knows as a token, such as callerIdentity.accountId',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownVariable, policy, use)).toEqual([message]);
  });
});

function aboutExpression(expression: string, shown: string): string {
  return `Inside policies \${...} is a variable of IAM, and "\${${expression}}" is none: pass what Terraform knows as a token, such as bucket.arn, variable.stringValue or Token.asString(ref(${shown}))`;
}
