import { misspeltVariable } from "../../lib/rules/misspelt-variable";
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

describe("misspelt-variable", () => {
  test.each<AcceptedCase>([
    ["a variable", on("${aws:username}")],
    ["a variable after another", on("${aws:PrincipalTag/team}-${aws:username}")],
    ["a dollar sign before a variable", on("${$}${aws:username}")],
    ["signs without a name", on("a&b{c}$d")],
    ["braces around a word", on("{team}")],
    ["braces around a word with a colon", on("{a:b}")],
    ["an expression of Terraform, which has another rule", on("$${var.team}")],
    ["a key without a mark", policyWhen({ "ForAnyValue:StringEquals": { "aws:TagKeys": "aws:username" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(misspeltVariable, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["the spelling of HCL", on("$${aws:username}"), "services.sqs.policy[0].resources[0]"],
    ["the spelling of the data source", on("&{aws:username}"), "services.sqs.policy[0].resources[0]"],
    ["a variable of the data source without its end", on("&{aws:username"), "services.sqs.policy[0].resources[0]"],
    ["a misspelt character", on("$${*}"), "services.sqs.policy[0].resources[0]"],
    [
      "the value of a condition",
      policyWhen({ StringLike: { "aws:PrincipalTag/team": "&{aws:PrincipalTag/group}" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalTag/team"]',
    ],
    [
      "a document",
      documentWith({ Resource: "arn:aws:sqs:*:*:$${aws:username}" }),
      "services.sqs.policy.Statement.Resource",
    ],
    [
      "a resource that is excepted",
      documentWith({ Resource: undefined, NotResource: "arn:aws:sqs:*:*:&{aws:username}" }),
      "services.sqs.policy.Statement.NotResource",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(misspeltVariable, policy, use)).toEqual([`${path} (misspelt-variable)`]);
  });

  test.each<MessageCase>([
    [
      "HCL",
      on("x-$${aws:username}/*"),
      '"$${aws:username}" is the spelling of HCL, which nothing unescapes here: write "${aws:username}"',
    ],
    [
      "aws_iam_policy_document",
      on("&{aws:PrincipalTag/team, 'none'}"),
      "\"&{aws:PrincipalTag/team, 'none'}\" is the spelling of aws_iam_policy_document, which reaches IAM as plain text: write \"${aws:PrincipalTag/team, 'none'}\"",
    ],
    ...["#{aws:username}", "%{aws:username}", "{{aws:username}}", "{aws:username}", "$(aws:username)"].map(
      (written): MessageCase => [
        written,
        on(written),
        `"${written}" is no variable of IAM, which takes it for plain text: write "\${aws:username}"`,
      ],
    ),
    [
      "a name without braces",
      on("$aws:username/x"),
      '"$aws:username" is no variable of IAM, which takes it for plain text: write "${aws:username}"',
    ],
    [
      "the name of a tag without braces",
      on("$aws:PrincipalTag/team/x"),
      '"$aws:PrincipalTag/team" is no variable of IAM, which takes it for plain text: write "${aws:PrincipalTag/team}"',
    ],
    [
      "a backslash",
      on("\\${aws:username}"),
      '"\\\\${aws:username}" is no variable of IAM, which takes it for plain text: write "${aws:username}"',
    ],
  ])("says what to write for %s", (...[, policy, message, use]) => {
    expect(messagesOf(misspeltVariable, policy, use)).toEqual([message]);
  });
});
