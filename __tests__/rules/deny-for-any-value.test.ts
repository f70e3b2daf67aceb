import { denyForAnyValue } from "../../lib/rules/deny-for-any-value";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("deny-for-any-value", () => {
  test.each<AcceptedCase>([
    ["an Allow", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } })],
    [
      "a Deny by ForAllValues",
      policyWhen({ "ForAllValues:StringEquals": { "aws:TagKeys": "team" } }, { effect: "Deny" }),
    ],
    [
      "a single value, which has another rule",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }, { effect: "Deny" }),
    ],
    ["Null, which has another rule", policyWhen({ "ForAnyValue:Null": { "aws:TagKeys": true } }, { effect: "Deny" })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(denyForAnyValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a Deny by ForAnyValue",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } }, { effect: "Deny" }),
      'services.sqs.policy[0].conditions["ForAnyValue:StringEquals"]["aws:TagKeys"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(denyForAnyValue, policy, use)).toEqual([`${path} (deny-for-any-value)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(
        denyForAnyValue,
        policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } }, { effect: "Deny" }),
      ),
    ).toEqual([
      'This Deny does not apply to requests without "aws:TagKeys": to deny them too, add a second Deny with Null on that key',
    ]);
  });
});
