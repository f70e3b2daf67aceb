import { repeatedConditionKey } from "../../lib/rules/repeated-condition-key";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("repeated-condition-key", () => {
  test.each<AcceptedCase>([
    ["different keys", policyWhen({ StringEquals: { "aws:username": "alice", "aws:userid": "a" } })],
    [
      "the same key under another operator",
      policyWhen({ StringEquals: { "aws:username": "alice" }, StringNotEquals: { "aws:UserName": "bob" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(repeatedConditionKey, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "another case",
      policyWhen({ StringEquals: { "aws:username": "alice", "aws:UserName": "bob" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:UserName"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(repeatedConditionKey, policy, use)).toEqual([`${path} (repeated-condition-key)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(
        repeatedConditionKey,
        policyWhen({ StringEquals: { "aws:username": "alice", "aws:UserName": "bob" } }),
      ),
    ).toEqual(['"aws:UserName" and "aws:username" are the same condition key to IAM: write it once, with all values']);
  });
});
