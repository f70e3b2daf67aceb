import { wildcardTakenLiterally } from "../../lib/rules/wildcard-taken-literally";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("wildcard-taken-literally", () => {
  test.each<AcceptedCase>([
    ["a pattern for StringLike", policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform-*" } })],
    ["a pattern for StringNotLike", policyWhen({ StringNotLike: { "aws:PrincipalTag/team": "platform-*" } })],
    ["text without wildcards", policyWhen({ StringEquals: { "aws:PrincipalTag/team": "platform" } })],
    ["the characters themselves", policyWhen({ StringEquals: { "aws:PrincipalTag/team": "platform-${*}-${?}" } })],
    [
      "part of an account, which has another rule",
      policyWhen({ StringEquals: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/x" } }),
    ],
    [
      "an ARN for ArnEquals, which takes patterns",
      policyWhen({ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::*:role/x" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(wildcardTakenLiterally, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a star for StringEquals",
      policyWhen({ StringEquals: { "aws:PrincipalTag/team": "platform-*" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalTag/team"]',
    ],
    [
      "a question mark for StringNotEquals",
      policyWhen({ StringNotEquals: { "aws:PrincipalTag/team": "platform-?" } }),
      'services.sqs.policy[0].conditions.StringNotEquals["aws:PrincipalTag/team"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(wildcardTakenLiterally, policy, use)).toEqual([`${path} (wildcard-taken-literally)`]);
  });

  test.each<MessageCase>([
    [
      "StringEquals",
      policyWhen({ StringEquals: { "aws:PrincipalTag/team": "platform-*" } }),
      'StringEquals takes the wildcards of "platform-*" literally: use StringLike for a pattern',
    ],
    [
      "a negated operator",
      policyWhen({ StringNotEquals: { "aws:PrincipalTag/team": "platform-*" } }),
      'StringNotEquals takes the wildcards of "platform-*" literally: use StringNotLike for a pattern',
    ],
    [
      "an operator with qualifiers",
      policyWhen({ "ForAnyValue:StringEqualsIgnoreCaseIfExists": { "aws:TagKeys": "platform-*" } }),
      'ForAnyValue:StringEqualsIgnoreCaseIfExists takes the wildcards of "platform-*" literally: use ForAnyValue:StringLikeIfExists for a pattern',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(wildcardTakenLiterally, policy, use)).toEqual([message]);
  });
});
