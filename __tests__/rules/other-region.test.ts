import { otherRegion } from "../../lib/rules/other-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

const HERE = "arn:aws:sqs:eu-west-1:111122223333:orders";
const THERE = "arn:aws:sqs:us-east-1:111122223333:orders";
const KEY = policyWith({ actions: ["kms:Decrypt"], resources: ["arn:aws:kms:us-east-1:111122223333:key/x"] });

describe("other-region", () => {
  test.each<AcceptedCase>([
    ["every resource", policyWith({})],
    ["a queue of the region", policyWith({ resources: [HERE] })],
    ["a queue of any region", policyWith({ resources: ["arn:aws:sqs:*:111122223333:orders"] })],
    [
      "a variable in place of the region",
      policyWith({ resources: ["arn:aws:sqs:${aws:PrincipalTag/region}:111122223333:orders"] }),
    ],
    ["queues of both regions, as in a policy for both", policyWith({ resources: [THERE, HERE] })],
    [
      "a bucket, which has no region in its ARN",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/*"] }),
      { service: "s3" },
    ],
    [
      "a role, which has none either",
      policyWith({ actions: ["sts:AssumeRole"], resources: ["arn:aws:iam::111122223333:role/x"] }),
      { service: "sts" },
    ],
    [
      "models that a profile of several regions leads to",
      policyWith({ actions: ["bedrock:InvokeModel"], resources: ["arn:aws:bedrock:us-east-1::foundation-model/x"] }),
      { service: "bedrock-runtime" },
    ],
    [
      "actions with two regions",
      policyWith({ actions: ["rds:CopyDBSnapshot"], resources: ["arn:aws:rds:us-east-1:111122223333:snapshot:x"] }),
      { service: "rds" },
    ],
    [
      "all actions, of which one has two regions",
      policyWith({ actions: ["*"], resources: ["arn:aws:rds:us-east-1:111122223333:snapshot:x"] }),
      { service: "rds" },
    ],
    [
      "another partition, which has another rule",
      policyWith({ resources: ["arn:aws-cn:sqs:cn-north-1:111122223333:orders"] }),
    ],
    ["exceptions of resources", [{ actions: ["sqs:*"], notResources: [THERE] }]],
    ["exceptions of actions", [{ notActions: ["sqs:DeleteQueue"], resources: [THERE] }]],
    ["tokens", policyWith({ resources: [THERE, tokenValue("arn")] })],
    ["tokens among the actions", policyWith({ actions: [tokenValue("action")], resources: [THERE] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(otherRegion, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a queue of another region", policyWith({ resources: [THERE] }), "services.sqs.policy[0].resources[0]"],
    [
      "the same for all actions",
      policyWith({ actions: ["*"], resources: [THERE] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "the same of a document",
      documentWith({ Action: "sqs:*", Resource: THERE }),
      "services.sqs.policy.Statement.Resource",
    ],
    [
      "the same of a policy of all",
      documentWith({ Action: "sqs:*", Resource: THERE }),
      "policy.Statement.Resource",
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "a key of another region",
      policyWith({ actions: ["kms:Decrypt"], resources: ["arn:aws:kms:us-east-1:111122223333:key/x"] }),
      "services.kms.policy[0].resources[0]",
      { service: "kms" },
    ],
    [
      "a region of another partition",
      policyWith({ resources: ["arn:aws:sqs:cn-north-1:111122223333:orders"] }),
      "services.sqs.policy[0].resources[0]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(otherRegion, policy, use)).toEqual([`${path} (other-region)`]);
  });

  test("names both regions", () => {
    expect(messagesOf(otherRegion, policyWith({ resources: [THERE] }))).toEqual([
      '"arn:aws:sqs:us-east-1:111122223333:orders" is in "us-east-1", and requests through this endpoint act on resources in "eu-west-1": write that region, or "*" for any',
    ]);
  });

  test.each([
    ["the region of the service, if that is another", { kms: { serviceRegion: "us-east-1", policy: KEY } }, {}, []],
    ["no region, if only Terraform knows it", { kms: { policy: KEY } }, { region: undefined }, []],
    ["the region of the construct", { kms: { policy: KEY } }, {}, ["services.kms.policy[0].resources[0]"]],
  ])("compares with %s", (_about, services, props, expected) => {
    expect(paths(otherRegion, { services, ...props })).toEqual(expected);
  });
});
