import { shortPattern } from "../../lib/rules/short-pattern";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("short-pattern", () => {
  test.each<AcceptedCase>([
    ["six characters before a wildcard", policyWhen({ StringLike: { "aws:PrincipalTag/team": "platfo*" } })],
    ["six characters after a wildcard", policyWhen({ StringLike: { "aws:PrincipalTag/team": "*atform" } })],
    ["six characters between wildcards", policyWhen({ StringLike: { "aws:PrincipalTag/team": "*atform*" } })],
    [
      "a variable between wildcards",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform-${aws:username}-*" } }),
    ],
    ["the characters themselves", policyWhen({ StringLike: { "aws:PrincipalTag/team": "de${*}-$${?}" } })],
    ["a wildcard next to them", policyWhen({ StringLike: { "aws:PrincipalTag/team": "dev${*}${$}-*" } })],
    ["text without wildcards", policyWhen({ StringLike: { "aws:PrincipalTag/team": "dev" } })],
    ["a pattern of ids, which has another rule", policyWhen({ StringLike: { "aws:PrincipalAccount": "1*" } })],
    ["an ARN for ArnLike", policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(shortPattern, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "five characters before a wildcard",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "platf*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
    [
      "five characters after a wildcard",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "?tform" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
    [
      "two wildcards in a row",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform-**" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
    [
      "one of two wildcards",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform-*-*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
    [
      "a wildcard alone",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(shortPattern, policy, use)).toEqual([`${path} (short-pattern)`]);
  });

  test.each<MessageCase>([
    [
      "few characters",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "dev-*" } }),
      '"dev-*" is too short a pattern for an endpoint policy: each wildcard needs 6 consecutive characters before or after it',
    ],
    [
      "a wildcard alone",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "*" } }),
      '"*" alone is too short a pattern for an endpoint policy: to require that the key is present, write Null: { "aws:PrincipalTag/team": false }',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(shortPattern, policy, use)).toEqual([message]);
  });
});
