import { policySupportUnknown } from "../../lib/rules/policy-support-unknown";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("policy-support-unknown", () => {
  test.each<AcceptedCase>([
    ["a service that supports policies", policyWith({})],
    ["one that supports none, which is an error", policyWith({}), { service: "awsconnector" }],
    [
      "a service of another account, which has another rule",
      policyWith({}),
      { service: undefined, serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policySupportUnknown, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a service of which no source says so", policyWith({}), "services.apigateway.policy", { service: "apigateway" }],
    ["a service outside the catalogue", policyWith({}), "customServices.custom.policy", { service: undefined }],
    [
      "a shared policy",
      policyWith({ actions: ["*"] }),
      "services.apigateway.policy",
      { sharedBy: ["sqs", "apigateway"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policySupportUnknown, policy, use)).toEqual([`${path} (policy-support-unknown)`]);
  });

  test.each<MessageCase>([
    [
      "a service of which no source says so",
      policyWith({}),
      'No source says whether "apigateway" supports endpoint policies: AWS may reject this one. If you remove it later, it stays in force: write policy: fullAccess() then',
      { service: "apigateway" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policySupportUnknown, policy, use)).toEqual([message]);
  });
});
