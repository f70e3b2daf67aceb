import { severalTruthValues } from "../../lib/rules/several-truth-values";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("several-truth-values", () => {
  test.each<AcceptedCase>([
    ["one truth value", policyWhen({ Bool: { "aws:SecureTransport": true } })],
    ["a list of one", policyWhen({ Null: { "aws:username": ["true"] } })],
    ["several texts", policyWhen({ StringEquals: { "aws:username": ["alice", "bob"] } })],
    [
      "several truth values of a list",
      policyWhen({ "ForAnyValue:Bool": { "aws:SecureTransport": ["true", "false"] } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(severalTruthValues, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "several truth values",
      policyWhen({ Bool: { "aws:SecureTransport": ["true", "false"] } }),
      'services.sqs.policy[0].conditions.Bool["aws:SecureTransport"]',
    ],
    [
      "several values of Null",
      policyWhen({ Null: { "aws:username": [true, false] } }),
      'services.sqs.policy[0].conditions.Null["aws:username"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(severalTruthValues, policy, use)).toEqual([`${path} (several-truth-values)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(severalTruthValues, policyWhen({ Bool: { "aws:SecureTransport": ["true", "false"] } }))).toEqual([
      "Bool compares one value, received several: keep one",
    ]);
  });
});
