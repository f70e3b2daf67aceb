import { allowsStrangers } from "../../lib/rules/allows-strangers";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWhen,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const ID = "o-a1b2c3d4e5";
const PATH = `${ID}/r-ab12/ou-ab12-11111111/*`;
const BUCKET = { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::partner/*"] };
const OWN_IDENTITIES = { StringEquals: { "aws:PrincipalOrgID": ID } };
const STRANGE_RESOURCES = { StringNotEquals: { "aws:ResourceOrgID": ID } };

describe("allows-strangers", () => {
  test.each<AcceptedCase>([
    ["no conditions", policyWith({})],
    ["the organization", policyWhen({ StringEquals: { "aws:PrincipalOrgID": ID, "aws:ResourceOrgID": ID } })],
    ["a Deny", policyWhen({ StringNotEquals: { "aws:PrincipalOrgID": ID } }, { effect: "Deny" })],
    ["resources of others for the own principals", policyWhen({ ...OWN_IDENTITIES, ...STRANGE_RESOURCES })],
    [
      "resources of others beside the own ones",
      [...policyWhen({ StringEquals: { "aws:ResourceOrgID": ID } }), ...policyWhen(STRANGE_RESOURCES)],
    ],
    ["a named bucket of others", policyWhen(STRANGE_RESOURCES, BUCKET), { service: "s3" }],
    [
      "a named account outside the organization",
      policyWhen({ StringNotEquals: { "aws:PrincipalOrgID": ID } }, { principals: { aws: ["111122223333"] } }),
    ],
    [
      "all of the organization but one unit",
      policyWhen({ ...OWN_IDENTITIES, "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": PATH } }),
    ],
    ["an account, which may be barred", policyWhen({ StringNotEquals: { "aws:PrincipalAccount": "111122223333" } })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(allowsStrangers, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "principals of others",
      policyWhen({ StringNotEquals: { "aws:PrincipalOrgID": ID } }),
      'services.sqs.policy[0].conditions.StringNotEquals["aws:PrincipalOrgID"]',
    ],
    [
      "the same in a VPC",
      policyWhen({
        StringNotEqualsIfExists: { "aws:PrincipalOrgID": ID },
        StringEquals: { "aws:SourceVpc": "vpc-0123456789abcdef0" },
      }),
      'services.sqs.policy[0].conditions.StringNotEqualsIfExists["aws:PrincipalOrgID"]',
    ],
    [
      "resources of others",
      documentWith({ Condition: STRANGE_RESOURCES }),
      'policy.Statement.Condition.StringNotEquals["aws:ResourceOrgID"]',
      { sharedBy: ["sqs", "sns"] },
    ],
    [
      "principals of other units",
      policyWhen({ "ForAnyValue:StringNotLike": { "aws:PrincipalOrgPaths": PATH } }),
      'services.sqs.policy[0].conditions["ForAnyValue:StringNotLike"]["aws:PrincipalOrgPaths"]',
    ],
    [
      "resources of other units",
      policyWhen({ "ForAllValues:StringNotLike": { "aws:ResourceOrgPaths": PATH } }),
      'services.sqs.policy[0].conditions["ForAllValues:StringNotLike"]["aws:ResourceOrgPaths"]',
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(allowsStrangers, policy, use)).toEqual([`${path} (allows-strangers)`]);
  });

  test.each<MessageCase>([
    [
      "principals",
      policyWhen({ StringNotEquals: { "aws:PrincipalOrgID": ID } }),
      'StringNotEquals on "aws:PrincipalOrgID" in an Allow lets strangers pass, and not what it names: write "StringEquals", or move the condition to a statement with the effect "Deny"',
    ],
    [
      "resources",
      policyWhen(STRANGE_RESOURCES),
      'StringNotEquals on "aws:ResourceOrgID" in an Allow lets requests for resources of strangers pass, and not what it names: write "StringEquals", or move the condition to a statement with the effect "Deny"',
    ],
  ])("says what happens to %s", (...[, policy, message]) => {
    expect(messagesOf(allowsStrangers, policy)).toEqual([message]);
  });
});
