import { cite } from "../../lib/rules/cite";
import { policySupportDoubtful } from "../../lib/rules/policy-support-doubtful";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("policy-support-doubtful", () => {
  test.each<AcceptedCase>([
    ["a service that supports policies", policyWith({})],
    ["one that supports none, which is an error", policyWith({}), { service: "awsconnector" }],
    ["an unknown one, which has another rule", policyWith({}), { service: "apigateway" }],
    ["a service outside the catalogue, which has another rule", policyWith({}), { service: undefined }],
    [
      "a service of another account, which has another rule",
      policyWith({}),
      { service: "acm", serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policySupportDoubtful, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a doubtful service", policyWith({}), "services.acm.policy", { service: "acm" }],
    ["a shared policy", policyWith({ actions: ["*"] }), "services.acm.policy", { sharedBy: ["sqs", "acm"] }],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policySupportDoubtful, policy, use)).toEqual([`${path} (policy-support-doubtful)`]);
  });

  test.each<MessageCase>([
    [
      "a doubtful service",
      policyWith({}),
      `"acm" may support no endpoint policy (${cite("acm", "policy")}): AWS may reject this one. If you remove it later, it stays in force: write policy: fullAccess() then`,
      { service: "acm" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policySupportDoubtful, policy, use)).toEqual([message]);
  });
});
