import { onlyServicePrincipals } from "../../lib/rules/only-service-principals";
import { tokenValue } from "../../lib/shapes/unresolved";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, policyWith, type ReportedCase } from "./policy-findings";

describe("only-service-principals", () => {
  test.each<AcceptedCase>([
    ["everyone", policyWith({})],
    [
      "a service beside an account",
      policyWith({ principals: { service: ["ecs-tasks.amazonaws.com"], aws: ["111122223333"] } }),
    ],
    [
      "a statement for services beside another",
      [...policyWith({}), ...policyWith({ principals: { service: ["ecs-tasks.amazonaws.com"] } })],
    ],
    [
      "services that are denied",
      [...policyWith({}), ...policyWith({ effect: "Deny", principals: { service: ["ecs-tasks.amazonaws.com"] } })],
    ],
    ["nothing that is allowed, which has another rule", policyWith({ effect: "Deny" })],
    [
      "a document with an exception",
      documentWith({ Principal: undefined, NotPrincipal: { Service: "ecs-tasks.amazonaws.com" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(onlyServicePrincipals, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a service",
      policyWith({ principals: { service: ["ecs-tasks.amazonaws.com"] } }),
      "services.sqs.policy[0].principals",
    ],
    [
      "services that only Terraform knows",
      policyWith({ principals: { service: tokenValue("services") } }),
      "services.sqs.policy[0].principals",
    ],
    [
      "the same of a document",
      documentWith({ Principal: { Service: "ecs-tasks.amazonaws.com" } }),
      "services.sqs.policy.Statement.Principal",
    ],
    [
      "the same beside a Deny",
      [...policyWith({ principals: { service: ["ecs-tasks.amazonaws.com"] } }), ...policyWith({ effect: "Deny" })],
      "services.sqs.policy[0].principals",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(onlyServicePrincipals, policy, use)).toEqual([`${path} (only-service-principals)`]);
  });

  test("says whose requests pass", () => {
    expect(messagesOf(onlyServicePrincipals, policyWith({ principals: { service: ["ec2.amazonaws.com"] } }))).toEqual([
      'Only AWS services are allowed, but workloads in a VPC call as users and roles: write "*", and narrow it with StringEquals on "aws:PrincipalAccount" or ArnLike on "aws:PrincipalArn"',
    ]);
  });
});
