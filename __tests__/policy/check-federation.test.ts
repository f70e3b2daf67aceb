import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { problemsOf } from "./problems-of";

const ORG = "o-a1b2c3d4e5";
const PERIMETER = organizationPerimeter({ organizationId: ORG, breakGlassTag: { key: "glass" } });
const WARNING = {
  path: "services.sts.policy",
  message:
    'No statement lets AssumeRoleWithWebIdentity and AssumeRoleWithSAML pass, whose callers are no principals of AWS yet, so pods with IAM roles for service accounts (IRSA) and users of SAML cannot sign in: add ...federatedSignIn({ organizationId }), or deny "sts:AssumeRoleWithWebIdentity" if that is meant',
  severity: "warning",
};

describe("checkPolicy(), for sts, warns of", () => {
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
    [
      "a principal's key that must be there",
      [allow({ conditions: { Null: { "aws:PrincipalArn": false } } })],
    ],
    ["a Deny of everything else", [...PERIMETER, { ...allow(when("StringNotEquals")), effect: "Deny" }]],
  ])("%s", (_about, policy) => {
    expect(problemsOf(policy, { service: "sts" })).toEqual([WARNING]);
    expect(problemsOf(policy, { service: "sts-fips" })).toHaveLength(1);
  });
});

describe("checkPolicy(), for sts, is silent about", () => {
  test.each<readonly [about: string, policy: readonly object[]]>([
    ["an Allow without conditions", [...PERIMETER, allow({})]],
    [
      "a condition on the resource",
      [...PERIMETER, allow({ conditions: { StringEquals: { "aws:ResourceOrgID": ORG } } })],
    ],
    ["providers that are named", [...PERIMETER, allow({ principals: { federated: ["*"] } })]],
    ["all principals of AWS", [...PERIMETER, allow({ principals: { aws: ["*"] } })]],
    ["a condition that holds without the key", [...PERIMETER, allow(when("StringEqualsIfExists"))]],
    ["a negated condition", [...PERIMETER, allow(when("StringNotEquals"))]],
    [
      "a key that must be absent",
      [...PERIMETER, allow({ conditions: { Null: { "aws:PrincipalArn": true } } })],
    ],
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
    ["a token for principals", [...PERIMETER, allow({ principals: { aws: [unresolved("role")] } })]],
    [
      "a token for a condition",
      [allow({ conditions: { Null: { "aws:PrincipalArn": unresolved("truth") } } })],
    ],
  ])("%s", (_about, policy) => {
    expect(problemsOf(policy, { service: "sts" })).toEqual([]);
  });

  test("policies of other services", () => {
    expect(problemsOf(PERIMETER, { service: "sqs" })).toEqual([]);
    expect(problemsOf(PERIMETER, { service: undefined })).toEqual([]);
  });
});

function allow(elements: object): object {
  return { actions: ["*"], resources: ["*"], ...elements };
}

function when(operator: string): object {
  return { conditions: { [operator]: { "aws:PrincipalOrgID": ORG } } };
}
