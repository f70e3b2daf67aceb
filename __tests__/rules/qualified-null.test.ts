import { qualifiedNull } from "../../lib/rules/qualified-null";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("qualified-null", () => {
  test.each<AcceptedCase>([
    ["Null", policyWhen({ Null: { "aws:username": true } })],
    ["another operator with qualifiers", policyWhen({ "ForAnyValue:StringEqualsIfExists": { "aws:TagKeys": "team" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(qualifiedNull, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "IfExists",
      policyWhen({ NullIfExists: { "aws:username": true } }),
      "services.sqs.policy[0].conditions.NullIfExists",
    ],
    [
      "ForAllValues",
      policyWhen({ "ForAllValues:Null": { "aws:TagKeys": true } }),
      'services.sqs.policy[0].conditions["ForAllValues:Null"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(qualifiedNull, policy, use)).toEqual([`${path} (qualified-null)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(qualifiedNull, policyWhen({ NullIfExists: { "aws:username": true } }))).toEqual([
      '"NullIfExists" is not a condition operator: write "Null" without a qualifier',
    ]);
  });
});
