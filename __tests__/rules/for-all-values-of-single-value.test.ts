import { forAllValuesOfSingleValue } from "../../lib/rules/for-all-values-of-single-value";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("for-all-values-of-single-value", () => {
  test.each<AcceptedCase>([
    ["a single value", policyWhen({ StringEquals: { "aws:username": "x" } })],
    ["a list", policyWhen({ "ForAllValues:StringEquals": { "aws:TagKeys": "x" } })],
    ["ForAnyValue, which is a warning", policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } })],
    [
      "ForAllValues in a Deny, which is a warning",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }, { effect: "Deny" }),
    ],
    ["Null, which has another rule", policyWhen({ "ForAllValues:Null": { "aws:username": true } })],
    ["an unknown key, which has another rule", policyWhen({ "ForAllValues:StringEquals": { "aws:usrname": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(forAllValuesOfSingleValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "ForAllValues in an Allow",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }),
      'services.sqs.policy[0].conditions["ForAllValues:StringEquals"]["aws:username"]',
    ],
    [
      "ForAllValues that may be absent in an Allow",
      policyWhen({ "ForAllValues:StringLikeIfExists": { "aws:username": "x" } }),
      'services.sqs.policy[0].conditions["ForAllValues:StringLikeIfExists"]["aws:username"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(forAllValuesOfSingleValue, policy, use)).toEqual([`${path} (for-all-values-of-single-value)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(forAllValuesOfSingleValue, policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } })),
    ).toEqual([
      '"aws:username" has one value, not a list, and the condition also holds if the key is absent: write "StringEquals"',
    ]);
  });
});
