import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
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

  test.each([
    [
      "a typed statement",
      [...policyWith({ sid: "A" }), ...policyWith({ sid: "A", effect: "Deny" })],
      '"A" is already the id of the statement services.sqs.policy[0]: ids must differ within a policy; write another, such as { ...statement, sid: "A2" }',
    ],
    [
      "a document",
      {
        Statement: ["Allow", "Deny"].map((Effect) => ({
          Sid: "A",
          Effect,
          Principal: "*",
          Action: "*",
          Resource: "*",
        })),
      },
      '"A" is already the id of the statement services.sqs.policy.Statement[0]: ids must differ within a policy; write another, such as "A2"',
    ],
    [
      "two perimeters of organizations",
      ["o-a1b2c3d4e5", "o-b1b2c3d4e5"].flatMap((organizationId) => organizationPerimeter({ organizationId })),
      '"AllowRequestsByOrgsIdentitiesToOrgsResources" is already the id of the statement services.sqs.policy[0]: ids must differ within a policy; if both trust each other, make one perimeter with a list for organizationId; otherwise write { ...statement, sid: "AllowRequestsByOrgsIdentitiesToOrgsResources2" }',
    ],
    [
      "two allow-lists of accounts",
      ["111122223333", "444455556666"].flatMap((account) => accountAllowList({ accountIds: [account] })),
      '"AllowRequestsByAccountsIdentitiesToAccountsResources" is already the id of the statement services.sqs.policy[0]: ids must differ within a policy; if both trust each other, make one perimeter with a list for accountIds; otherwise write { ...statement, sid: "AllowRequestsByAccountsIdentitiesToAccountsResources2" }',
    ],
  ])("says what to do about %s", (_about, policy, message) => {
    expect(messagesOf(repeatedSid, policy)).toEqual([message]);
  });
});
