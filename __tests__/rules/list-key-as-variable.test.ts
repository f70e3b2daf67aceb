import { listKeyAsVariable } from "../../lib/rules/list-key-as-variable";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, policyWith, type ReportedCase } from "./policy-findings";

const on = (name: string) => policyWith({ resources: [`arn:aws:sqs:*:*:${name}`] });

describe("list-key-as-variable", () => {
  test.each<AcceptedCase>([
    ["a key with one value", on("${aws:username}")],
    ["a key with a list that is compared", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } })],
    ["an unknown key, which has another rule", on("${aws:TagKeyz}")],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(listKeyAsVariable, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a global key with a list", on("${aws:PrincipalOrgPaths}"), "services.sqs.policy[0].resources[0]"],
    [
      "a key of the service with a list",
      policyWith({ actions: ["dynamodb:Query"], resources: ["arn:aws:dynamodb:*:*:table/${dynamodb:LeadingKeys}"] }),
      "services.dynamodb.policy[0].resources[0]",
      { service: "dynamodb" },
    ],
    [
      "a list as the value of a condition",
      policyWhen({ StringEquals: { "aws:PrincipalTag/team": "${aws:TagKeys}" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalTag/team"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(listKeyAsVariable, policy, use)).toEqual([`${path} (list-key-as-variable)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(listKeyAsVariable, on("${aws:TagKeys}"))).toEqual([
      '"${aws:TagKeys}" has a list of values, and only a key with one value is a variable: compare "aws:TagKeys" in a condition of its own, by ForAnyValue or ForAllValues',
    ]);
  });
});
