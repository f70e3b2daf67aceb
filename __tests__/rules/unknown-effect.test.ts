import { unknownEffect } from "../../lib/rules/unknown-effect";
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

describe("unknown-effect", () => {
  test.each<AcceptedCase>([
    ["an effect that is left out", policyWith({})],
    ["Allow", policyWith({ effect: "Allow" })],
    ["Deny in a document", documentWith({ Effect: "Deny" })],
    ["a token", policyWith({ effect: tokenValue("effect") })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownEffect, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["another case", policyWith({ effect: "allow" }), "services.sqs.policy[0].effect"],
    ["another word", documentWith({ Effect: "Permit" }), "services.sqs.policy.Statement.Effect"],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownEffect, policy, use)).toEqual([`${path} (unknown-effect)`]);
  });

  test.each<MessageCase>([
    ["another case", policyWith({ effect: "allow" }), '"allow" is not an effect: did you mean "Allow"?'],
    ["another word", policyWith({ effect: "x" }), '"x" is not an effect: use "Allow" or "Deny"'],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownEffect, policy, use)).toEqual([message]);
  });
});
