import { federatedSignIn } from "../../../lib/policy/ready/federated-sign-in";
import { accountAllowList, organizationPerimeter } from "../../../lib/policy/ready/perimeter";
import { troubleOf } from "../../rules/policy-findings";
import { decide } from "../document/evaluator";
import { callWith, documentOf, message } from "./ready";

const ORG = "o-a1b2c3d4e5";
const OTHER = { "aws:resourceorgid": ["o-other12345"], "aws:resourceaccount": ["999999999999"] };
const OWN = { "aws:resourceorgid": [ORG], "aws:resourceaccount": ["111122223333"] };

const byOrganization = [...organizationPerimeter({ organizationId: ORG }), ...federatedSignIn({ organizationId: ORG })];
const byAccounts = [
  ...accountAllowList({ accountIds: ["111122223333"] }),
  ...federatedSignIn({ accountIds: ["111122223333"] }),
];

describe("federatedSignIn()", () => {
  test("returns a statement for roles of the organization", () => {
    expect(federatedSignIn({ organizationId: ORG })).toEqual([
      {
        sid: "AllowRequestsToOrgsRolesByFederatedPrincipals",
        actions: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:ResourceOrgID": ORG } },
      },
    ]);
  });

  test("returns a statement for roles of the accounts", () => {
    expect(federatedSignIn({ accountIds: ["111122223333"] })).toEqual([
      {
        sid: "AllowRequestsToAccountsRolesByFederatedPrincipals",
        actions: ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:ResourceAccount": ["111122223333"] } },
      },
    ]);
  });

  test.each([
    ["AssumeRoleWithWebIdentity", OWN, "allowed"],
    ["AssumeRoleWithSAML", OWN, "allowed"],
    ["AssumeRoleWithWebIdentity", OTHER, "not allowed"],
    ["AssumeRole", OWN, "not allowed"],
  ])("decides on %s of federated callers for roles of %j", (action, context, decision) => {
    const request = {
      principal: { account: "none", arn: "none", federated: true },
      action: `sts:${action}`,
      resource: "arn:aws:iam::111122223333:role/pod",
      context,
    };
    for (const policy of [byOrganization, byAccounts]) {
      expect(decide(documentOf(policy), request)).toBe(decision);
      expect(troubleOf(policy, { service: "sts" })).toEqual([]);
    }
  });

  test("lets tokens pass", () => {
    const token = "$" + "{TfToken[TOKEN.1]}";
    const [statement] = federatedSignIn({ organizationId: token });
    expect(statement?.conditions?.StringEquals?.["aws:ResourceOrgID"]).toBe(token);
  });

  test.each([
    [
      {},
      '  - options: Expected either "organizationId" or "accountIds", received neither: give one of the two (one-of-two-options)',
    ],
    [
      { organizationId: ORG, accountIds: ["111122223333"] },
      '  - options: Expected either "organizationId" or "accountIds", received both: keep one of the two (one-of-two-options)',
    ],
    [
      { organisationId: ORG },
      '  - options.organisationId: There is no such option: did you mean "organizationId"? (unknown-option)',
    ],
    [undefined, "  - options: Expected an object of options, received nothing (wrong-type)"],
    [
      { accountIds: [] },
      "  - options.accountIds: Received an empty list: name at least one of the accounts, or leave the option out (empty-list)",
    ],
  ])("throws for %j", (options, text) => {
    expect(message(() => callWith(federatedSignIn, options))).toBe(`Cannot call federatedSignIn(): 1 problem\n${text}`);
  });
});
