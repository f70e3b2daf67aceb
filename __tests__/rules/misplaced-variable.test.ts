import { misplacedVariable } from "../../lib/rules/misplaced-variable";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
  troubleOf,
} from "./policy-findings";

const on = (...resources: readonly string[]) => policyWith({ resources });

describe("misplaced-variable", () => {
  test.each<AcceptedCase>([
    ["a variable in a resource", on("arn:aws:sqs:us-east-1:111122223333:${aws:username}-*")],
    [
      "a variable in a resource that is excepted",
      policyWith({ resources: undefined, notResources: ["arn:aws:sqs:*:*:${aws:username}"] }),
    ],
    [
      "a variable that texts are compared with",
      policyWhen({ StringNotLikeIfExists: { "aws:PrincipalTag/team": "${aws:username}*" } }),
    ],
    [
      "a variable that ARNs are compared with",
      policyWhen({ ArnNotEquals: { "aws:SourceArn": "${aws:PrincipalArn}" } }),
    ],
    [
      "a variable that the texts of a list are compared with",
      policyWhen({ "ForAnyValue:StringLike": { "aws:TagKeys": "${aws:username}" } }),
    ],
    ["a variable in the account of a resource, which has another rule", on("arn:aws:sqs:*:${aws:PrincipalAccount}:q")],
    [
      "a variable in the service of an ARN that a condition compares",
      policyWhen({ StringLike: { "aws:PrincipalTag/arn": "arn:aws:${aws:username}:*" } }),
    ],
    [
      "an expression in the partition, which has another rule",
      on("arn:${data.aws_partition.current.partition}:sqs:*:*:q"),
    ],
    [
      "an operator that is none, which has another rule",
      policyWhen({ StringIs: { "aws:PrincipalTag/team": "${aws:username}" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(misplacedVariable, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["an action", policyWith({ actions: ["sqs:${aws:PrincipalTag/verb}"] }), "services.sqs.policy[0].actions[0]"],
    [
      "an action that is excepted",
      documentWith({ Action: undefined, NotAction: "sqs:&{aws:username}" }),
      "services.sqs.policy.Statement.NotAction",
    ],
    [
      "a principal",
      policyWith({ principals: { aws: ["arn:aws:iam::111122223333:user/${aws:username}"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "a principal that is excepted",
      documentWith({
        Effect: "Deny",
        Principal: undefined,
        NotPrincipal: { AWS: "arn:aws:iam::${aws:PrincipalAccount}:root" },
      }),
      "services.sqs.policy.Statement.NotPrincipal.AWS",
    ],
    [
      "a key",
      policyWhen({ StringEquals: { "${aws:username}": "alice" } }),
      'services.sqs.policy[0].conditions.StringEquals["${aws:username}"]',
    ],
    [
      "the name of a tag in a key",
      policyWhen({ StringEquals: { "aws:ResourceTag/${aws:username}": "alice" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:ResourceTag/${aws:username}"]',
    ],
    ["the partition of a resource", on("arn:${aws:PrincipalTag/p}:sqs:*:*:q"), "services.sqs.policy[0].resources[0]"],
    ["the service of a resource", on("*", "arn:aws:${aws:x}:*:*:q"), "services.sqs.policy[0].resources[1]"],
    ...[
      ["NumericEquals", "aws:MultiFactorAuthAge"],
      ["DateLessThanIfExists", "aws:TokenIssueTime"],
      ["Bool", "aws:SecureTransport"],
      ["NotIpAddress", "aws:VpcSourceIp"],
      ["BinaryEquals", "aws:userid"],
      ["Null", "aws:username"],
    ].map(
      ([operator = "", key = ""]): ReportedCase => [
        `a value of ${operator}`,
        policyWhen({ [operator]: { [key]: "${aws:username}" } }),
        `services.sqs.policy[0].conditions.${operator}["${key}"]`,
      ],
    ),
    [
      "a plain character in a value of Bool",
      policyWhen({ Bool: { "aws:SecureTransport": "${*}" } }),
      'services.sqs.policy[0].conditions.Bool["aws:SecureTransport"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(misplacedVariable, policy, use)).toEqual([`${path} (misplaced-variable)`]);
  });

  test.each<[about: string, policy: unknown]>([
    ["an action", policyWith({ actions: ["${aws:username}"] })],
    ["a principal", policyWith({ principals: { aws: ["${aws:PrincipalAccount}"] } })],
    ["a key", policyWhen({ StringEquals: { "${aws:username}": "alice" } })],
    ["a value", policyWhen({ Bool: { "aws:SecureTransport": "${aws:username}" } })],
    ["a part of an ARN", on("arn:aws:${aws:username}:*:*:q")],
  ])("is the only rule that reports %s", (_, policy) => {
    expect(troubleOf(policy)).toEqual([expect.stringMatching(/^error .* \(misplaced-variable\)$/)]);
  });

  test.each<MessageCase>([
    [
      "an action",
      policyWith({ actions: ["sqs:${aws:username}"] }),
      '"sqs:${aws:username}" holds a variable, which IAM does not replace here: name the action, with "*" or "?" for what may differ',
    ],
    [
      "a principal",
      policyWith({ principals: { aws: ["arn:aws:iam::111122223333:user/${aws:username}"] } }),
      '"arn:aws:iam::111122223333:user/${aws:username}" holds a variable, which IAM does not replace here: compare it in a condition, such as "ArnLike" of "aws:PrincipalArn"',
    ],
    [
      "a key",
      policyWhen({ StringEquals: { "${aws:username}": "alice" } }),
      '"${aws:username}" holds a variable, which IAM does not replace here: write the key itself, and the variable as its value',
    ],
    [
      "a value",
      policyWhen({ DateLessThan: { "aws:TokenIssueTime": "${aws:CurrentTime}" } }),
      'DateLessThan does not take a variable such as "${aws:CurrentTime}", which only operators for strings and ARNs do: write the value itself',
    ],
    [
      "the service of an ARN",
      on("arn:aws:${aws:username}:*:*:q"),
      '"${aws:username}" stands for the service of an ARN, where IAM replaces no variable: write the service itself',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(misplacedVariable, policy, use)).toEqual([message]);
  });
});
