import { nestedArn } from "../../lib/rules/nested-arn";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("nested-arn", () => {
  test.each<AcceptedCase>([
    ["an ARN", policyWith({ resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"] })],
    ["a name that begins like an ARN", policyWith({ resources: ["arn:aws:sqs:eu-west-1:111122223333:arn"] })],
    [
      "an object whose key is an ARN",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/arn:aws:sqs:eu-west-1:1:x"] }),
      { service: "s3" },
    ],
    ["a token", policyWith({ resources: [tokenValue("arn")] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(nestedArn, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a bucket within a bucket",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::arn:aws:s3:::b/*"] }),
      "services.s3.policy[0].resources[0]",
      { service: "s3" },
    ],
    [
      "a queue within a queue",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1:arn:aws:sqs:eu-west-1:111122223333:x"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "two ARNs in one text",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a/*, arn:aws:s3:::b/*"] }),
      "services.s3.policy[0].resources[0]",
      { service: "s3" },
    ],
    [
      "an ARN in place of the region",
      policyWith({ resources: ["arn:aws:sqs:arn:aws:sqs:eu-west-1:111122223333:x"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a key within a key",
      documentWith({ Resource: "arn:aws:kms:eu-west-1:111122223333:key/arn:aws:kms:eu-west-1:111122223333:key/x" }),
      "services.kms.policy.Statement.Resource",
      { service: "kms" },
    ],
    [
      "a role within a role, in a condition",
      policyWith({
        conditions: {
          ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/arn:aws:iam::111122223333:role/x" },
        },
      }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(nestedArn, policy, use)).toEqual([`${path} (nested-arn)`]);
  });

  test("names the inner ARN", () => {
    expect(messagesOf(nestedArn, policyWith({ resources: ["arn:aws:s3:::arn:aws:s3:::b/*"] }))).toEqual([
      '"arn:aws:s3:::arn:aws:s3:::b/*" has an ARN within an ARN: write "arn:aws:s3:::b/*"',
    ]);
  });
});
