import { oneOfTwoOptions } from "../../../lib/shapes/rules/one-of-two-options";

const AT = ["policy"];

describe("one-of-two-options", () => {
  test.each([["one", oneOfTwoOptions.check(AT, ["a", "b"], ["b"])]])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "neither",
      oneOfTwoOptions.check(AT, ["a", "b"], []),
      'Expected either "a" or "b", received neither: give one of the two',
    ],
    [
      "both",
      oneOfTwoOptions.check(AT, ["a", "b"], ["a", "b"]),
      'Expected either "a" or "b", received both: keep one of the two',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "one-of-two-options", path: AT, message, severity: "error" }]);
  });
});
