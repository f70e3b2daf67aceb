import { unknownPolicyVersion } from "../../../lib/shapes/rules/unknown-policy-version";

const AT = ["policy"];

describe("unknown-policy-version", () => {
  test.each([
    ["the current version", unknownPolicyVersion.check(AT, "2012-10-17")],
    ["the old version", unknownPolicyVersion.check(AT, "2008-10-17")],
    ["no version", unknownPolicyVersion.check(AT, undefined)],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "another day",
      unknownPolicyVersion.check(AT, "2023-01-01"),
      '"2023-01-01" is not a version of the IAM policy language: write "2012-10-17"',
    ],
    [
      "a number",
      unknownPolicyVersion.check(AT, 2012),
      '2012 is not a version of the IAM policy language: write "2012-10-17"',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-policy-version", path: AT, message, severity: "error" }]);
  });
});
