import { onlyServiceCalls } from "../../lib/rules/only-service-calls";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import {
  type AcceptedCase,
  documentWith,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const BY_SERVICES = { Bool: { "aws:PrincipalIsAWSService": "true" } };
const OF_ACCOUNT = { StringEquals: { "aws:SourceAccount": "111122223333" } };

describe("only-service-calls", () => {
  test.each<AcceptedCase>([
    ["everyone", policyWith({})],
    ["nothing that is allowed, which has another rule", policyWhen(BY_SERVICES, { effect: "Deny" })],
    [
      "services beside others",
      [...policyWhen(BY_SERVICES), ...policyWhen({ StringEquals: { "aws:PrincipalAccount": "111122223333" } })],
    ],
    ["a source if there is one", policyWhen({ StringEqualsIfExists: { "aws:SourceAccount": "111122223333" } })],
    ["an effect that only Terraform knows", policyWhen(BY_SERVICES, { effect: tokenValue("effect") })],
    [
      "nobody, which has another rule",
      policyWhen({ StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5", "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
    ],
    [
      "a service by its name, as for those that call through endpoints",
      policyWhen({ StringEquals: { "aws:PrincipalServiceName": "appstream.amazonaws.com" } }),
      { service: "s3", types: ["Gateway"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(onlyServiceCalls, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["services", policyWhen(BY_SERVICES), 'services.sqs.policy[0].conditions.Bool["aws:PrincipalIsAWSService"]'],
    ["a source", policyWhen(OF_ACCOUNT), 'services.sqs.policy[0].conditions.StringEquals["aws:SourceAccount"]'],
    [
      "a source beside a Deny",
      [...policyWhen(OF_ACCOUNT), ...policyWith({ effect: "Deny" })],
      'services.sqs.policy[0].conditions.StringEquals["aws:SourceAccount"]',
    ],
    [
      "an organization of sources in a shared document",
      documentWith({ Condition: { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } } }),
      'policy.Statement.Condition.StringEquals["aws:SourceOrgID"]',
      { sharedBy: ["sqs"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(onlyServiceCalls, policy, use)).toEqual([`${path} (only-service-calls)`]);
  });

  test("judges a policy with what is added to it", () => {
    const sqs = { policy: policyWhen(BY_SERVICES), alsoAllow: policyWith({}) };
    expect(paths(onlyServiceCalls, { services: { sqs } })).toEqual([]);
  });

  test("says whose requests pass", () => {
    expect(messagesOf(onlyServiceCalls, policyWhen(OF_ACCOUNT))).toEqual([
      'Only AWS services that call under their own name meet this condition on "aws:SourceAccount", and the policy lets nobody else pass, but workloads in a VPC call as users and roles: narrow it with "aws:PrincipalOrgID", "aws:PrincipalAccount" or "aws:PrincipalArn", or add a statement for the workloads',
    ]);
  });
});
