import { malformedVariable } from "../../lib/rules/malformed-variable";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const on = (name: string) => policyWith({ resources: [`arn:aws:sqs:*:*:${name}`] });

describe("malformed-variable", () => {
  test.each<AcceptedCase>([
    ["a variable", on("${aws:username}")],
    ["a default value", on("${aws:PrincipalTag/team, 'company-wide'}")],
    ["an empty default value", on("${aws:PrincipalTag/team, ''}")],
    ["a brace in a default value", on("${aws:PrincipalTag/team, '}'}")],
    ["plain characters", on("${*}${?}${$}")],
    ["plain characters for a brace", on("${$}{team}")],
    ["the name of a tag with spaces", on("${aws:PrincipalTag/cost center}")],
    ["an expression with braces, which has another rule", on("${jsonencode({a=b})}")],
    ["a misspelt variable, which has another rule", on("$${aws:username")],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedVariable, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a variable without end", on("${aws:username"), "services.sqs.policy[0].resources[0]"],
    ["a variable that another one ends", on("${aws:userid-${aws:username}"), "services.sqs.policy[0].resources[0]"],
    ["a beginning alone", on("${"), "services.sqs.policy[0].resources[0]"],
    ["a space for a name", on("${ }"), "services.sqs.policy[0].resources[0]"],
    [
      "the value of a condition",
      policyWhen({ StringEquals: { "aws:PrincipalTag/team": ["red", "${}"] } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalTag/team"][1]',
    ],
    [
      "a document",
      documentWith({ Resource: ["arn:aws:sqs:*:*:${aws:username"] }),
      "services.sqs.policy.Statement.Resource[0]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedVariable, policy, use)).toEqual([`${path} (malformed-variable)`]);
  });

  test.each<MessageCase>([
    [
      "a variable without end",
      on("${aws:username"),
      'The variable "${aws:username" has no end: write } after its name, or ${$}{ if you mean the characters themselves',
    ],
    [
      "a variable without name",
      on("${}"),
      'The variable "${}" names no key: write one, such as "${aws:username}", or ${$}{ if you mean the characters themselves',
    ],
    [
      "a default value without quotes",
      on("${aws:PrincipalTag/team, none}"),
      'The variable "${aws:PrincipalTag/team, none}" has a default value of another form than IAM reads: write it as in "${aws:PrincipalTag/team, \'none\'}"',
    ],
    [
      "a default value in other quotes",
      on('${aws:PrincipalTag/team, "x"}'),
      'The variable "${aws:PrincipalTag/team, \\"x\\"}" has a default value of another form than IAM reads: write it as in "${aws:PrincipalTag/team, \'none\'}"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedVariable, policy, use)).toEqual([message]);
  });
});
