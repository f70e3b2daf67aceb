import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { ownerOf } from "../../../lib/policy/document/owner";
import { accountAllowList, organizationPerimeter } from "../../../lib/policy/ready/perimeter";
import { readOnly } from "../../../lib/policy/ready/read-only";
import { tokenValue } from "../../../lib/shapes/unresolved";

const ORGANIZATION = "o-a1b2c3d4e5";
const [OWN, PARTNER] = ["111122223333", "444455556666"];

function owner(policy: unknown) {
  return ownerOf(normalizePolicy(policy, []).statements);
}

/** A statement that allows everything if a condition holds. */
function equals(keys: object, more: object = {}) {
  return { actions: ["*"], resources: ["*"], conditions: { StringEquals: keys }, ...more };
}

describe("ownerOf()", () => {
  const organization = { by: "organization", ids: [ORGANIZATION] };

  test.each<[string, unknown]>([
    ["a perimeter", organizationPerimeter({ organizationId: ORGANIZATION })],
    [
      "a perimeter with every exception",
      organizationPerimeter({
        organizationId: ORGANIZATION,
        awsServices: false,
        thirdPartyAccountIds: [PARTNER],
        awsOwnedResources: ["arn:aws:ssm:*::document/*"],
        breakGlassTag: { key: "break-glass" },
      }),
    ],
    ["the identities of an organization", [equals({ "aws:PrincipalOrgID": ORGANIZATION })]],
    ["the resources of an organization", [equals({ "aws:resourceOrgID": ORGANIZATION })]],
    ["every action of one service", [equals({ "aws:PrincipalOrgID": ORGANIZATION }, { actions: ["sqs:*"] })]],
    [
      "a partner who may use the resources of the organization",
      [equals({ "aws:PrincipalAccount": PARTNER, "aws:ResourceOrgID": ORGANIZATION })],
    ],
    [
      "an IAM document",
      {
        Statement: {
          Effect: "Allow",
          Principal: "*",
          Action: "*",
          Resource: "*",
          Condition: { StringEquals: { "aws:PrincipalOrgID": ORGANIZATION } },
        },
      },
    ],
  ])("finds the organization of %s", (_about, policy) => {
    expect(owner(policy)).toEqual(organization);
  });

  test("finds the accounts of an allow-list, and not those of third parties", () => {
    const policy = accountAllowList({ accountIds: [OWN, "222233334444"], thirdPartyAccountIds: [PARTNER] });
    expect(owner(policy)).toEqual({ by: "account", ids: [OWN, "222233334444"] });
  });

  test("takes a token as it is", () => {
    const token = tokenValue("${var.organization}");
    expect(owner([equals({ "aws:PrincipalOrgID": token })])).toEqual({ by: "organization", ids: [token] });
  });

  test.each<[string, unknown]>([
    ["reads only", readOnly("sqs")],
    ["names no owner", [{ actions: ["*"], resources: ["*"] }]],
    ["denies strangers", [equals({ "aws:PrincipalOrgID": ORGANIZATION }, { effect: "Deny" })]],
    ["allows some actions", [equals({ "aws:PrincipalOrgID": ORGANIZATION }, { actions: ["sqs:SendMessage"] })]],
    [
      "allows everything on some resources",
      [equals({ "aws:PrincipalOrgID": ORGANIZATION }, { resources: ["arn:aws:sqs:*:*:a"] })],
    ],
    ["compares patterns", [{ ...equals({}), conditions: { StringLike: { "aws:PrincipalOrgID": "o-*" } } }]],
  ])("finds none in a policy that %s", (_about, policy) => {
    expect(owner(policy)).toBeUndefined();
  });
});
