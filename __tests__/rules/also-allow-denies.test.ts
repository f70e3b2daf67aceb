import { alsoAllowDenies } from "../../lib/rules/also-allow-denies";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const ALLOW = { actions: ["*"], resources: ["*"] };
const DENY = { ...ALLOW, effect: "Deny" };

describe("also-allow-denies", () => {
  test.each([
    ["statements that allow", { alsoAllow: [ALLOW, { ...ALLOW, effect: "Allow" }] }],
    ["an effect that only Terraform knows", { alsoAllow: [{ ...ALLOW, effect: tokenValue("effect") }] }],
    ["a policy that denies", { policy: [ALLOW, DENY] }],
  ])("accepts %s", (_about, options) => {
    expect(paths(alsoAllowDenies, { services: { sqs: options } })).toEqual([]);
  });

  test.each([
    ["with full access", {}],
    ["with a policy", { policy: [ALLOW] }],
  ])("finds a statement that denies %s", (_about, options) => {
    expect(findings(alsoAllowDenies, { services: { sqs: { ...options, alsoAllow: [ALLOW, DENY] } } })).toEqual([
      'services.sqs.alsoAllow[1].effect: alsoAllow takes statements with the effect "Allow", and this one denies: move it to policy',
    ]);
  });
});
