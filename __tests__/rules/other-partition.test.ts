import { otherPartition } from "../../lib/rules/other-partition";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import {
  type AcceptedCase,
  documentWith,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const HERE = "arn:aws:sqs:eu-west-1:111122223333:orders";
const THERE = "arn:aws-cn:sqs:cn-north-1:111122223333:orders";
const ROLE = (partition: string) => `arn:${partition}:iam::111122223333:role/deploy`;

describe("other-partition", () => {
  test.each<AcceptedCase>([
    ["every resource", policyWith({})],
    ["a queue of the partition", policyWith({ resources: [HERE] })],
    ["a queue of any partition", policyWith({ resources: ["arn:*:sqs:*:111122223333:orders"] })],
    ["queues of both partitions, as in a policy for both", policyWith({ resources: [THERE, HERE] })],
    [
      "a partition that AWS does not have, which has another rule",
      policyWith({ resources: ["arn:awz:sqs:*:111122223333:orders"] }),
    ],
    [
      "principals of the partition",
      policyWith({ principals: { aws: ["arn:aws:iam::111122223333:root", "444455556666"] } }),
    ],
    ["tokens", policyWith({ resources: [THERE, tokenValue("arn")] })],
    ["a role of the partition in a condition", policyWhen({ ArnLike: { "aws:PrincipalArn": ROLE("aws") } })],
    ["a role of any partition", policyWhen({ ArnLike: { "aws:PrincipalArn": ROLE("aws*") } })],
    ["roles of both partitions", policyWhen({ ArnLike: { "aws:PrincipalArn": [ROLE("aws"), ROLE("aws-cn")] } })],
    ["a role beside a token", policyWhen({ ArnLike: { "aws:PrincipalArn": [ROLE("aws-cn"), tokenValue("arn")] } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(otherPartition, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a queue of another partition", policyWith({ resources: [THERE] }), "services.sqs.policy[0].resources[0]"],
    [
      "a bucket of another partition",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws-us-gov:s3:::b/*"] }),
      "services.s3.policy[0].resources[0]",
      { service: "s3" },
    ],
    ["the same of a document", documentWith({ Resource: THERE }), "services.sqs.policy.Statement.Resource"],
    [
      "the same of a policy of all",
      documentWith({ Resource: THERE }),
      "policy.Statement.Resource",
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "a principal of another partition",
      policyWith({ principals: { aws: ["111122223333", "arn:aws-cn:iam::111122223333:root"] } }),
      "services.sqs.policy[0].principals.aws[1]",
    ],
    [
      "a role of another partition in a condition",
      policyWhen({ ArnLike: { "aws:PrincipalArn": ROLE("aws-us-gov") } }),
      'services.sqs.policy[0].conditions.ArnLike["aws:PrincipalArn"]',
    ],
    [
      "the same in a Deny that spares it",
      policyWhen({ ArnNotLike: { "aws:PrincipalArn": [ROLE("aws-cn")] } }, { effect: "Deny" }),
      'services.sqs.policy[0].conditions.ArnNotLike["aws:PrincipalArn"][0]',
    ],
    [
      "a source of another partition",
      policyWhen({ ArnEquals: { "aws:SourceArn": "arn:aws-cn:s3:::b" } }),
      'services.sqs.policy[0].conditions.ArnEquals["aws:SourceArn"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(otherPartition, policy, use)).toEqual([`${path} (other-partition)`]);
  });

  test("says how the ARN begins", () => {
    expect(messagesOf(otherPartition, policyWith({ resources: [THERE] }))).toEqual([
      '"arn:aws-cn:sqs:cn-north-1:111122223333:orders" is in another partition than eu-west-1: begin it with "arn:aws:"',
    ]);
  });

  test.each([
    ["China", "cn-north-1", ["services.sqs.policy[0].resources[0]"]],
    ["no region, if only Terraform knows it", undefined, []],
  ])("compares with %s", (_about, region, expected) => {
    expect(paths(otherPartition, { region, services: { sqs: { policy: policyWith({ resources: [HERE] }) } } })).toEqual(
      expected,
    );
  });
});
