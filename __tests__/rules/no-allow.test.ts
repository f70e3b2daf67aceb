import { noAllow } from "../../lib/rules/no-allow";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("no-allow", () => {
  test.each<AcceptedCase>([
    ["one statement that allows", [...policyWith({ effect: "Deny" }), ...policyWith({})]],
    ["a token that may allow", policyWith({ effect: tokenValue("effect") })],
    ["an empty policy, which is another mistake", []],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(noAllow, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "statements that deny",
      [...policyWith({ effect: "Deny" }), ...policyWith({ effect: "Deny" })],
      "services.sqs.policy",
    ],
    [
      "a shared policy that denies",
      policyWith({ effect: "Deny", actions: ["*"] }),
      "policy",
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(noAllow, policy, use)).toEqual([`${path} (no-allow)`]);
  });

  test("shows a document a statement of a document", () => {
    expect(messagesOf(noAllow, documentWith({ Effect: "Deny" }))).toEqual([
      'No statement allows anything, so the endpoint would block every request: add a statement that allows, such as { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }',
    ]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(noAllow, policyWith({ effect: "Deny" }))).toEqual([
      "No statement allows anything, so the endpoint would block every request: add a statement that allows, such as ...fullAccess()",
    ]);
  });
});
