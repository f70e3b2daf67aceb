import { setOperatorOnSingleValue } from "../../lib/rules/set-operator-on-single-value";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  type ReportedCase,
} from "./policy-findings";

const DENY = { effect: "Deny" };
const ALICE = { "aws:username": "alice" };

describe("set-operator-on-single-value", () => {
  test.each<AcceptedCase>([
    ["a single value", policyWhen({ StringEquals: { "aws:username": "x" } })],
    ["a list", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "x" } })],
    ["Null, which has another rule", policyWhen({ "ForAnyValue:Null": { "aws:username": true } })],
    ["an unknown key, which has another rule", policyWhen({ "ForAnyValue:StringEquals": { "aws:usrname": "x" } })],
    [
      "a list of the service that has the name of a global key",
      policyWhen({ "ForAnyValue:StringEquals": { "identitystore:UserId": "x" } }, { actions: ["qbusiness:Chat"] }),
      { service: "qbusiness" },
    ],
    [
      "the stages of a secret's version, of which it may have several",
      policyWhen({ "ForAnyValue:StringEquals": { "secretsmanager:VersionStage": "AWSCURRENT" } }, { actions: ["*"] }),
      { service: "secretsmanager" },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(setOperatorOnSingleValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["ForAnyValue", policyWhen({ "ForAnyValue:StringEquals": ALICE }), at("ForAnyValue:StringEquals")],
    ["ForAnyValue in a Deny", policyWhen({ "ForAnyValue:StringEquals": ALICE }, DENY), at("ForAnyValue:StringEquals")],
    ["ForAllValues", policyWhen({ "ForAllValues:StringEquals": ALICE }), at("ForAllValues:StringEquals")],
    [
      "ForAllValues in a Deny",
      policyWhen({ "ForAllValues:StringEquals": ALICE }, DENY),
      at("ForAllValues:StringEquals"),
    ],
    [
      "ForAllValues beside Null",
      policyWhen({ "ForAllValues:StringEquals": ALICE, Null: { "aws:username": "false" } }),
      at("ForAllValues:StringEquals"),
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(setOperatorOnSingleValue, policy, use)).toEqual([`${path} (set-operator-on-single-value)`]);
  });

  test("is a warning", () => {
    expect(setOperatorOnSingleValue.severity).toBe("warn");
  });

  const PLAIN = '"aws:username" has one value, and AWS advises against';
  test.each<MessageCase>([
    [
      "ForAnyValue",
      policyWhen({ "ForAnyValue:StringEquals": ALICE }),
      `${PLAIN} ForAnyValue for it: write "StringEquals"`,
    ],
    [
      "ForAnyValue, negated",
      policyWhen({ "ForAnyValue:StringNotEquals": ALICE }, DENY),
      `${PLAIN} ForAnyValue for it: write "StringNotEquals", which also holds if the key is absent`,
    ],
    [
      "ForAllValues",
      policyWhen({ "ForAllValues:StringEquals": ALICE }),
      `${PLAIN} ForAllValues for it, since the condition also holds if the key is absent: write "StringEquals"`,
    ],
    [
      "ForAllValues, negated",
      policyWhen({ "ForAllValues:StringNotEquals": ALICE }),
      `${PLAIN} ForAllValues for it: write "StringNotEquals"`,
    ],
    [
      "ForAllValues with IfExists",
      policyWhen({ "ForAllValues:StringLikeIfExists": ALICE }),
      `${PLAIN} ForAllValues for it: write "StringLikeIfExists"`,
    ],
    [
      "ForAllValues beside Null",
      policyWhen({ "ForAllValues:StringEquals": ALICE, Null: { "aws:username": "false" } }),
      `${PLAIN} ForAllValues for it: write "StringEquals"`,
    ],
    ...["aws:PrincipalAccount", "aws:SourceVpc"].map(
      (key): MessageCase => [
        `ForAllValues of ${key}, which every request carries`,
        policyWhen({ "ForAllValues:StringEquals": { [key]: "x" } }),
        `"${key}" has one value, and AWS advises against ForAllValues for it: write "StringEquals"`,
      ],
    ),
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(setOperatorOnSingleValue, policy, use)).toEqual([message]);
  });
});

function at(operator: string): string {
  return `services.sqs.policy[0].conditions["${operator}"]["aws:username"]`;
}
