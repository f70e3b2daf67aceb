import { undefinedCondition } from "../../../lib/shapes/rules/undefined-condition";

const AT = ["policy"];

describe("undefined-condition", () => {
  test.each([
    ["a value", undefinedCondition.check(AT, "alice")],
    ["null, which has another rule", undefinedCondition.check(AT, null)],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "nothing",
      undefinedCondition.check(AT, undefined),
      "Received nothing, and without this condition the statement applies to more requests: give a value, or remove the member if that is what you mean",
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "undefined-condition", path: AT, message, severity: "error" }]);
  });
});
