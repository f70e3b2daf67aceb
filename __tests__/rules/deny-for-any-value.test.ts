import { denyForAnyValue } from "../../lib/rules/deny-for-any-value";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

const PATHS = { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" };
const OTHERS = { "ForAnyValue:StringNotLike": PATHS };
const DENY = { effect: "Deny" };

describe("deny-for-any-value", () => {
  test.each<AcceptedCase>([
    ["an Allow", policyWhen(OTHERS)],
    ["a Deny of what is listed", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } }, DENY)],
    ["a Deny by ForAllValues", policyWhen({ "ForAllValues:StringNotLike": PATHS }, DENY)],
    ["a Deny that applies without the key too", policyWhen({ "ForAnyValue:StringNotLikeIfExists": PATHS }, DENY)],
    ["a Deny that says so", policyWhen({ ...OTHERS, Null: { "aws:PrincipalOrgPaths": "false" } }, DENY)],
    [
      "a second Deny with Null",
      [...policyWhen(OTHERS, DENY), ...policyWhen({ Null: { "aws:principalOrgPaths": true } }, DENY)],
    ],
    [
      "a single value, which has another rule",
      policyWhen({ "ForAnyValue:StringNotEquals": { "aws:username": "alice" } }, DENY),
    ],
    ["Null, which has another rule", policyWhen({ "ForAnyValue:Null": { "aws:TagKeys": true } }, DENY)],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(denyForAnyValue, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a Deny of everything else",
      policyWhen(OTHERS, DENY),
      'services.sqs.policy[0].conditions["ForAnyValue:StringNotLike"]["aws:PrincipalOrgPaths"]',
    ],
    [
      "an Allow with Null beside it",
      [...policyWhen({ Null: { "aws:PrincipalOrgPaths": "true" } }), ...policyWhen(OTHERS, DENY)],
      'services.sqs.policy[1].conditions["ForAnyValue:StringNotLike"]["aws:PrincipalOrgPaths"]',
    ],
    [
      "a Deny with Null of another key beside it",
      [...policyWhen({ Null: { "aws:PrincipalOrgID": "true" } }, DENY), ...policyWhen(OTHERS, DENY)],
      'services.sqs.policy[1].conditions["ForAnyValue:StringNotLike"]["aws:PrincipalOrgPaths"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(denyForAnyValue, policy, use)).toEqual([`${path} (deny-for-any-value)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(denyForAnyValue, policyWhen(OTHERS, DENY))).toEqual([
      'This Deny does not apply to requests without "aws:PrincipalOrgPaths": to deny them too, write "ForAnyValue:StringNotLikeIfExists", or add a second Deny with "Null": { "aws:PrincipalOrgPaths": "true" }',
    ]);
  });
});
