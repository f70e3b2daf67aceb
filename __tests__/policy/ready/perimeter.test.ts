import { accountAllowList, organizationPerimeter } from "../../../lib/policy/ready/perimeter";
import { troubleOf } from "../../rules/policy-findings";
import { decide } from "../document/evaluator";
import { callWith, documentOf, message } from "./ready";

const ORG = "o-a1b2c3d4e5";
const OWN = { "aws:principalorgid": [ORG], "aws:principalaccount": ["111122223333"] };
const OWN_BUCKET = { "aws:resourceorgid": [ORG], "aws:resourceaccount": ["111122223333"] };
const FOREIGN_BUCKET = { "aws:resourceorgid": ["o-other12345"], "aws:resourceaccount": ["999999999999"] };

function decideFor(statements: readonly object[], context: Readonly<Record<string, readonly string[]>>) {
  return decide(documentOf(statements), {
    principal: { account: "111122223333", arn: "arn:aws:iam::111122223333:role/app" },
    action: "s3:GetObject",
    resource: "arn:aws:s3:::bucket/key",
    context,
  });
}

describe("organizationPerimeter()", () => {
  test("returns AWS's statements for own identities and AWS services", () => {
    expect(organizationPerimeter({ organizationId: ORG })).toEqual([
      {
        sid: "AllowRequestsByOrgsIdentitiesToOrgsResources",
        actions: ["*"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:PrincipalOrgID": ORG, "aws:ResourceOrgID": ORG } },
      },
      {
        sid: "AllowRequestsByAWSServicePrincipals",
        actions: ["*"],
        resources: ["*"],
        conditions: { Bool: { "aws:PrincipalIsAWSService": true } },
      },
    ]);
  });

  test("returns a statement for each exception", () => {
    const statements = organizationPerimeter({
      organizationId: ORG,
      awsServices: false,
      thirdPartyAccountIds: ["999999999999"],
      awsOwnedResources: ["arn:aws:ssm:*::document/*"],
      breakGlassTag: { key: "dp:exclude:resource" },
    });
    expect(statements.slice(1)).toEqual([
      {
        sid: "AllowRequestsByOrgsIdentitiesToThirdPartyResources",
        actions: ["*"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:PrincipalOrgID": ORG, "aws:ResourceAccount": ["999999999999"] } },
      },
      {
        sid: "AllowRequestsByOrgsIdentitiesToAWSResources",
        actions: ["*"],
        resources: ["arn:aws:ssm:*::document/*"],
        conditions: { StringEquals: { "aws:PrincipalOrgID": ORG } },
      },
      {
        sid: "AllowRequestsByOrgsIdentitiesToAnyResources",
        actions: ["*"],
        resources: ["*"],
        conditions: {
          StringEquals: { "aws:PrincipalOrgID": ORG, "aws:PrincipalTag/dp:exclude:resource": "true" },
        },
      },
    ]);
  });

  test.each([
    ["own identities and own resources", {}, { ...OWN, ...OWN_BUCKET }, "allowed"],
    ["own identities and foreign resources", {}, { ...OWN, ...FOREIGN_BUCKET }, "not allowed"],
    [
      "foreign identities and own resources",
      {},
      { "aws:principalorgid": ["o-other12345"], ...OWN_BUCKET },
      "not allowed",
    ],
    ["anonymous requests", {}, FOREIGN_BUCKET, "not allowed"],
    ["AWS services", {}, { "aws:principalisawsservice": ["true"], ...FOREIGN_BUCKET }, "allowed"],
    [
      "AWS services without awsServices",
      { awsServices: false },
      { "aws:principalisawsservice": ["true"], ...FOREIGN_BUCKET },
      "not allowed",
    ],
    [
      "resources of a third party that is named",
      { thirdPartyAccountIds: ["999999999999"] },
      { ...OWN, ...FOREIGN_BUCKET },
      "allowed",
    ],
    [
      "foreign identities and resources of a third party that is named",
      { thirdPartyAccountIds: ["999999999999"] },
      FOREIGN_BUCKET,
      "not allowed",
    ],
    ["AWS-owned resources", { awsOwnedResources: ["arn:aws:s3:::bucket/*"] }, { ...OWN, ...FOREIGN_BUCKET }, "allowed"],
    [
      "the break-glass tag",
      { breakGlassTag: { key: "glass", value: "broken" } },
      { ...OWN, ...FOREIGN_BUCKET, "aws:principaltag/glass": ["broken"] },
      "allowed",
    ],
    [
      "another value of the break-glass tag",
      { breakGlassTag: { key: "glass", value: "broken" } },
      { ...OWN, ...FOREIGN_BUCKET, "aws:principaltag/glass": ["whole"] },
      "not allowed",
    ],
    [
      "the break-glass tag of a foreign identity",
      { breakGlassTag: { key: "glass" } },
      { ...FOREIGN_BUCKET, "aws:principaltag/glass": ["true"] },
      "not allowed",
    ],
  ])("decides on %s", (_about, exceptions, context, decision) => {
    expect(decideFor(organizationPerimeter({ organizationId: ORG, ...exceptions }), context)).toBe(decision);
  });

  test("admits several organizations", () => {
    const statements = organizationPerimeter({ organizationId: [ORG, "o-other12345"] });
    expect(decideFor(statements, { ...OWN, ...FOREIGN_BUCKET })).toBe("allowed");
  });

  test("makes policies without problems for any service and for gateways", () => {
    const statements = organizationPerimeter({
      organizationId: ORG,
      thirdPartyAccountIds: ["999999999999"],
      awsOwnedResources: ["arn:aws:iam::aws:policy/*"],
      breakGlassTag: { key: "dp:exclude:resource" },
    });
    expect(troubleOf(statements, { service: "sqs" })).toEqual([]);
    expect(troubleOf(statements, { service: "s3", types: ["Gateway"] })).toEqual([]);
  });

  test("takes an id or an ARN that is listed twice, which the policy has once", () => {
    const [other, arn] = ["999999999999", "arn:aws:ssm:*::document/*"];
    const twice = { thirdPartyAccountIds: [other, other], awsOwnedResources: [arn, arn] };
    const once = { thirdPartyAccountIds: [other], awsOwnedResources: [arn] };
    const documents = [twice, once].map((exceptions) =>
      documentOf(organizationPerimeter({ organizationId: [ORG, ORG], ...exceptions })),
    );
    expect(documents[0]).toEqual(documents[1]);
  });

  test("reports a misspelt option without calling it missing", () => {
    expect(message(() => callWith(organizationPerimeter, { organisationId: ORG }))).toBe(
      'Cannot call organizationPerimeter(): 1 problem\n  - options.organisationId: There is no such option: did you mean "organizationId"? (unknown-option)',
    );
  });

  test("lets tokens pass", () => {
    const token = "$" + "{TfToken[TOKEN.1]}";
    const listToken = ["#" + "{TfToken[TOKEN.2]}"];
    const made = organizationPerimeter({ organizationId: token, thirdPartyAccountIds: listToken });
    expect(made).toHaveLength(3);
    expect(made[0]?.conditions?.StringEquals?.["aws:ResourceOrgID"]).toBe(token);
    expect(made[2]?.conditions?.StringEquals?.["aws:ResourceAccount"]).toBe(listToken);
  });

  test("throws one error with every wrong argument", () => {
    const options = {
      organisationId: ORG,
      organizationId: "a1b2c3d4e5",
      thirdPartyAccountIds: [1234567890, "123", "partner"],
      awsOwnedResources: [],
      awsServices: "yes",
      breakGlassTag: { key: "dp:*", valu: "true" },
    };
    expect(message(() => callWith(organizationPerimeter, options))).toBe(
      `Cannot call organizationPerimeter(): 9 problems
  - options.organisationId: There is no such option: did you mean "organizationId"? (unknown-option)
  - options.organizationId: "a1b2c3d4e5" is not the id of an organization: expected "o-" and 10 to 32 small letters or digits, as aws organizations describe-organization prints it (malformed-organization-id)
  - options.awsServices: Expected true or false, known at synth, received "yes" (wrong-type)
  - options.thirdPartyAccountIds[0]: Received the number 1234567890: write the id as text, such as "001234567890", so that leading zeros stay (malformed-account-id)
  - options.thirdPartyAccountIds[1]: "123" is not the id of an AWS account: write all 12 digits as text, such as "000000000123" (malformed-account-id)
  - options.thirdPartyAccountIds[2]: "partner" is not the id of an AWS account: expected 12 digits (malformed-account-id)
  - options.awsOwnedResources: Received an empty list: name at least one of the ARNs, or leave the option out (empty-list)
  - options.breakGlassTag.valu: There is no such option: did you mean "value"? (unknown-option)
  - options.breakGlassTag.key: "dp:*" is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ? (malformed-tag-key)`,
    );
  });

  test.each([
    [undefined, "  - options: Expected an object of options, received nothing"],
    [
      {},
      '  - options.organizationId: Missing: give the id of the organization, such as "o-a1b2c3d4e5" (missing-option)',
    ],
    [{ organizationId: [] }, "  - options.organizationId: Received an empty list"],
    [{ organizationId: 7 }, "  - options.organizationId: Expected a string, received 7 (wrong-type)"],
    [{ organizationId: ["o-1"] }, '  - options.organizationId[0]: "o-1" is not the id of an organization'],
    [
      { organizationId: ORG, breakGlassTag: {} },
      "  - options.breakGlassTag.key: Missing: give the key of a principal tag",
    ],
    [{ organizationId: ORG, breakGlassTag: "x" }, "  - options.breakGlassTag: Expected an object of options, received"],
    [
      { organizationId: ORG, breakGlassTag: { key: "glass", value: "" } },
      '  - options.breakGlassTag.value: Expected a string that is not empty, received "" (wrong-type)',
    ],
    [
      { organizationId: ORG, awsOwnedResources: [""] },
      '  - options.awsOwnedResources[0]: Expected a string that is not empty, received ""',
    ],
  ])("throws for %j", (options, text) => {
    expect(message(() => callWith(organizationPerimeter, options))).toContain(text);
  });
});

describe("accountAllowList()", () => {
  const options = { accountIds: ["111122223333", "444455556666"] };

  test("returns a statement for the accounts and one for AWS services", () => {
    expect(accountAllowList(options)).toEqual([
      {
        sid: "AllowRequestsByAccountsIdentitiesToAccountsResources",
        actions: ["*"],
        resources: ["*"],
        conditions: {
          StringEquals: {
            "aws:PrincipalAccount": ["111122223333", "444455556666"],
            "aws:ResourceAccount": ["111122223333", "444455556666"],
          },
        },
      },
      {
        sid: "AllowRequestsByAWSServicePrincipals",
        actions: ["*"],
        resources: ["*"],
        conditions: { Bool: { "aws:PrincipalIsAWSService": true } },
      },
    ]);
  });

  test.each([
    ["a listed account and a listed resource", { ...OWN, ...OWN_BUCKET }, "allowed"],
    ["a listed account and a foreign resource", { ...OWN, ...FOREIGN_BUCKET }, "not allowed"],
    [
      "a foreign account and a listed resource",
      { "aws:principalaccount": ["999999999999"], ...OWN_BUCKET },
      "not allowed",
    ],
  ])("decides on %s", (_about, context, decision) => {
    expect(decideFor(accountAllowList(options), context)).toBe(decision);
  });

  test("makes a policy without problems", () => {
    expect(troubleOf(accountAllowList({ ...options, breakGlassTag: { key: "glass" } }))).toEqual([]);
  });

  test("throws if no account is listed", () => {
    expect(message(() => accountAllowList({ accountIds: [] }))).toBe(
      "Cannot call accountAllowList(): 1 problem\n  - options.accountIds: Received an empty list: name at least one of the accounts, or leave the option out (empty-list)",
    );
  });
});
