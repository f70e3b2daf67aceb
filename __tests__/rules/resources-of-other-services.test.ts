import { resourcesOfOtherServices } from "../../lib/rules/resources-of-other-services";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:orders";
const TOPIC = "arn:aws:sns:eu-west-1:111122223333:orders";

describe("resources-of-other-services", () => {
  test.each<AcceptedCase>([
    ["every resource", policyWith({})],
    ["a queue", policyWith({ resources: [QUEUE] })],
    ["a queue beside a topic", policyWith({ resources: [TOPIC, QUEUE] })],
    [
      "a statement that allows something on a queue",
      [...policyWith({ resources: [TOPIC] }), ...policyWith({ resources: [QUEUE] })],
    ],
    [
      "a statement for another endpoint with the same policy",
      policyWith({ actions: ["sns:Publish"], resources: [TOPIC] }),
    ],
    ["what is denied", [...policyWith({}), ...policyWith({ effect: "Deny", resources: [TOPIC] })]],
    ["an ARN of any service", policyWith({ resources: ["arn:aws:*:eu-west-1:111122223333:orders"] })],
    [
      "a variable in place of the service",
      policyWith({ resources: ["arn:aws:${aws:PrincipalTag/service}:eu-west-1:111122223333:orders"] }),
    ],
    ["a token beside a topic", policyWith({ resources: [TOPIC, tokenValue("arn")] })],
    [
      "a role for AssumeRole",
      policyWith({ actions: ["sts:AssumeRole"], resources: ["arn:aws:iam::111122223333:role/x"] }),
      { service: "sts" },
    ],
    [
      "a snapshot for the EBS API",
      policyWith({ actions: ["ebs:GetSnapshotBlock"], resources: ["arn:aws:ec2:eu-west-1::snapshot/*"] }),
      { service: "ebs" },
    ],
    [
      "recovery points of several services for Backup",
      policyWith({
        actions: ["backup:StartRestoreJob"],
        resources: ["arn:aws:ec2:*::snapshot/*", "arn:aws:rds:*:*:snapshot:awsbackup:*"],
      }),
      { service: "backup" },
    ],
    [
      "a repository for ecr.api",
      policyWith({ actions: ["ecr:BatchGetImage"], resources: ["arn:aws:ecr:eu-west-1:111122223333:repository/x"] }),
      { service: "ecr.api" },
    ],
    [
      "an alarm for monitoring",
      policyWith({
        actions: ["cloudwatch:DescribeAlarms"],
        resources: ["arn:aws:cloudwatch:eu-west-1:111122223333:alarm:x"],
      }),
      { service: "monitoring" },
    ],
    [
      "S3 Object Lambda and Outposts",
      policyWith({
        actions: ["s3:*"],
        resources: [
          "arn:aws:s3-object-lambda:eu-west-1:111122223333:accesspoint/a",
          "arn:aws:s3-outposts:eu-west-1:111122223333:outpost/op-1/bucket/b",
        ],
      }),
      { service: "s3" },
    ],
    [
      "a service whose resources the data lacks",
      policyWith({ actions: ["tag:GetResources"], resources: [TOPIC] }),
      { service: "tagging" },
    ],
    [
      "a service outside the catalogue",
      policyWith({ resources: [TOPIC] }),
      { service: undefined, serviceName: "com.example.x" },
    ],
    ["a policy of all services", documentWith({ Action: "*", Resource: TOPIC }), { sharedBy: ["sqs"] }],
    ["an empty policy, which has another rule", []],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(resourcesOfOtherServices, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a topic", policyWith({ resources: [TOPIC] }), "services.sqs.policy[0].resources[0]"],
    [
      "a topic for all actions",
      policyWith({ actions: ["*"], resources: [TOPIC] }),
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a topic for all actions but some",
      [{ notActions: ["sqs:DeleteQueue"], resources: [TOPIC] }],
      "services.sqs.policy[0].resources[0]",
    ],
    [
      "a topic in a document",
      documentWith({ Action: "sqs:*", Resource: TOPIC }),
      "services.sqs.policy.Statement.Resource",
    ],
    [
      "a bucket of the DynamoDB gateway",
      policyWith({ actions: ["dynamodb:GetItem"], resources: ["arn:aws:s3:::b/*"] }),
      "services.dynamodb.policy[0].resources[0]",
      { service: "dynamodb", types: ["Gateway"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(resourcesOfOtherServices, policy, use)).toEqual([`${path} (resources-of-other-services)`]);
  });

  test("names what is meant", () => {
    expect(messagesOf(resourcesOfOtherServices, policyWith({ resources: [TOPIC] }))).toEqual([
      '"arn:aws:sns:eu-west-1:111122223333:orders" is no resource that a request through the "sqs" endpoint acts on: name resources whose ARNs begin with "arn:aws:sqs:"',
    ]);
  });
});
