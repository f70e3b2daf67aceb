import { actionWithoutResource } from "../../lib/rules/action-without-resource";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
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

const s3 = (action: string, resource: string) => policyWith({ actions: [`s3:${action}`], resources: [resource] });

describe("action-without-resource", () => {
  test.each([
    ["any policy", {}],
    ["a policy that names no queue either", { policy: policyWith({ resources: ["arn:aws:sns:*:*:t"] }) }],
  ])("finds what is added to %s", (_about, options) => {
    const alsoAllow = policyWith({ resources: ["arn:aws:sns:eu-west-1:111122223333:orders"] });
    const found = paths(actionWithoutResource, { services: { sqs: { ...options, alsoAllow } } });
    expect(found).toEqual("policy" in options ? [] : ["services.sqs.alsoAllow[0].actions[0]"]);
  });

  test.each<AcceptedCase>([
    ["every resource", policyWith({})],
    [
      "the mobile endpoints of an application for Publish, which the data lacks",
      policyWith({
        actions: ["sns:Publish"],
        resources: ["arn:aws:sns:eu-west-1:111122223333:endpoint/APNS/orders/*"],
      }),
      { service: "sns" },
    ],
    ["a queue", policyWith({ resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"] })],
    [
      "the streams of a table for ListStreams, as the guide has it",
      policyWith({
        actions: ["dynamodb:ListStreams"],
        resources: ["arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/*"],
      }),
      { service: "dynamodb" },
    ],
    [
      "sessions for OpenDataChannel, as AWS-managed policies have it",
      policyWith({
        actions: ["ssmmessages:OpenDataChannel"],
        resources: ["arn:aws:ssm:*:*:session/${aws:userid}-*"],
      }),
      { service: "ssmmessages" },
    ],
    [
      "all queues for ListQueues",
      policyWith({ actions: ["sqs:ListQueues"], resources: ["arn:aws:sqs:*:111122223333:*"] }),
    ],
    ["all buckets for ListAllMyBuckets", s3("ListAllMyBuckets", "arn:aws:s3:::*"), S3],
    ["a pattern of objects", s3("GetObject", "arn:aws:s3:::b/reports/*"), S3],
    [
      "what may be a bucket or objects",
      policyWith({ actions: ["s3:GetObject", "s3:ListBucket"], resources: ["arn:aws:s3:::b*"] }),
      S3,
    ],
    [
      "a bucket and its objects",
      policyWith({ actions: ["s3:GetObject", "s3:ListBucket"], resources: ["arn:aws:s3:::b", "arn:aws:s3:::b/*"] }),
      S3,
    ],
    ["a pattern of actions of which one fits", s3("List*", "arn:aws:s3:::b/*"), S3],
    ["a variable in place of a name", s3("GetObject", "arn:aws:s3:::${aws:PrincipalTag/bucket}"), S3],
    ["an access point", s3("ListBucket", "arn:aws:s3:eu-west-1:111122223333:accesspoint/a"), S3],
    ["objects of an access point", s3("GetObject", "arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*"), S3],
    [
      "objects of an access point of several regions",
      s3("GetObject", "arn:aws:s3::111122223333:accesspoint/a.mrap/object/*"),
      S3,
    ],
    [
      "S3 on Outposts",
      s3("GetObject", "arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/accesspoint/a/object/*"),
      S3,
    ],
    [
      "a role for AssumeRole",
      policyWith({ actions: ["sts:AssumeRole"], resources: ["arn:aws:iam::111122223333:role/x"] }),
      { service: "sts" },
    ],
    [
      "what the data may not know yet",
      policyWith({
        actions: ["cognito-idp:InitiateAuth"],
        resources: ["arn:aws:cognito-idp:eu-west-1:111122223333:userpool/x"],
      }),
      { service: "cognito-idp" },
    ],
    [
      "what an action creates",
      policyWith({ actions: ["pcs:CreateCluster"], resources: ["arn:aws:pcs:eu-west-1:111122223333:cluster/x"] }),
      { service: "pcs" },
    ],
    [
      "actions that are not looked up",
      policyWith({
        actions: [{ unchecked: "sqs:ListQueues" }],
        resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"],
      }),
    ],
    [
      "actions of other services, which have another rule",
      policyWith({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b"] }),
    ],
    ["malformed ARNs, which have another rule", policyWith({ actions: ["sqs:ListQueues"], resources: ["orders"] })],
    [
      "resources of other services only, which have another rule",
      policyWith({ resources: ["arn:aws:sns:eu-west-1:111122223333:x"] }),
    ],
    [
      "tokens among the resources",
      policyWith({
        actions: ["sqs:ListQueues"],
        resources: ["arn:aws:sqs:eu-west-1:111122223333:orders", tokenValue("arn")],
      }),
    ],
    [
      "exceptions of resources",
      [{ actions: ["sqs:ListQueues"], notResources: ["arn:aws:sqs:eu-west-1:111122223333:orders"] }],
    ],
    [
      "exceptions of actions",
      [{ notActions: ["sqs:ListQueues"], resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"] }],
    ],
    ["any service in a policy of all", documentWith({ Resource: "arn:aws:s3:::b" }), { sharedBy: ["s3", "sqs"] }],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(actionWithoutResource, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a queue as its URL has it",
      policyWith({ resources: ["arn:aws:sqs:eu-west-1:111122223333:queue/orders"] }),
      "services.sqs.policy[0].actions[0]",
    ],
    ["a bucket for GetObject", s3("GetObject", "arn:aws:s3:::b"), "services.s3.policy[0].actions[0]", S3],
    ["objects for ListBucket", s3("ListBucket", "arn:aws:s3:::b/*"), "services.s3.policy[0].actions[0]", S3],
    [
      "the same of a gateway",
      s3("ListBucket", "arn:aws:s3:::b/*"),
      "services.s3.policy[0].actions[0]",
      { ...S3, types: ["Gateway"] },
    ],
    [
      "the same of a document",
      documentWith({ Action: "s3:ListBucket", Resource: "arn:aws:s3:::b/*" }),
      "services.s3.policy.Statement.Action",
      S3,
    ],
    [
      "the same of a policy of all",
      documentWith({ Action: ["sqs:*", "s3:ListBucket"], Resource: ["arn:aws:s3:::b/*", "arn:aws:sqs:*:*:*"] }),
      "policy.Statement.Action[1]",
      { sharedBy: ["s3", "sqs"] },
    ],
    [
      "the same of what is denied",
      policyWith({ effect: "Deny", actions: ["s3:ListBucket"], resources: ["arn:aws:s3:::b/*"] }),
      "services.s3.policy[0].actions[0]",
      S3,
    ],
    [
      "a queue for ListQueues",
      policyWith({
        actions: ["sqs:SendMessage", "sqs:ListQueues"],
        resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"],
      }),
      "services.sqs.policy[0].actions[1]",
    ],
    [
      "some queues for ListQueues",
      policyWith({ actions: ["sqs:ListQueues"], resources: ["arn:aws:sqs:eu-west-1:111122223333:orders-*"] }),
      "services.sqs.policy[0].actions[0]",
    ],
    ["a bucket for ListAllMyBuckets", s3("ListAllMyBuckets", "arn:aws:s3:::b"), "services.s3.policy[0].actions[0]", S3],
    [
      "a repository for GetAuthorizationToken",
      policyWith({
        actions: ["ecr:GetAuthorizationToken"],
        resources: ["arn:aws:ecr:eu-west-1:111122223333:repository/x"],
      }),
      'services["ecr.api"].policy[0].actions[0]',
      { service: "ecr.api" },
    ],
    [
      "an alias for Decrypt",
      policyWith({ actions: ["kms:Decrypt"], resources: ["arn:aws:kms:eu-west-1:111122223333:alias/x"] }),
      "services.kms.policy[0].actions[0]",
      { service: "kms" },
    ],
    [
      "an index for GetItem",
      policyWith({
        actions: ["dynamodb:GetItem"],
        resources: ["arn:aws:dynamodb:eu-west-1:111122223333:table/x/index/*"],
      }),
      "services.dynamodb.policy[0].actions[0]",
      { service: "dynamodb" },
    ],
    [
      "a resource of another service beside a right statement",
      [...policyWith({}), ...policyWith({ resources: ["arn:aws:sns:eu-west-1:111122223333:x"] })],
      "services.sqs.policy[1].actions[0]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(actionWithoutResource, policy, use)).toEqual([`${path} (action-without-resource)`]);
  });

  test.each<MessageCase>([
    [
      "a bucket",
      s3("GetObject", "arn:aws:s3:::b"),
      '"s3:GetObject" acts on none of the resources of this statement, but on "arn:aws:s3:::<BucketName>/<ObjectName>" or "arn:aws:s3:<Region>:<Account>:accesspoint/<AccessPointName>/object/<ObjectName>": did you mean "arn:aws:s3:::b/*"?',
      S3,
    ],
    [
      "objects",
      s3("ListBucket", "arn:aws:s3:::b/*"),
      '"s3:ListBucket" acts on none of the resources of this statement, but on "arn:aws:s3:::<BucketName>" or "arn:aws:s3:<Region>:<Account>:accesspoint/<AccessPointName>": did you mean "arn:aws:s3:::b"?',
      S3,
    ],
    [
      "a stream of Kinesis",
      policyWith({
        actions: ["kinesis:SubscribeToShard"],
        resources: ["arn:aws:kinesis:eu-west-1:111122223333:stream/s"],
      }),
      '"kinesis:SubscribeToShard" acts on none of the resources of this statement, but on "arn:aws:kinesis:<Region>:<Account>:<StreamType>/<StreamName>/consumer/<ConsumerName>:<ConsumerCreationTimpstamp>": did you mean "arn:aws:kinesis:eu-west-1:111122223333:stream/s/*"?',
      { service: "kinesis-streams" },
    ],
    [
      "a log group",
      policyWith({ actions: ["logs:PutLogEvents"], resources: ["arn:aws:logs:eu-west-1:111122223333:log-group:x"] }),
      '"logs:PutLogEvents" acts on none of the resources of this statement, but on "arn:aws:logs:<Region>:<Account>:log-group:<LogGroupName>:log-stream:<LogStreamName>": did you mean "arn:aws:logs:eu-west-1:111122223333:log-group:x:*"?',
      { service: "logs" },
    ],
    [
      "an alias",
      policyWith({ actions: ["kms:Decrypt"], resources: ["arn:aws:kms:eu-west-1:111122223333:alias/x"] }),
      '"kms:Decrypt" acts on none of the resources of this statement, but on "arn:aws:kms:<Region>:<Account>:key/<KeyId>": add such a resource, or leave the action out',
      { service: "kms" },
    ],
    [
      "an action without resource types",
      policyWith({ actions: ["sqs:ListQueues"], resources: ["arn:aws:sqs:eu-west-1:111122223333:orders"] }),
      '"sqs:ListQueues" acts on none of the resources of this statement: it takes only "*", so name it in a statement with that resource',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(actionWithoutResource, policy, use)).toEqual([message]);
  });
});
