import { wildcardInPrincipal } from "../../lib/rules/wildcard-in-principal";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("wildcard-in-principal", () => {
  test.each<AcceptedCase>([
    ["everyone", policyWith({ principals: "*" })],
    // AWS publishes such a policy for sts.
    ["everyone by kind", policyWith({ principals: { aws: ["*"], federated: ["*"] } })],
    ["a role", policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/deploy"] } })],
    ["a token", policyWith({ principals: { aws: [tokenValue("role")] } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(wildcardInPrincipal, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a pattern of roles",
      policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/*"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    [
      "the root of any account",
      policyWith({ principals: { aws: ["arn:aws:iam::*:root"] } }),
      "services.sqs.policy[0].principals.aws[0]",
    ],
    ["any service", policyWith({ principals: { service: ["*"] } }), "services.sqs.policy[0].principals.service[0]"],
    [
      "any service in a document",
      documentWith({ Principal: { Service: "*" } }),
      "services.sqs.policy.Statement.Principal.Service",
    ],
    [
      "a pattern next to everyone on a gateway",
      policyWith({ principals: { aws: ["*", "1234?"] } }),
      "services.s3.policy[0].principals.aws[1]",
      { service: "s3", types: ["Gateway"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(wildcardInPrincipal, policy, use)).toEqual([`${path} (wildcard-in-principal)`]);
  });

  test("says that no wildcard means all services", () => {
    expect(messagesOf(wildcardInPrincipal, policyWith({ principals: { service: ["*"] } }))).toEqual([
      '"*" is no principal of the kind Service: name it in full, or write "*" in place of the kinds',
    ]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(wildcardInPrincipal, policyWith({ principals: { aws: ["arn:aws:iam::123456789012:role/*"] } })),
    ).toEqual([
      '"arn:aws:iam::123456789012:role/*" contains a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"',
    ]);
  });
});
