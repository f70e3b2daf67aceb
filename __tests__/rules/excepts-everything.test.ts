import { exceptsEverything } from "../../lib/rules/excepts-everything";
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

describe("excepts-everything", () => {
  test.each<AcceptedCase>([
    ["everything", policyWith({ actions: ["*"] })],
    ["all actions but some", policyWith({ actions: undefined, notActions: ["sqs:Delete*"] })],
    ["all actions of other services", policyWith({ effect: "Deny", actions: undefined, notActions: ["sqs:*"] })],
    ["all resources but some", policyWith({ resources: undefined, notResources: ["arn:aws:sqs:*:*:*"] })],
    ["a token", policyWith({ resources: undefined, notResources: [tokenValue("arn")] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(exceptsEverything, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "all actions",
      policyWith({ actions: undefined, notActions: ["sqs:SendMessage", "*"] }),
      "services.sqs.policy[0].notActions[1]",
    ],
    [
      "all resources",
      documentWith({ Resource: undefined, NotResource: "*" }),
      "services.sqs.policy.Statement.NotResource",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(exceptsEverything, policy, use)).toEqual([`${path} (excepts-everything)`]);
  });

  test.each<MessageCase>([
    [
      "an Allow",
      policyWith({ actions: undefined, notActions: ["*"] }),
      "This statement excepts all actions, so it allows nothing: name what is excepted, or leave the statement out",
    ],
    [
      "a Deny",
      policyWith({ effect: "Deny", resources: undefined, notResources: ["*"] }),
      "This statement excepts all resources, so it denies nothing: name what is excepted, or leave the statement out",
    ],
  ])("says what is wrong with %s", (...[, policy, message, use]) => {
    expect(messagesOf(exceptsEverything, policy, use)).toEqual([message]);
  });
});
