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

const EVERYTHING = { actions: ["*"], resources: ["*"] };
const BOTH = { "aws:PrincipalOrgID": ORGANIZATION, "aws:ResourceOrgID": ORGANIZATION };
const PATHS = ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"];

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
    [
      "both, whatever the case of the keys",
      [equals({ "aws:principalOrgID": ORGANIZATION, "aws:resourceOrgID": ORGANIZATION })],
    ],
    [
      "both, for some actions on some resources",
      [{ ...equals(BOTH), actions: ["ecr:BatchGetImage"], resources: ["arn:aws:ecr:*:*:*"] }],
    ],
    [
      "both, for all but some actions",
      [{ notActions: ["iam:*"], resources: ["*"], conditions: { StringEquals: BOTH } }],
    ],
    ["both by other operators", [{ ...EVERYTHING, conditions: { StringLike: BOTH } }]],
    ["both if the keys exist", [{ ...EVERYTHING, conditions: { StringEqualsIfExists: BOTH } }]],
    [
      "both, beside a partner whose identities may use the resources",
      [equals({ "aws:PrincipalOrgID": "o-partner000", "aws:ResourceOrgID": ORGANIZATION }), equals(BOTH)],
    ],
    [
      "both, beside a partner whose resources the identities may use",
      [equals({ "aws:PrincipalOrgID": ORGANIZATION, "aws:ResourceOrgID": "o-partner000" }), equals(BOTH)],
    ],
    ["every action of one service", [equals({ "aws:PrincipalOrgID": ORGANIZATION }, { actions: ["sqs:*"] })]],
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

  test("finds the paths of an organization, and not the account of a third party", () => {
    const byPath = (more: object) => ({
      ...EVERYTHING,
      conditions: { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": PATHS, ...more } },
    });
    const partner = {
      ...byPath({}),
      conditions: { ...byPath({}).conditions, StringEquals: { "aws:ResourceAccount": PARTNER } },
    };
    expect(owner([byPath({ "aws:ResourceOrgPaths": PATHS }), partner])).toEqual({
      by: "organization path",
      ids: PATHS,
    });
  });

  test("finds all who are let in alike", () => {
    const policy = [
      ...organizationPerimeter({ organizationId: ORGANIZATION }),
      ...organizationPerimeter({ organizationId: "o-partner000" }),
    ];
    expect(owner(policy)).toEqual({ by: "organization", ids: [ORGANIZATION, "o-partner000"] });
  });

  test("takes a token as it is", () => {
    const token = tokenValue("${var.organization}");
    expect(owner([equals({ "aws:PrincipalOrgID": token })])).toEqual({ by: "organization", ids: [token] });
  });

  test.each<[string, unknown]>([
    ["reads only", readOnly("sqs")],
    ["limits resources alone", [equals({ "aws:ResourceOrgID": ORGANIZATION })]],
    ["lets others use own resources", [equals({ "aws:PrincipalAccount": PARTNER, "aws:ResourceOrgID": ORGANIZATION })]],
    [
      "lets owners of two kinds in",
      [equals(BOTH), equals({ "aws:PrincipalAccount": PARTNER, "aws:ResourceAccount": PARTNER })],
    ],
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
