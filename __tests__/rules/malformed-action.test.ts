import { unchecked } from "../../lib/policy/statement/unchecked";
import { malformedAction } from "../../lib/rules/malformed-action";
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

describe("malformed-action", () => {
  test.each<AcceptedCase>([
    ["everything", policyWith({ actions: ["*"] })],
    ["an action", policyWith({ actions: ["sqs:SendMessage"] })],
    ["another case", policyWith({ actions: ["SQS:sendmessage"] })],
    ["a pattern", policyWith({ actions: ["sqs:Get*", "sqs:?etQueueUrl"] })],
    ["a name with a hyphen", policyWith({ actions: ["s3-object-lambda:Get-Object_1"] })],
    ["a token", policyWith({ actions: [tokenValue("action")] })],
    [
      "statements for all services, which have another rule",
      policyWith({ actions: ["SendMessage"] }),
      { sharedBy: ["sqs"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a name without its service", policyWith({ actions: ["SendMessage"] }), "services.sqs.policy[0].actions[0]"],
    ["a wildcard for the service", policyWith({ actions: ["*:*"] }), "services.sqs.policy[0].actions[0]"],
    ["a prefix without a name", policyWith({ actions: ["sqs:"] }), "services.sqs.policy[0].actions[0]"],
    ["a name without a prefix", policyWith({ actions: [":SendMessage"] }), "services.sqs.policy[0].actions[0]"],
    ["a second colon", policyWith({ actions: ["sqs:Send:Message"] }), "services.sqs.policy[0].actions[0]"],
    [
      "a space",
      policyWith({ notActions: ["sqs: SendMessage"], actions: undefined }),
      "services.sqs.policy[0].notActions[0]",
    ],
    ["a prefix with a dot", policyWith({ actions: ["sqs.fifo:SendMessage"] }), "services.sqs.policy[0].actions[0]"],
    ["an empty text", policyWith({ actions: [""] }), "services.sqs.policy[0].actions[0]"],
    ["an unchecked one", policyWith({ actions: [unchecked("BrandNew")] }), "services.sqs.policy[0].actions[0]"],
    ["a shared document", documentWith({ Action: "SendMessage" }), "policy.Statement.Action", { sharedBy: ["sqs"] }],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedAction, policy, use)).toEqual([`${path} (malformed-action)`]);
  });

  test.each<MessageCase>([
    [
      "a name without its service",
      policyWith({ actions: ["sendmessage"] }),
      '"sendmessage" is not the name of an action: did you mean "sqs:SendMessage"?',
    ],
    [
      "a name after another separator",
      policyWith({ actions: ["sqs.fifo:SendMessage"] }),
      '"sqs.fifo:SendMessage" is not the name of an action: did you mean "sqs:SendMessage"?',
    ],
    [
      "a wildcard for the service",
      policyWith({ actions: ["*:*"] }),
      '"*:*" is not the name of an action: write "*", or service and name, such as "sqs:SendMessage"',
    ],
    [
      "a name of an unknown service",
      policyWith({ actions: ["SendMessage"] }),
      '"SendMessage" is not the name of an action: write "*", or service and name, such as "sqs:SendMessage"',
      { service: undefined },
    ],
    [
      "a prefix without a name",
      policyWith({ actions: ["sqs:"] }),
      '"sqs:" is not the name of an action: write "*", or service and name, such as "sqs:SendMessage"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedAction, policy, use)).toEqual([message]);
  });
});
