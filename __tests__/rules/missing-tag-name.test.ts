import { missingTagName } from "../../lib/rules/missing-tag-name";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, type ReportedCase } from "./policy-findings";

describe("missing-tag-name", () => {
  test.each<AcceptedCase>([
    ["a tag", policyWhen({ StringEquals: { "aws:ResourceTag/team": "platform" } })],
    [
      "a key that is known with and without a name",
      policyWhen({ StringEquals: { "ec2:Attribute": "x" } }, { actions: ["*"] }),
      { service: "ec2" },
    ],
    ["an unknown key, which has another rule", policyWhen({ StringEquals: { "aws:PrincpalOrgID": "o-a1b2c3d4e5" } })],
    ["a key of another service, which has another rule", policyWhen({ StringEquals: { "rds:db-tag/": "x" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(missingTagName, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "a slash without a tag",
      policyWhen({ StringEquals: { "aws:ResourceTag/": "platform" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:ResourceTag/"]',
    ],
    [
      "neither slash nor tag",
      policyWhen({ StringEquals: { "aws:RequestTag": "platform" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:RequestTag"]',
    ],
    [
      "a key of the service",
      policyWhen({ StringEquals: { "rds:DB-tag/": "x" } }, { actions: ["*"] }),
      'services.rds.policy[0].conditions.StringEquals["rds:DB-tag/"]',
      { service: "rds" },
    ],
    [
      "a statement for all services",
      policyWhen({ StringEquals: { "aws:ResourceTag/": "x" } }, { actions: ["*"] }),
      'policy[0].conditions.StringEquals["aws:ResourceTag/"]',
      { sharedBy: ["sqs", "kms"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(missingTagName, policy, use)).toEqual([`${path} (missing-tag-name)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(missingTagName, policyWhen({ StringEquals: { "aws:ResourceTag/": "platform" } }))).toEqual([
      '"aws:ResourceTag/" names no tag: write the key of the tag, such as "aws:ResourceTag/team"',
    ]);
  });
});
