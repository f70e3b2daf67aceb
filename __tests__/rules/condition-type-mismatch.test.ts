import { conditionTypeMismatch } from "../../lib/rules/condition-type-mismatch";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("condition-type-mismatch", () => {
  test.each<AcceptedCase>([
    ["text by StringLike", policyWhen({ StringLike: { "aws:username": "x" } })],
    ["an ARN by ArnLike", policyWhen({ ArnLike: { "aws:PrincipalArn": "x" } })],
    ["an ARN by StringEquals", policyWhen({ StringEquals: { "aws:PrincipalArn": "x" } })],
    ["a truth value by Bool", policyWhen({ Bool: { "aws:SecureTransport": true } })],
    ["a date by DateLessThan", policyWhen({ DateLessThan: { "aws:CurrentTime": "x" } })],
    [
      "a date in seconds by NumericLessThan, as the guide of KMS has it",
      policyWhen({ NumericLessThanEquals: { "kms:ValidTo": "1546257599.0" } }, { actions: ["*"] }),
      { service: "kms" },
    ],
    ["a key of two types by one", policyWhen({ DateLessThan: { "aws:EpochTime": "x" } })],
    ["a key of two types by the other", policyWhen({ NumericLessThan: { "aws:EpochTime": "x" } })],
    ["a number by NumericLessThan", policyWhen({ NumericLessThan: { "aws:MultiFactorAuthAge": "x" } })],
    ["an address by IpAddress", policyWhen({ IpAddress: { "aws:VpcSourceIp": "x" } })],
    ["text by BinaryEquals", policyWhen({ BinaryEquals: { "aws:username": "x" } })],
    [
      "an ARN in a text, as AWS-managed policies have it",
      policyWhen({ ArnLike: { "aws:RequestTag/creator": ["arn:aws:ecs:*:*:task/*", "*"] } }),
    ],
    [
      "an ARN in an encryption context, as the guide of CloudWatch Logs has it",
      policyWhen({ ArnEquals: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:*:*:*" } }, { actions: ["*"] }),
      { service: "kms" },
    ],
    ["a truth value as text", policyWhen({ StringEquals: { "aws:ViaAWSService": "true" } })],
    ["a list of texts by ForAnyValue", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "x" } })],
    ["any key by Null", policyWhen({ Null: { "aws:VpcSourceIp": true } })],
    ["an unknown key, which has another rule", policyWhen({ Bool: { "aws:PrincpalOrgID": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(conditionTypeMismatch, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "text by Bool",
      policyWhen({ Bool: { "aws:PrincipalOrgID": true } }),
      'services.sqs.policy[0].conditions.Bool["aws:PrincipalOrgID"]',
    ],
    [
      "text by ArnLike",
      policyWhen({ ArnLike: { "aws:username": "x" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:username"]',
    ],
    [
      "a text by ArnLike, one of the values being no ARN",
      policyWhen({ ArnLike: { "aws:username": ["arn:aws:iam::*:user/*", "x"] } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:username"]',
    ],
    [
      "a truth value by StringEquals, spelt otherwise",
      policyWhen({ StringEquals: { "aws:ViaAWSService": "True" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:ViaAWSService"]',
    ],
    [
      "a number by StringEquals",
      policyWhen({ StringEquals: { "aws:MultiFactorAuthAge": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:MultiFactorAuthAge"]',
    ],
    [
      "a number by DateLessThan",
      policyWhen({ DateLessThan: { "aws:MultiFactorAuthAge": "x" } }),
      'services.sqs.policy[0].conditions.DateLessThan["aws:MultiFactorAuthAge"]',
    ],
    [
      "an address by StringEquals",
      policyWhen({ StringEquals: { "aws:VpcSourceIp": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:VpcSourceIp"]',
    ],
    [
      "a truth value by BinaryEquals",
      policyWhen({ BinaryEquals: { "aws:SecureTransport": "x" } }),
      'services.sqs.policy[0].conditions.BinaryEquals["aws:SecureTransport"]',
    ],
    [
      "a list of texts by Bool",
      policyWhen({ "ForAnyValue:Bool": { "aws:TagKeys": "x" } }),
      'services.sqs.policy[0].conditions["ForAnyValue:Bool"]["aws:TagKeys"]',
    ],
    [
      "a key of one service in a shared document",
      documentWith({ Condition: { Bool: { "kms:ViaService": "true" } } }),
      'policy.Statement.Condition.Bool["kms:ViaService"]',
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(conditionTypeMismatch, policy, use)).toEqual([`${path} (condition-type-mismatch)`]);
  });

  test.each<MessageCase>([
    [
      "text",
      policyWhen({ Bool: { "aws:PrincipalOrgID": true } }),
      'Bool does not compare the type of "aws:PrincipalOrgID": use "StringEquals"',
    ],
    [
      "an ARN",
      policyWhen({ Bool: { "aws:PrincipalArn": true } }),
      'Bool does not compare the type of "aws:PrincipalArn": use "ArnLike"',
    ],
    [
      "a truth value",
      policyWhen({ StringEquals: { "aws:SecureTransport": "x" } }),
      'StringEquals does not compare the type of "aws:SecureTransport": use "Bool"',
    ],
    [
      "a date",
      policyWhen({ StringEquals: { "aws:CurrentTime": "x" } }),
      'StringEquals does not compare the type of "aws:CurrentTime": use "DateLessThan"',
    ],
    [
      "a key of two types",
      policyWhen({ StringEquals: { "aws:EpochTime": "x" } }),
      'StringEquals does not compare the type of "aws:EpochTime": use "DateLessThan" or "NumericEquals"',
    ],
    [
      "an address",
      policyWhen({ StringEquals: { "aws:VpcSourceIp": "x" } }),
      'StringEquals does not compare the type of "aws:VpcSourceIp": use "IpAddress"',
    ],
    [
      "a number",
      policyWhen({ StringEquals: { "aws:MultiFactorAuthAge": "x" } }),
      'StringEquals does not compare the type of "aws:MultiFactorAuthAge": use "NumericEquals"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(conditionTypeMismatch, policy, use)).toEqual([message]);
  });
});
