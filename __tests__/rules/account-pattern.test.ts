import { accountPattern } from "../../lib/rules/account-pattern";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, policyWith, type ReportedCase } from "./policy-findings";

describe("account-pattern", () => {
  test.each<AcceptedCase>([
    ["12 digits", policyWith({ resources: ["arn:aws:sqs:eu-west-1:123456789012:orders"] })],
    ["a wildcard for the account", policyWith({ resources: ["arn:aws:sqs:*:*:orders"] })],
    ["question marks for the account", policyWith({ resources: ["arn:aws:sqs:*:????????????:orders"] })],
    ["a short account, which has another rule", policyWith({ resources: ["arn:aws:sqs:*:1234:orders"] })],
    [
      "a pattern of roles that is compared as text",
      policyWhen({
        StringLike: {
          "aws:PrincipalArn": ["arn:aws:iam::123456789012:role/*", "arn:aws:iam::*:role/deploy"],
        },
      }),
    ],
    ["text that is no ARN", policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform:::::1*" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(accountPattern, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "digits and a wildcard",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234*:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "digits and question marks",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234????????:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "letters and a wildcard",
      policyWith({ resources: ["arn:aws:iam::aw*:policy/x"] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "an ARN that is excepted",
      policyWith({ notResources: ["arn:aws:sqs:eu-west-1:1234*:orders"], resources: undefined }),
      "services.sqs.policy[0].notResources[0]",
    ],
    [
      "an ARN in a condition",
      policyWhen({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
    [
      "an ARN that is compared as text",
      policyWhen({ StringLike: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalArn"]',
    ],
    [
      "an ARN that is compared by StringEquals",
      policyWhen({ StringEquals: { "aws:PrincipalArn": "arn:aws:iam::1234*:role/deploy" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(accountPattern, policy, use)).toEqual([`${path} (account-pattern)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(accountPattern, policyWith({ resources: ["arn:aws:sqs:eu-west-1:1234*:orders"] }))).toEqual([
      '"arn:aws:sqs:eu-west-1:1234*:orders" is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot',
    ]);
  });
});
