import { cite } from "../../lib/rules/cite";
import { policyNotSupported } from "../../lib/rules/policy-not-supported";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("policy-not-supported", () => {
  test.each<AcceptedCase>([
    ["a service that supports policies", policyWith({})],
    ["a doubtful one, which is a warning", policyWith({}), { service: "acm" }],
    ["an unknown one, which is a warning", policyWith({}), { service: "apigateway" }],
    ["a service outside the catalogue, which has another rule", policyWith({}), { service: undefined }],
    [
      "a service of another account, which has another rule",
      policyWith({}),
      { service: "awsconnector", serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policyNotSupported, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a service that supports none", policyWith({}), "services.awsconnector.policy", { service: "awsconnector" }],
    [
      "a shared policy",
      policyWith({ actions: ["*"] }),
      "services.awsconnector.policy",
      { sharedBy: ["sqs", "awsconnector"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policyNotSupported, policy, use)).toEqual([`${path} (policy-not-supported)`]);
  });

  test.each<MessageCase>([
    [
      "a service that supports none",
      policyWith({}),
      `"awsconnector" supports no endpoint policy (${cite("awsconnector", "policy")}): set policy: "none" for it`,
      { service: "awsconnector" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policyNotSupported, policy, use)).toEqual([message]);
  });
});
