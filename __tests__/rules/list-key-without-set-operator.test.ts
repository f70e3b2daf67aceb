import { listKeyWithoutSetOperator } from "../../lib/rules/list-key-without-set-operator";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("list-key-without-set-operator", () => {
  test.each<AcceptedCase>([
    ["a list by ForAnyValue", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "x" } })],
    ["a list by ForAllValues", policyWhen({ "ForAllValues:StringEquals": { "aws:TagKeys": "x" } })],
    ["a single value", policyWhen({ StringEquals: { "aws:username": "x" } })],
    [
      "a list that AWS's guide compares as a single value",
      policyWhen({ StringEquals: { "events:detail-type": "x" } }, { actions: ["*"] }),
      { service: "events" },
    ],
    [
      "the sources of events, as in AWS's examples",
      policyWhen({ StringEquals: { "events:source": "aws.ec2" } }, { effect: "Deny", actions: ["events:PutRule"] }),
      { service: "events" },
    ],
    ["whether a list is there", policyWhen({ Null: { "aws:TagKeys": true } })],
    ["an unknown key, which has another rule", policyWhen({ StringEquals: { "aws:TagKey": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(listKeyWithoutSetOperator, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a list",
      policyWhen({ StringEquals: { "aws:TagKeys": "x" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:TagKeys"]',
    ],
    [
      "a list if it exists",
      policyWhen({ StringLikeIfExists: { "aws:PrincipalOrgPaths": "x" } }),
      'services.sqs.policy[0].conditions.StringLikeIfExists["aws:PrincipalOrgPaths"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(listKeyWithoutSetOperator, policy, use)).toEqual([`${path} (list-key-without-set-operator)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(listKeyWithoutSetOperator, policyWhen({ StringEquals: { "aws:TagKeys": "x" } }))).toEqual([
      '"aws:TagKeys" has a list, which StringEquals alone does not compare: write "ForAnyValue:StringEquals" or "ForAllValues:StringEquals"',
    ]);
  });
});
