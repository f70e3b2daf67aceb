import { unchecked } from "../../lib/policy/statement/unchecked";
import { actionOfOneService } from "../../lib/rules/action-of-one-service";
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

describe("action-of-one-service", () => {
  test.each<AcceptedCase>([
    ["every action", policyWith({ actions: ["*"] }), { sharedBy: ["sqs", "kms"] }],
    ["a token", policyWith({ actions: [tokenValue("x")] }), { sharedBy: ["sqs", "kms"] }],
    ["actions in the policy of one service", policyWith({ actions: ["sqs:SendMessage"] })],
    ["actions in a shared document", documentWith({ Action: "sqs:SendMessage" }), { sharedBy: ["sqs", "kms"] }],
    [
      "excepted actions, which have another rule",
      policyWith({ notActions: ["sqs:SendMessage"], actions: undefined }),
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(actionOfOneService, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "an action of one service",
      policyWith({ actions: ["sqs:SendMessage"] }),
      "policy[0].actions[0]",
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "all actions of one service",
      policyWith({ actions: ["*", "sqs:*"] }),
      "policy[0].actions[1]",
      { sharedBy: ["sqs", "kms"] },
    ],
    ["an unknown action", policyWith({ actions: ["foo:Bar"] }), "policy[0].actions[0]", { sharedBy: ["sqs", "kms"] }],
    [
      "a misspelt action",
      policyWith({ actions: ["SendMessage"] }),
      "policy[0].actions[0]",
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an unchecked action",
      policyWith({ actions: [unchecked("sqs:New")] }),
      "policy[0].actions[0]",
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(actionOfOneService, policy, use)).toEqual([`${path} (action-of-one-service)`]);
  });

  test.each<MessageCase>([
    [
      "an action of one service",
      policyWith({ actions: ["SQS:SendMessage"] }),
      'The shared policy has the action "*" only, since "SQS:SendMessage" would leave the other services blocked: write "*", and move what is about one service to services.sqs.policy',
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "an action of several services",
      policyWith({ actions: ["ecr:GetAuthorizationToken"] }),
      'The shared policy has the action "*" only, since "ecr:GetAuthorizationToken" would leave the other services blocked: write "*", and move what is about one service to services["ecr.api"].policy or services["ecr.dkr"].policy',
      { sharedBy: ["ecr.api", "sqs", "ecr.dkr"], types: ["Interface", "Gateway"] },
    ],
    [
      "an action of no service",
      policyWith({ actions: ["foo:Bar"] }),
      'The shared policy has the action "*" only, since "foo:Bar" would leave the other services blocked: write "*", and move what is about one service to services.<name>.policy',
      { sharedBy: ["sqs", "console", "no-such-service"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(actionOfOneService, policy, use)).toEqual([message]);
  });
});
