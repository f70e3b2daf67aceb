import { missingEffect } from "../../../lib/shapes/rules/missing-effect";

const AT = ["policy"];

describe("missing-effect", () => {
  test.each([
    ["an effect", missingEffect.check(AT, "Deny")],
    ["what is no text, which has another rule", missingEffect.check(AT, null)],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "no effect",
      missingEffect.check(AT, undefined),
      'A statement of an IAM document needs an Effect: add "Effect": "Allow" or "Effect": "Deny"',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "missing-effect", path: AT, message, severity: "error" }]);
  });
});
