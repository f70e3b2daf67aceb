import { wildcardInId } from "../../lib/rules/wildcard-in-id";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("wildcard-in-id", () => {
  test.each<AcceptedCase>([
    ["a whole id", policyWhen({ StringLike: { "aws:PrincipalAccount": "111122223333" } })],
    ["a pattern of tags", policyWhen({ StringLike: { "aws:PrincipalTag/team": "platform-*" } })],
    [
      "paths of an organization",
      policyWhen({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2c3d4e5/*"] } }),
    ],
    ["StringEquals, which has another rule", policyWhen({ StringEquals: { "aws:PrincipalAccount": "111122*" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(wildcardInId, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a pattern of aws:Ec2InstanceSourceVpc",
      policyWhen({ StringLike: { "aws:Ec2InstanceSourceVpc": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:Ec2InstanceSourceVpc"]',
    ],
    [
      "a pattern of aws:PrincipalAccount",
      policyWhen({ StringLike: { "aws:PrincipalAccount": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalAccount"]',
    ],
    [
      "a pattern of aws:PrincipalOrgID",
      policyWhen({ StringLike: { "aws:PrincipalOrgID": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:PrincipalOrgID"]',
    ],
    [
      "a pattern of aws:ResourceAccount",
      policyWhen({ StringLike: { "aws:ResourceAccount": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:ResourceAccount"]',
    ],
    [
      "a pattern of aws:ResourceOrgID",
      policyWhen({ StringLike: { "aws:ResourceOrgID": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:ResourceOrgID"]',
    ],
    [
      "a pattern of aws:SourceAccount",
      policyWhen({ StringLike: { "aws:SourceAccount": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:SourceAccount"]',
    ],
    [
      "a pattern of aws:SourceOrgID",
      policyWhen({ StringLike: { "aws:SourceOrgID": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:SourceOrgID"]',
    ],
    [
      "a pattern of aws:SourceVpc",
      policyWhen({ StringLike: { "aws:SourceVpc": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:SourceVpc"]',
    ],
    [
      "a pattern of aws:SourceVpce",
      policyWhen({ StringLike: { "aws:SourceVpce": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:SourceVpce"]',
    ],
    [
      "a pattern of aws:VpceAccount",
      policyWhen({ StringLike: { "aws:VpceAccount": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:VpceAccount"]',
    ],
    [
      "a pattern of aws:VpceOrgID",
      policyWhen({ StringLike: { "aws:VpceOrgID": "111122223333*" } }),
      'services.sqs.policy[0].conditions.StringLike["aws:VpceOrgID"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(wildcardInId, policy, use)).toEqual([`${path} (wildcard-in-id)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(wildcardInId, policyWhen({ StringLike: { "aws:PrincipalAccount": "111122*" } }))).toEqual([
      '"111122*" contains a wildcard, but an endpoint policy compares "aws:PrincipalAccount" with whole ids only: list the ids',
    ]);
  });
});
