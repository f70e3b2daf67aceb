import { notActionsOfAllServices } from "../../lib/rules/not-actions-of-all-services";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("not-actions-of-all-services", () => {
  test.each<AcceptedCase>([
    ["every action", policyWith({ actions: ["*"] }), { sharedBy: ["sqs", "kms"] }],
    ["excepted actions of one service", policyWith({ notActions: ["sqs:SendMessage"], actions: undefined })],
    [
      "excepted actions in a shared document",
      documentWith({ Action: undefined, NotAction: "sqs:SendMessage" }),
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(notActionsOfAllServices, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "excepted actions",
      policyWith({ notActions: ["sqs:SendMessage"], actions: undefined }),
      "policy[0]",
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(notActionsOfAllServices, policy, use)).toEqual([`${path} (not-actions-of-all-services)`]);
  });

  test.each<MessageCase>([
    [
      "excepted actions",
      policyWith({ notActions: ["*"], actions: undefined }),
      'The shared policy has the action "*" only, and excepts none: write "*", and move what is about one service to services.<name>.policy',
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(notActionsOfAllServices, policy, use)).toEqual([message]);
  });
});
