import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { certainDenial } from "../../../lib/policy/evaluate/certain-denial";
import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { joinText, tokenValue } from "../../../lib/shapes/unresolved";

const ARN = "arn:aws:s3:::bucket/key";
const ROLE = "arn:aws:iam::111122223333:role/app";
const GET: PolicyRequest = {
  action: "s3:GetObject",
  resource: ARN,
  principal: { kind: "aws", arn: ROLE },
  context: { "aws:PrincipalAccount": "111122223333", "aws:PrincipalArn": ROLE, "aws:PrincipalIsAWSService": "false" },
};
const TOKEN = tokenValue("${var.x}");
const ALLOW = { actions: ["*"], resources: ["*"] };
const when = (operator: string, key: string, value: unknown) => ({ conditions: { [operator]: { [key]: value } } });
const denial = (policy: unknown, requests = [GET]) => certainDenial(normalizePolicy(policy, ["policy"]), requests);

describe("certainDenial()", () => {
  test.each<readonly [about: string, policy: unknown]>([
    ["no Allow of the action", [{ ...ALLOW, actions: ["s3:PutObject"] }]],
    ["no Allow of the resource", [{ ...ALLOW, resources: ["arn:aws:s3:::other/*"] }]],
    ["a text that begins otherwise", [{ ...ALLOW, resources: [joinText("arn:aws:s3:::other-", TOKEN)] }]],
    ["an Allow of all but what a token says", [{ ...ALLOW, resources: undefined, notResources: [TOKEN, "*"] }]],
    [
      "an Allow for an organization behind a token",
      [{ ...ALLOW, ...when("StringEquals", "aws:PrincipalAccount", TOKEN) }],
    ],
    [
      "an Allow for accounts, one a token",
      [{ ...ALLOW, ...when("StringEquals", "aws:PrincipalAccount", [TOKEN, "4"]) }],
    ],
  ])("says of %s: no Allow", (_about, policy) => {
    expect(denial(policy)).toBe("no Allow");
  });

  test.each<readonly [about: string, statement: object]>([
    ["everything", ALLOW],
    ["all but another bucket", { ...ALLOW, resources: undefined, notResources: ["arn:aws:s3:::other/*"] }],
    ["accounts other than a token", { ...ALLOW, ...when("StringNotEquals", "aws:PrincipalAccount", TOKEN) }],
  ])("says of a Deny of %s: Deny", (_about, statement) => {
    expect(denial([ALLOW, { ...statement, effect: "Deny" }])).toBe("Deny");
  });

  test.each<readonly [about: string, policy: unknown]>([
    ["an Allow", [ALLOW]],
    ["an Allow of an action behind a token", [{ ...ALLOW, actions: [TOKEN] }]],
    ["an Allow of a resource behind a token", [{ ...ALLOW, resources: [TOKEN] }]],
    [
      "an Allow of a resource with a part that a token says",
      [{ ...ALLOW, resources: [joinText("arn:aws:s3:::", TOKEN, "/*")] }],
    ],
    ["an Allow of all but a token", [{ ...ALLOW, resources: undefined, notResources: [TOKEN] }]],
    ["an Allow for a principal behind a token", [{ ...ALLOW, principals: { aws: [TOKEN] } }]],
    ["a Deny of a resource behind a token", [ALLOW, { ...ALLOW, effect: "Deny", resources: [TOKEN] }]],
    ["a Deny of an action behind a token", [ALLOW, { ...ALLOW, effect: "Deny", actions: [TOKEN] }]],
    ["a Deny for a principal behind a token", [ALLOW, { ...ALLOW, effect: "Deny", principals: { aws: [TOKEN] } }]],
    ["a Deny of all actions but a token", [ALLOW, { effect: "Deny", resources: ["*"], notActions: [TOKEN] }]],
    ["a Deny with a resource that a token excepts", [ALLOW, { effect: "Deny", actions: ["*"], notResources: [TOKEN] }]],
    [
      "a Deny for an account behind a token",
      [ALLOW, { ...ALLOW, effect: "Deny", ...when("StringEquals", "aws:PrincipalAccount", TOKEN) }],
    ],
    ["a pattern behind a token", [{ ...ALLOW, ...when("StringLike", "aws:PrincipalAccount", TOKEN) }]],
    ["an ARN behind a token", [{ ...ALLOW, ...when("ArnEquals", "aws:PrincipalArn", TOKEN) }]],
    ["a truth behind a token", [{ ...ALLOW, ...when("Bool", "aws:PrincipalIsAWSService", TOKEN) }]],
    ["a key whose value is not known", [{ ...ALLOW, ...when("StringEquals", "aws:SourceVpc", "vpc-1") }]],
    ["an effect behind a token", [{ ...ALLOW, effect: TOKEN }]],
    ["an effect that IAM does not have", [{ ...ALLOW, effect: "Permit" }]],
    ["an operator that IAM does not have", [{ ...ALLOW, ...when("Matches", "aws:PrincipalAccount", "1") }]],
    ["a policy that could not be read", "policy"],
  ])("is not sure of %s", (_about, policy) => {
    expect(denial(policy)).toBeUndefined();
  });

  test("is not sure if one of the requests may pass", () => {
    const policy = [{ ...ALLOW, resources: ["arn:aws:s3:::other/*"] }];
    expect(denial(policy, [GET, { ...GET, resource: "arn:aws:s3:::other/key" }])).toBeUndefined();
  });

  test("names the Deny that stops one of the requests", () => {
    const policy = [
      { ...ALLOW, actions: ["s3:Put*"] },
      { ...ALLOW, effect: "Deny", actions: ["s3:Delete*"] },
    ];
    expect(denial(policy, [GET, { ...GET, action: "s3:DeleteObject" }])).toBe("Deny");
  });
});
