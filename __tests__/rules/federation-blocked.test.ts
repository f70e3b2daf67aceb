import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { federationBlocked } from "../../lib/rules/federation-blocked";
import { tokenValue } from "../../lib/shapes/unresolved";
import { documentWith, messagesOf, pathsOf } from "./policy-findings";

const ORG = "o-a1b2c3d4e5";
const PERIMETER = organizationPerimeter({ organizationId: ORG, breakGlassTag: { key: "glass" } });
describe("federation-blocked", () => {
  test.each<readonly [about: string, policy: readonly object[]]>([
    ["the perimeter of an organization", PERIMETER],
    ["an allow-list of accounts", accountAllowList({ accountIds: ["111122223333"] })],
    ["principals of AWS that are named", [allow({ principals: { aws: ["111122223333"] } })]],
    ["services that are named", [allow({ principals: { service: ["events.amazonaws.com"] } })]],
    [
      "a principal's key for the very action",
      [allow({ actions: ["sts:AssumeRoleWithWebIdentity"], ...when("StringEquals") })],
    ],
    ["a pattern of actions", [allow({ actions: ["sts:Assume*"], ...when("StringLike") })]],
    [
      "all actions but others",
      [allow({ actions: undefined, notActions: ["sts:GetCallerIdentity"], ...when("StringEquals") })],
    ],
    ["a principal's key that must be there", [allow({ conditions: { Null: { "aws:PrincipalArn": false } } })]],
    ["a Deny of everything else", [...PERIMETER, { ...allow(when("StringNotEquals")), effect: "Deny" }]],
    ["a key for SAML alone", [allow({ actions: ["sts:AssumeRoleWithSAML"], ...when("StringEquals") })]],
    [
      "one of two actions",
      [allow({ actions: ["sts:GetCallerIdentity", "sts:AssumeRoleWithSAML"], ...when("StringEquals") })],
    ],
    [
      "a token for one of two actions",
      [allow({ actions: [tokenValue("action"), "sts:GetCallerIdentity"], ...when("StringEquals") })],
    ],
    [
      "a principal's key that must be there or not",
      [allow({ conditions: { Null: { "aws:PrincipalArn": ["false", "true"] } } })],
    ],
    [
      "a key whose name begins like one that is in every request",
      [allow({ conditions: { StringEquals: { "aws:PrincipalTypeX": "User" } } })],
    ],
    ["a Deny of something else", [...PERIMETER, { ...allow({ actions: ["sts:AssumeRole"] }), effect: "Deny" }]],
    [
      "a Deny of all actions by name",
      [...PERIMETER, { ...allow({ actions: ["sts:*"], ...when("StringNotEquals") }), effect: "Deny" }],
    ],
    [
      "a Deny of all actions but sign-in",
      [...PERIMETER, { ...allow({ actions: undefined, notActions: ["sts:AssumeRoleWithSAML"] }), effect: "Deny" }],
    ],
    ["a token for an action", [allow({ actions: [tokenValue("action")], ...when("StringEquals") })]],
    ["an effect that is a token", [{ ...PERIMETER[0], effect: tokenValue("effect") }]],
    ["a key of a principal in lower case", [allow({ conditions: { StringLike: { "AWS:principaltag/x": "a" } } })]],
  ])("reports %s", (_about, policy) => {
    expect(pathsOf(federationBlocked, policy, { service: "sts" })).toEqual([
      "services.sts.policy (federation-blocked)",
    ]);
    expect(pathsOf(federationBlocked, policy, { service: "sts-fips" })).toEqual([
      'services["sts-fips"].policy (federation-blocked)',
    ]);
  });

  test.each<readonly [about: string, policy: unknown]>([
    ["an Allow without conditions", [...PERIMETER, allow({})]],
    [
      "a condition on the resource",
      [...PERIMETER, allow({ conditions: { StringEquals: { "aws:ResourceOrgID": ORG } } })],
    ],
    ["providers that are named", [...PERIMETER, allow({ principals: { federated: ["*"] } })]],
    ["all principals of AWS", [...PERIMETER, allow({ principals: { aws: ["*"] } })]],
    ["a condition that holds without the key", [...PERIMETER, allow(when("StringEqualsIfExists"))]],
    ["a negated condition", [...PERIMETER, allow(when("StringNotEquals"))]],
    ["a key that must be absent", [...PERIMETER, allow({ conditions: { Null: { "aws:PrincipalArn": true } } })]],
    [
      "a key that is in every request",
      [...PERIMETER, allow({ conditions: { StringEquals: { "aws:PrincipalType": "User" } } })],
    ],
    ["other actions only", [allow({ actions: ["sts:AssumeRole", "sts:Get*"], ...when("StringEquals") })]],
    [
      "sign-in that is denied",
      [...PERIMETER, { ...allow({ actions: ["sts:AssumeRoleWithWebIdentity"] }), effect: "Deny" }],
    ],
    [
      "sign-in that is denied by a pattern",
      [...PERIMETER, { ...allow({ actions: ["sts:assumerolewith*"] }), effect: "Deny" }],
    ],
    ["a token for principals", [...PERIMETER, allow({ principals: { aws: [tokenValue("role")] } })]],
    ["a token for a condition", [allow({ conditions: { Null: { "aws:PrincipalArn": tokenValue("truth") } } })]],
    ["a provider that is named", [...PERIMETER, allow({ principals: { federated: ["accounts.google.com"] } })]],
    [
      "a provider next to an account",
      [...PERIMETER, allow({ principals: { aws: ["111122223333"], federated: ["accounts.google.com"] } })],
    ],
    ["all principals of AWS next to one", [...PERIMETER, allow({ principals: { aws: ["*", "111122223333"] } })]],
    ["a key of an identity provider", [allow({ conditions: { StringEquals: { "x/aws:principalorgid": "a" } } })]],
    [
      "sign-in that is denied by a pattern of names",
      [...PERIMETER, { ...allow({ actions: ["sts:*WebIdentity"] }), effect: "Deny" }],
    ],
    ["a set of texts that may be empty", [...PERIMETER, allow(when("ForAllValues:StringEquals"))]],
    ["an operator that IAM does not have", [...PERIMETER, allow(when("Matches"))]],
    ["all principals but one", documentWith({ Principal: undefined, NotPrincipal: { AWS: "111122223333" } })],
    ["a policy that denies only", [{ ...allow({}), effect: "Deny" }]],
  ])("accepts %s", (_about, policy) => {
    expect(pathsOf(federationBlocked, policy, { service: "sts" })).toEqual([]);
  });

  test.each(["sqs", "console", undefined])("accepts a policy of the service %s", (service) => {
    expect(pathsOf(federationBlocked, PERIMETER, { service })).toEqual([]);
  });

  test("reports a shared policy at the policy of sts", () => {
    expect(pathsOf(federationBlocked, PERIMETER, { sharedBy: ["sqs", "sts"] })).toEqual([
      "services.sts.policy (federation-blocked)",
    ]);
  });

  test("says what is wrong and what to do", () => {
    expect(messagesOf(federationBlocked, PERIMETER, { service: "sts" })).toEqual([
      'No statement lets AssumeRoleWithWebIdentity and AssumeRoleWithSAML pass, whose callers are no principals of AWS yet, so pods with IAM roles for service accounts (IRSA) and users of SAML cannot sign in: add ...federatedSignIn({ organizationId }), or deny "sts:AssumeRoleWithWebIdentity" if that is what you mean',
    ]);
  });
});

function allow(elements: object): object {
  return { actions: ["*"], resources: ["*"], ...elements };
}

function when(operator: string): object {
  return { conditions: { [operator]: { "aws:PrincipalOrgID": ORG } } };
}
