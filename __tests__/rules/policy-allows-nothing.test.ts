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
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policyAllowsNothing, policy, use)).toEqual([message]);
  });
});
