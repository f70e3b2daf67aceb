import { keysNeverTogether } from "../../lib/rules/keys-never-together";
import { type AcceptedCase, messagesOf, pathsOf, policyWhen, policyWith, type ReportedCase } from "./policy-findings";

const OWN = { "aws:PrincipalOrgID": "o-a1b2c3d4e5" };

describe("keys-never-together", () => {
  test.each<AcceptedCase>([
    ["no conditions", policyWith({})],
    ["calls of services", policyWhen({ StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } })],
    [
      "the organization and its resources",
      policyWhen({ StringEquals: { ...OWN, "aws:ResourceOrgID": "o-a1b2c3d4e5" } }),
    ],
    [
      "services outside the organization that are denied, as in AWS's examples",
      policyWhen({ StringNotEqualsIfExists: OWN, Bool: { "aws:PrincipalIsAWSService": "true" } }, { effect: "Deny" }),
    ],
    [
      "the organization and calls of services in two statements",
      [...policyWhen({ StringEquals: OWN }), ...policyWhen({ Bool: { "aws:PrincipalIsAWSService": "true" } })],
    ],
    [
      "an account, which every request carries",
      policyWhen({ StringEquals: { "aws:PrincipalAccount": "111122223333", "aws:SourceAccount": "111122223333" } }),
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(keysNeverTogether, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "the organization of the principal and of the source",
      policyWhen({ StringEquals: { ...OWN, "aws:SourceOrgID": "o-a1b2c3d4e5" } }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalOrgID"]',
    ],
    [
      "a Deny",
      policyWhen({ StringEquals: OWN, Bool: { "aws:PrincipalIsAWSService": "true" } }, { effect: "Deny" }),
      'services.sqs.policy[0].conditions.StringEquals["aws:PrincipalOrgID"]',
    ],
    [
      "no services and a source",
      policyWhen({ Bool: { "aws:PrincipalIsAWSService": "false" }, ArnLike: { "aws:SourceArn": "arn:aws:s3:::b" } }),
      'services.sqs.policy[0].conditions.Bool["aws:PrincipalIsAWSService"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(keysNeverTogether, policy, use)).toEqual([`${path} (keys-never-together)`]);
  });

  test("says who meets which condition", () => {
    const policy = policyWhen({ StringEquals: { ...OWN, "aws:SourceAccount": "111122223333" } });
    expect(messagesOf(keysNeverTogether, policy)).toEqual([
      'Only AWS services that call under their own name meet services.sqs.policy[0].conditions.StringEquals["aws:SourceAccount"], and none of them meets this condition on "aws:PrincipalOrgID", so the statement allows nothing: write two statements, or remove one of the conditions',
    ]);
  });
});
