import { policyAllowsNothing } from "../../lib/rules/policy-allows-nothing";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  type PolicyUse,
  pathsOf,
  policyWith,
} from "./policy-findings";

const QUEUES = "arn:aws:sqs:eu-west-1:111122223333:*";

describe("policy-allows-nothing", () => {
  test.each<AcceptedCase>([
    [
      "every action",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an action of each",
      {
        Statement: [{ Effect: "Allow", Principal: "*", Action: ["SQS:SendMessage", "kms:Decrypt"], Resource: "*" }],
      },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an action of each in statements of their own",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" },
          { Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "excepted actions",
      { Statement: [{ Effect: "Allow", Principal: "*", NotAction: "sqs:SendMessage", Resource: "*" }] },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a token",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: tokenValue("action"), Resource: "*" }] },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an effect that is a token",
      {
        Statement: [{ Effect: tokenValue("effect"), Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
      },
      { sharedBy: ["sqs"] },
    ],
    [
      "a Deny about another service",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
          { Effect: "Deny", Principal: "*", Action: "s3:DeleteBucket", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "no Allow, which has another rule",
      { Statement: [{ Effect: "Deny", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] },
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a service of which nobody knows the actions",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] },
      { sharedBy: ["console", "no-such-service"] },
    ],
    [
      "statements for all services, which have another rule",
      policyWith({ actions: ["sqs:SendMessage"] }),
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "resources of each",
      documentWith({ Resource: [QUEUES, "arn:aws:sns:eu-west-1:111122223333:*"] }),
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "resources of one service, and all resources in another statement",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "*", Resource: QUEUES },
          { Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "sns"] },
    ],
    ["excepted resources", documentWith({ Resource: undefined, NotResource: QUEUES }), { sharedBy: ["sqs", "sns"] }],
    [
      "resources of any service",
      documentWith({ Resource: "arn:aws:s*:eu-west-1:111122223333:*" }),
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "a resource that is a token",
      documentWith({ Resource: [QUEUES, tokenValue("arn")] }),
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "a Deny of resources of one service",
      {
        Statement: [
          { Effect: "Deny", Principal: "*", Action: "*", Resource: QUEUES },
          { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" },
        ],
      },
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "resources on which another service acts",
      documentWith({ Resource: "arn:aws:s3:::my-bucket/*" }),
      { sharedBy: ["s3", "console"] },
    ],
    ["resources of another service in the policy of one", documentWith({ Resource: QUEUES }), { service: "sns" }],
    ["the policy of one service", documentWith({ Action: "kms:Decrypt" })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policyAllowsNothing, policy, use)).toEqual([]);
  });

  test.each<[about: string, policy: unknown, paths: readonly string[], use?: PolicyUse]>([
    [
      "an action of one service",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] },
      ["policy"],
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an action of none",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: "nosuch:Do", Resource: "*" }] },
      ["policy", "policy"],
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a Deny about everything else",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" },
          { Effect: "Deny", Principal: "*", Action: "kms:*", Resource: "*" },
        ],
      },
      ["policy"],
      { sharedBy: ["sqs", "kms"] },
    ],
    ["resources of one service", documentWith({ Resource: QUEUES }), ["policy"], { sharedBy: ["sqs", "sns"] }],
    [
      "resources of one service by excepted actions",
      documentWith({ Action: undefined, NotAction: "sqs:DeleteQueue", Resource: [QUEUES] }),
      ["policy"],
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "resources of one service in typed statements",
      policyWith({ actions: ["*"], resources: [QUEUES] }),
      ["policy"],
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "actions of each, with the resources of the other",
      {
        Statement: [
          { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: QUEUES },
          { Effect: "Allow", Principal: "*", Action: "sns:*", Resource: QUEUES },
        ],
      },
      ["policy"],
      { sharedBy: ["sqs", "sns"] },
    ],
  ])("reports %s", (...[, policy, paths, use]) => {
    expect(pathsOf(policyAllowsNothing, policy, use)).toEqual(paths.map((path) => `${path} (policy-allows-nothing)`));
  });

  test.each<MessageCase>([
    [
      "a service that is left out",
      { Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] },
      'No statement allows an action of "kms", whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a service whose resources are left out",
      documentWith({ Resource: QUEUES }),
      'No statement allows anything on a resource of "sns", whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)',
      { sharedBy: ["sqs", "sns"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policyAllowsNothing, policy, use)).toEqual([message]);
  });
});
