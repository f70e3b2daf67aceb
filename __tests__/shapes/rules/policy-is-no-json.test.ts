import { policyIsNoJson } from "../../../lib/shapes/rules/policy-is-no-json";

const AT = ["policy"];

describe("policy-is-no-json", () => {
  test.each([
    [
      "a document",
      ' {"Statement": [}',
      "The JSON of this policy cannot be read: the fault. Correct it there, or write the policy here as statements",
    ],
    [
      "a list",
      "[{]",
      "The JSON of this policy cannot be read: the fault. Correct it there, or write the policy here as statements",
    ],
    [
      "a word",
      "full",
      '"full" is neither "none" nor the JSON of a policy (the fault): write statements as a list, fullAccess() or "none"',
    ],
    [
      "nothing",
      "",
      '"" is neither "none" nor the JSON of a policy (the fault): write statements as a list, fullAccess() or "none"',
    ],
  ])("reports what begins like %s", (_about, text, message) => {
    const rule = "policy-is-no-json";
    expect(policyIsNoJson.check(AT, text, "the fault")).toEqual([{ rule, path: AT, message, severity: "error" }]);
  });
});
