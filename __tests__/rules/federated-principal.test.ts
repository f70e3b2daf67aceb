import { federatedPrincipal } from "../../lib/rules/federated-principal";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("federated-principal", () => {
  test.each<AcceptedCase>([
    ["everyone", policyWith({})],
    [
      "providers in a policy of sts",
      policyWith({ actions: ["sts:*"], principals: { federated: ["accounts.google.com"] } }),
      { service: "sts" },
    ],
    [
      "providers in a policy of all services with sts",
      documentWith({ Principal: { Federated: "accounts.google.com" } }),
      { sharedBy: ["sqs", "sts"] },
    ],
    [
      "providers for a service outside the catalogue",
      policyWith({ principals: { federated: ["accounts.google.com"] } }),
      { service: undefined, serviceName: "com.example.x" },
    ],
    ["a token", policyWith({ principals: { federated: [tokenValue("provider")] } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(federatedPrincipal, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a domain",
      policyWith({ principals: { federated: ["accounts.google.com"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "a provider of SAML",
      policyWith({ principals: { federated: ["arn:aws:iam::111122223333:saml-provider/x"] } }),
      "services.sqs.policy[0].principals.federated[0]",
    ],
    [
      "the same of a document",
      documentWith({ Principal: { Federated: "accounts.google.com" } }),
      "services.sqs.policy.Statement.Principal.Federated",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(federatedPrincipal, policy, use)).toEqual([`${path} (federated-principal)`]);
  });

  test("says who calls", () => {
    expect(messagesOf(federatedPrincipal, policyWith({ principals: { federated: ["accounts.google.com"] } }))).toEqual([
      '"accounts.google.com" signs people in through the "sts" endpoint, and they call other services as a role: name the role, or write "*" and narrow it with ArnLike on "aws:PrincipalArn"',
    ]);
  });
});
