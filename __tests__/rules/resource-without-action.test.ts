import { resourceWithoutAction } from "../../lib/rules/resource-without-action";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const S3 = { service: "s3" };
const [B, O] = ["arn:aws:s3:::b", "arn:aws:s3:::b/*"];
const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:orders";
const TOPIC = "arn:aws:sns:eu-west-1:111122223333:orders";

const of = (actions: readonly string[], ...resources: readonly string[]) => policyWith({ actions, resources });

describe("resource-without-action", () => {
  test.each<AcceptedCase>([
    ["every resource", policyWith({})],
    ["a bucket and its objects", of(["s3:GetObject", "s3:ListBucket"], B, O), S3],
    ["a bucket and its objects for all actions", of(["s3:*"], B, O), S3],
    ["what is denied", policyWith({ effect: "Deny", actions: ["s3:GetObject"], resources: [B, O] }), S3],
    ["no resource that an action acts on, which has another rule", of(["s3:GetObject"], B), S3],
    [
      "a topic for another endpoint with the same policy",
      policyWith({ actions: ["sqs:SendMessage", "sns:Publish"], resources: [QUEUE, TOPIC] }),
    ],
    [
      "actions that are not looked up",
      policyWith({ actions: ["s3:GetObject", { unchecked: "s3:New" }], resources: [B, O] }),
      S3,
    ],
    ["actions that the data lacks", of(["s3:GetObject", "s3:New"], B, O), S3],
    [
      "tokens among the actions",
      policyWith({ actions: ["s3:GetObject", tokenValue("action")], resources: [B, O] }),
      S3,
    ],
    ["tokens among the resources", policyWith({ resources: [TOPIC, tokenValue("arn")] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(resourceWithoutAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a bucket beside objects", of(["s3:GetObject", "s3:PutObject"], B, O), "services.s3.policy[0].resources[0]", S3],
    ["objects beside a bucket", of(["s3:ListBucket"], B, O), "services.s3.policy[0].resources[1]", S3],
    [
      "the same of a document",
      documentWith({ Action: "s3:ListBucket", Resource: [B, O] }),
      "services.s3.policy.Statement.Resource[1]",
      S3,
    ],
    [
      "the same of a policy of all",
      documentWith({ Action: "s3:ListBucket", Resource: [B, O] }),
      "policy.Statement.Resource[1]",
      { sharedBy: ["s3", "sqs"] },
    ],
    ["a topic beside a queue", policyWith({ resources: [QUEUE, TOPIC] }), "services.sqs.policy[0].resources[1]"],
    [
      "a topic beside a queue for all actions",
      policyWith({ actions: ["*"], resources: [QUEUE, TOPIC] }),
      "services.sqs.policy[0].resources[1]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(resourceWithoutAction, policy, use)).toEqual([`${path} (resource-without-action)`]);
  });

  test.each<MessageCase>([
    [
      "a bucket",
      of(["s3:GetObject"], B, O),
      'No action of this statement acts on "arn:aws:s3:::b", but on "arn:aws:s3:::<BucketName>/<ObjectName>" or "arn:aws:s3:<Region>:<Account>:accesspoint/<AccessPointName>/object/<ObjectName>": add one that does, or leave the resource out',
      S3,
    ],
    [
      "a topic",
      policyWith({ resources: [QUEUE, TOPIC] }),
      'No action of this statement acts on "arn:aws:sns:eu-west-1:111122223333:orders", but on "arn:aws:sqs:<Region>:<Account>:<QueueName>": add one that does, or leave the resource out',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(resourceWithoutAction, policy, use)).toEqual([message]);
  });
});
