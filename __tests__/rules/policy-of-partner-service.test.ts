import { policyOfPartnerService } from "../../lib/rules/policy-of-partner-service";
import {
  type AcceptedCase,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("policy-of-partner-service", () => {
  test.each<AcceptedCase>([
    ["a service of the catalogue", policyWith({})],
    [
      "an own name of a service of AWS",
      policyWith({}),
      { service: undefined, serviceName: "com.amazonaws.eu-west-1.newcomer" },
    ],
    ["a token", policyWith({}), { service: undefined }],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(policyOfPartnerService, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a service of another account",
      policyWith({}),
      "customServices.custom.policy",
      { service: undefined, serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(policyOfPartnerService, policy, use)).toEqual([`${path} (policy-of-partner-service)`]);
  });

  test.each<MessageCase>([
    [
      "a service of another account",
      policyWith({}),
      '"custom" supports no endpoint policy (endpoint services of other accounts allow full access only): set policy: "none" for it',
      { service: undefined, serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(policyOfPartnerService, policy, use)).toEqual([message]);
  });
});
