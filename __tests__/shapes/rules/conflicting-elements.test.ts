import { conflictingElements } from "../../../lib/shapes/rules/conflicting-elements";

const AT = ["policy"];

describe("conflicting-elements", () => {
  test.each([
    ["neither", conflictingElements.check(AT, [])],
    ["one", conflictingElements.check(AT, ["actions"])],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "both",
      conflictingElements.check(AT, ["actions", "notActions"]),
      'A statement has either "actions" or "notActions", received both: remove one of them',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "conflicting-elements", path: AT, message, severity: "error" }]);
  });
});
