import { uncheckedKey } from "../../lib/policy/statement/unchecked";
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
    [
      "the spelling of AWS's guides beside AWS's own",
      policyWhen({ StringEquals: { "aws:SourceVpce": "a", "aws:sourceVpce": "b" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:sourceVpce"]',
    ],
    [
      "a tag in another case",
      policyWhen({ StringEquals: { "aws:PrincipalTag/Team": "a", "aws:PrincipalTag/team": "b" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalTag/team"]',
    ],
    [
      "a key that is not looked up once more",
      policyWhen({ StringEquals: { "aws:SourceVpce": "a", [uncheckedKey("aws:SourceVpce")]: "b" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:SourceVpce"]',
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
