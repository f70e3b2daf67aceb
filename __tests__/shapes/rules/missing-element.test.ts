import { missingElement } from "../../../lib/shapes/rules/missing-element";

const AT = ["policy"];

describe("missing-element", () => {
  test.each([
    ["one", missingElement.check(AT, ["notActions"], ["actions", "notActions"])],
    ["both, which has another rule", missingElement.check(AT, ["actions", "notActions"], ["actions", "notActions"])],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "neither",
      missingElement.check(AT, [], ["actions", "notActions"]),
      'A statement has either "actions" or "notActions", received neither: add one, such as "actions": ["*"]',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "missing-element", path: AT, message, severity: "error" }]);
  });
});
