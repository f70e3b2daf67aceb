import { leavesSharedPolicyOut } from "../../lib/model/shared-policy";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { tokenValue } from "../../lib/shapes/unresolved";
import { endpointOf } from "../plan/planning";

const PERIMETER = [{ actions: ["*"], resources: ["*"], conditions: { Bool: { "aws:SecureTransport": true } } }];

describe("leavesSharedPolicyOut()", () => {
  const shared = { defaults: new Set(["policy"] as const) };

  test.each([
    ["a service that may take full access only", "acm", PERIMETER, true],
    ["such a service, with a policy that only Terraform knows", "route53", tokenValue("policy"), true],
    ["a service that is known to take full access only, which is an error", "awsconnector", PERIMETER, false],
    ["a service that supports policies", "sqs", PERIMETER, false],
    ["a service of which nobody knows", "apigateway", PERIMETER, false],
    ["a custom service", "own", PERIMETER, false],
    ["full access", "acm", fullAccess(), false],
    ["no policy on purpose", "acm", "none", false],
  ])("tells %s", (_about, name, policy, expected) => {
    expect(leavesSharedPolicyOut(endpointOf(name, { policy }, shared))).toBe(expected);
  });

  test("leaves a service the policy that it has for itself", () => {
    expect(leavesSharedPolicyOut(endpointOf("acm", { policy: PERIMETER }))).toBe(false);
  });
});
