import { gatewayPrincipal } from "../../lib/rules/gateway-principal";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("gateway-principal", () => {
  test.each<AcceptedCase>([
    ["everyone on a gateway", policyWith({}), { service: "s3", types: ["Gateway"] }],
    [
      "all principals of AWS on a gateway, which means everyone",
      policyWith({ principals: { aws: ["*", "123456789012"] } }),
      { service: "s3", types: ["Gateway"] },
    ],
    ["an account on an interface", policyWith({ principals: { aws: ["123456789012"] } })],
    ["an account without any endpoint", policyWith({ principals: { aws: ["123456789012"] } }), { sharedBy: [] }],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(gatewayPrincipal, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "an account on a gateway",
      policyWith({ principals: { aws: ["123456789012"] } }),
      "services.s3.policy[0].principals",
      { service: "s3", types: ["Gateway"] },
    ],
    [
      "NotPrincipal on a gateway",
      documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: "*" }),
      "services.s3.policy.Statement.NotPrincipal",
      { service: "s3", types: ["Gateway"] },
    ],
    [
      "an account on a gateway and an interface",
      policyWith({ principals: { aws: ["123456789012"] } }),
      "services.s3.policy[0].principals",
      { service: "s3", types: ["Gateway", "Interface"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(gatewayPrincipal, policy, use)).toEqual([`${path} (gateway-principal)`]);
  });

  test.each<MessageCase>([
    [
      "an account",
      policyWith({ principals: { aws: ["123456789012"] } }),
      'A gateway endpoint accepts the principal "*" only (an account id would mean its root user): write "*", and narrow it with ArnLike on "aws:PrincipalArn" or StringEquals on "aws:PrincipalAccount"',
      { service: "s3", types: ["Gateway"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(gatewayPrincipal, policy, use)).toEqual([message]);
  });
});
