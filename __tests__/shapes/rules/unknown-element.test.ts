import { unknownElement } from "../../../lib/shapes/rules/unknown-element";

const AT = ["policy"];

describe("unknown-element", () => {
  test.each([["an element", unknownElement.check(AT, "Action", ["Action", "Resource"])]])(
    "accepts %s",
    (_about, found) => {
      expect(found).toEqual([]);
    },
  );

  test.each([
    [
      "a misspelt element",
      unknownElement.check(AT, "Actions", ["Action", "Resource"]),
      'There is no element "Actions": did you mean "Action"?',
    ],
    [
      "an element that is near to none",
      unknownElement.check(AT, "x", ["Action", "Resource"]),
      'There is no element "x": use "Action" or "Resource"',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "unknown-element", path: AT, message, severity: "error" }]);
  });
});
