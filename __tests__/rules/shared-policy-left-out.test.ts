import { cite } from "../../lib/rules/cite";
import { sharedPolicyLeftOut } from "../../lib/rules/shared-policy-left-out";
import { findings, paths, sharedPaths } from "./check-rule";

const policy = [{ actions: ["*"], resources: ["*"], conditions: { Bool: { "aws:SecureTransport": true } } }];

describe("shared-policy-left-out", () => {
  test.each([
    ["services that support policies, or of which nobody knows", { services: ["sqs", "apigateway"], policy }],
    ["one that is known to support none, which is an error", { services: ["awsconnector"], policy }],
    ["one that says so itself", { services: { route53: { policy: "none" } }, policy }],
    ["one with a policy of its own", { services: { route53: { policy } }, policy }],
    ["no shared policy", { services: ["route53"] }],
    ["full access", { services: ["route53"], policy: [{ actions: ["*"], resources: ["*"] }] }],
  ])("accepts %s", (_about, props) => {
    expect(paths(sharedPolicyLeftOut, props)).toEqual([]);
  });

  test("finds a service that may take full access only, and gives the reason", () => {
    expect(findings(sharedPolicyLeftOut, { services: ["sqs", "acm"], policy })).toEqual([
      `services[1].policy: "acm" may take full access only (${cite("acm", "policy")}), so it does not get the shared policy and lets everything pass: set policy: "none" for it if that is right, or give it the policy itself to try (services.acm.policy)`,
    ]);
  });

  test("finds one that is shared with other VPCs", () => {
    expect(sharedPaths(sharedPolicyLeftOut, { services: { acm: {} }, policy })).toEqual(["services.acm.policy"]);
  });
});
