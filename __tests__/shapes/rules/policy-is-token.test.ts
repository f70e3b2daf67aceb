import { policyIsToken } from "../../../lib/shapes/rules/policy-is-token";
import { tokenValue } from "../../../lib/shapes/unresolved";

const AT = ["policy"];

describe("policy-is-token", () => {
  test.each([
    ["a list", policyIsToken.check(AT, [])],
    ["a list of tokens", policyIsToken.check(AT, [tokenValue("statement")])],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "a token",
      policyIsToken.check(AT, tokenValue("policy")),
      "The whole policy is a Terraform token, which cannot be checked: write its statements here, with tokens for their values",
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "policy-is-token", path: AT, message, severity: "error" }]);
  });
});
