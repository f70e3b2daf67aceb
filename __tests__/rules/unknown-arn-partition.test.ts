import { unknownArnPartition } from "../../lib/rules/unknown-arn-partition";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("unknown-arn-partition", () => {
  test.each<AcceptedCase>([
    ["a partition of AWS", policyWith({ resources: ["arn:aws-eusc:sqs:eusc-de-east-1:123456789012:orders"] })],
    ["a wildcard", policyWith({ resources: ["arn:aws*:sqs:*:*:orders"] })],
    ["a malformed ARN, which has another rule", policyWith({ resources: ["orders"] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownArnPartition, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a misspelt partition",
      policyWith({ resources: ["arn:asw:sqs:eu-west-1:123456789012:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a partition in a condition",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:asw:iam::123456789012:role/x" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownArnPartition, policy, use)).toEqual([`${path} (unknown-arn-partition)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt partition",
      policyWith({ resources: ["arn:asw:sqs:::orders"] }),
      '"arn:asw:sqs:::orders" is not an ARN that AWS accepts: its partition is unknown, use "aws"',
    ],
    [
      "a partition that is near to none",
      policyWith({ resources: ["arn:x:sqs:::orders"] }),
      '"arn:x:sqs:::orders" is not an ARN that AWS accepts: its partition is unknown, use "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f" or "aws-eusc"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownArnPartition, policy, use)).toEqual([message]);
  });
});
