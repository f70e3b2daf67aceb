import { repeatedSid } from "../../lib/rules/repeated-sid";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import { type AcceptedCase, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("repeated-sid", () => {
  test.each<AcceptedCase>([
    ["different ids", [...policyWith({ sid: "A" }), ...policyWith({ sid: "B", effect: "Deny" })]],
    ["the same statement twice, which is rendered once", [...policyWith({ sid: "A" }), ...policyWith({ sid: "A" })]],
    ["an id after a statement without one", [...policyWith({}), ...policyWith({ sid: "A", effect: "Deny" })]],
    ["different statements without ids", [...policyWith({}), ...policyWith({ effect: "Deny" })]],
    ["tokens", [...policyWith({ sid: tokenValue("a") }), ...policyWith({ sid: tokenValue("a"), effect: "Deny" })]],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(repeatedSid, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "the id of an earlier statement",
      [...policyWith({ sid: "A" }), ...policyWith({ sid: "A", effect: "Deny" })],
      "services.sqs.policy[1].sid",
    ],
    [
      "an id that differs in its tokens only",
      [
        ...policyWith({ sid: "A", resources: [tokenValue(1)] }),
        ...policyWith({ sid: "A", resources: [tokenValue(2)] }),
      ],
      "services.sqs.policy[1].sid",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(repeatedSid, policy, use)).toEqual([`${path} (repeated-sid)`]);
  });

  test("finds an id that an addition repeats, and leaves the others of a shared policy alone", () => {
    const policy = [{ sid: "A", actions: ["*"], resources: ["arn:aws:sqs:*:*:a"] }];
    const alsoAllow = [{ sid: "A", actions: ["*"], resources: ["arn:aws:sqs:*:*:b"] }];
    expect(paths(repeatedSid, { services: { sqs: { alsoAllow }, kms: {} }, policy })).toEqual([
      "services.sqs.alsoAllow[0].sid",
    ]);
    expect(paths(repeatedSid, { services: { sqs: { alsoAllow: policy } }, policy })).toEqual([]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(repeatedSid, [...policyWith({ sid: "A" }), ...policyWith({ sid: "A", effect: "Deny" })])).toEqual(
      ['"A" is already the id of the statement services.sqs.policy[0]: ids must differ within a policy'],
    );
  });
});
