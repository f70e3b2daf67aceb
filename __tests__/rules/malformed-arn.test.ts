import { malformedArn } from "../../lib/rules/malformed-arn";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("malformed-arn", () => {
  test.each<AcceptedCase>([
    ["everything", policyWith({ resources: ["*"] })],
    ["an ARN", policyWith({ resources: ["arn:aws:sqs:eu-west-1:123456789012:orders"] })],
    ["an ARN without region and account", policyWith({ resources: ["arn:aws:s3:::bucket/key:part"] })],
    ["wildcards", policyWith({ resources: ["arn:*:sqs:*:*:orders-?"] })],
    ["variables with colons", policyWith({ resources: [`arn:aws:sqs:*:*:\${aws:PrincipalTag/team}-*`] })],
    ["an account of AWS", policyWith({ resources: ["arn:aws:iam::aws:policy/*"] }), { service: "iam" }],
    ["a region that AWS may open", policyWith({ resources: ["arn:aws:sqs:eu-north-7:123456789012:orders"] })],
    ["a pattern for regions", policyWith({ resources: ["arn:aws:sqs:eu-*:123456789012:orders"] })],
    ["an event of no region", policyWith({ resources: ["arn:aws:health:global::event/*"] }), { service: "health" }],
    [
      "a placeholder for the region, which has another rule",
      policyWith({
        resources: [
          "arn:aws:sqs:REGION:*:orders",
          "arn:aws:sqs:undefined:*:orders",
          "arn:aws:sqs:<region>:123456789012:orders",
        ],
      }),
    ],
    ["tokens", policyWith({ resources: [tokenValue("queue")] })],
    [
      "an unknown partition, which has another rule",
      policyWith({ resources: ["arn:asw:sqs:eu-west-1:123456789012:orders"] }),
    ],
    [
      "digits and wildcards in the account, which have another rule",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234*:orders"] }),
    ],
    ["a variable as a whole ARN", policyWhen({ ArnLike: { "aws:PrincipalArn": "${aws:SourceArn}" } })],
    ["text that is no ARN for an operator of strings", policyWhen({ StringEquals: { "aws:PrincipalArn": "orders" } })],
    ["any ARN in a condition", policyWhen({ ArnLike: { "aws:PrincipalArn": "*" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedArn, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a name", policyWith({ resources: ["orders"] }), "services.sqs.policy[0].resources[0]"],
    [
      "other text before the ARN",
      policyWith({ resources: ["barn:aws:sqs:::orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an ARN of five parts",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an ARN without a resource",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:123456789012:"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a service in capitals",
      policyWith({ resources: ["arn:aws:SQS:eu-west-1:123456789012:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "no service",
      policyWith({ resources: ["arn:aws::eu-west-1:123456789012:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an account of 4 digits",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an account of 13 digits",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234567890123:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an account in the place of the region",
      policyWith({ resources: ["arn:aws:sqs:123456789012::orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "no region in a condition that compares ARNs",
      policyWhen({ ArnLike: { "aws:SourceArn": "arn:aws:sqs:eu_west_1:123456789012:orders" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:SourceArn"]',
    ],
    [
      "an account in capitals",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:AWS:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a resource that is excepted",
      policyWith({ notResources: ["*", "orders"], resources: undefined }),
      "services.sqs.policy[0].notResources[1]",
    ],
    [
      "a value of a condition that compares ARNs",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "deploy" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
    [
      "a dollar sign that begins no variable",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "${$}x" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedArn, policy, use)).toEqual([`${path} (malformed-arn)`]);
  });

  test.each<MessageCase>([
    [
      "a name",
      policyWith({ resources: ["orders"] }),
      '"orders" is not an ARN that AWS accepts: expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
    ],
    [
      "a service in capitals",
      policyWith({ resources: ["arn:aws:SQS:eu-west-1:123456789012:orders"] }),
      '"arn:aws:SQS:eu-west-1:123456789012:orders" is not an ARN that AWS accepts: its service must be in lower case',
    ],
    [
      "an account of 4 digits",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234:orders"] }),
      '"arn:aws:sqs:eu-west-1:1234:orders" is not an ARN that AWS accepts: its account must have 12 digits, or be empty or a wildcard',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedArn, policy, use)).toEqual([message]);
  });

  test.each([
    ["eu-west", '"eu-west-1", "eu-west-2" or "eu-west-3"'],
    ["euwest1", '"eu-west-1"'],
    ["us-east-x", '"us-east-1"'],
    ["us-east-1a", '"us-east-1"'],
    ["EU-WEST-1", '"eu-west-1"'],
  ])("names the region that is meant by %s", (region, meant) => {
    const [message, ...more] = messagesOf(malformedArn, policyWith({ resources: [`arn:aws:sqs:${region}:*:orders`] }));
    expect(more).toEqual([]);
    expect(message).toContain(
      `: its region "${region}" must be the name of a region, or be empty or a wildcard; did you mean ${meant}`,
    );
  });
});
