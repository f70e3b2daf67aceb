import { unknownConditionOperator } from "../../lib/rules/unknown-condition-operator";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("unknown-condition-operator", () => {
  test.each<AcceptedCase>([
    ["an operator", policyWhen({ StringEquals: { "aws:username": "alice" } })],
    ["qualifiers", policyWhen({ "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": "team" } })],
    ["Null with a qualifier, which has another rule", policyWhen({ NullIfExists: { "aws:username": true } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownConditionOperator, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a misspelt operator",
      policyWhen({ StringEqual: { "aws:username": "alice" } }),
      "services.sqs.policy[0].conditions.StringEqual",
    ],
    [
      "another case",
      policyWhen({ stringEquals: { "aws:username": "alice" } }),
      "services.sqs.policy[0].conditions.stringEquals",
    ],
    [
      "an unknown qualifier",
      policyWhen({ "ForSomeValues:StringEquals": { "aws:username": "alice" } }),
      'services.sqs.policy[0].conditions["ForSomeValues:StringEquals"]',
    ],
    [
      "the qualifier of existence twice",
      policyWhen({ StringEqualsIfExistsIfExists: { "aws:username": "alice" } }),
      "services.sqs.policy[0].conditions.StringEqualsIfExistsIfExists",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownConditionOperator, policy, use)).toEqual([`${path} (unknown-condition-operator)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt operator",
      policyWhen({ StringEqual: { "aws:username": "alice" } }),
      '"StringEqual" is not a condition operator: did you mean "StringEquals"?',
    ],
    [
      "a misspelt operator that negates, by no operator that does not",
      policyWhen({ StringNotEqual: { "aws:username": "alice" } }),
      '"StringNotEqual" is not a condition operator: did you mean "StringNotEquals"?',
    ],
    [
      "an operator that is near to none",
      policyWhen({ Matches: { "aws:username": "alice" } }),
      '"Matches" is not a condition operator: use an operator of IAM, such as StringEquals or ArnLike',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownConditionOperator, policy, use)).toEqual([message]);
  });
});
