import { setOperatorOnSingleValue } from "../../lib/rules/set-operator-on-single-value";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

describe("set-operator-on-single-value", () => {
  test.each<AcceptedCase>([
    ["a single value", policyWhen({ StringEquals: { "aws:username": "x" } })],
    ["a list", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "x" } })],
    [
      "ForAllValues in an Allow, which is an error",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }),
    ],
    ["Null, which has another rule", policyWhen({ "ForAnyValue:Null": { "aws:username": true } })],
    ["an unknown key, which has another rule", policyWhen({ "ForAnyValue:StringEquals": { "aws:usrname": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(setOperatorOnSingleValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "ForAnyValue",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }),
      'services.sqs.policy[0].conditions["ForAnyValue:StringEquals"]["aws:username"]',
    ],
    [
      "ForAnyValue in a Deny",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }, { effect: "Deny" }),
      'services.sqs.policy[0].conditions["ForAnyValue:StringEquals"]["aws:username"]',
    ],
    [
      "ForAllValues in a Deny",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }, { effect: "Deny" }),
      'services.sqs.policy[0].conditions["ForAllValues:StringEquals"]["aws:username"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(setOperatorOnSingleValue, policy, use)).toEqual([`${path} (set-operator-on-single-value)`]);
  });

  test.each<MessageCase>([
    [
      "ForAnyValue",
      policyWhen({ "ForAnyValue:StringEquals": { "aws:username": "alice" } }),
      '"aws:username" has one value, not a list: write "StringEquals"',
    ],
    [
      "ForAllValues",
      policyWhen({ "ForAllValues:StringEquals": { "aws:username": "alice" } }, { effect: "Deny" }),
      '"aws:username" has one value, not a list, and the condition also holds if the key is absent: write "StringEquals"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(setOperatorOnSingleValue, policy, use)).toEqual([message]);
  });
});
