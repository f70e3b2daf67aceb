import { unknownRule } from "../../lib/rules/unknown-rule";

const IDS = ["retired-service", "unknown-action"];

describe("unknown-rule", () => {
  test("accepts the id of a rule", () => {
    expect(unknownRule.check(["severity", "unknown-action"], "unknown-action", IDS)).toEqual([]);
  });

  test.each([
    [
      "asks about the nearest one",
      "unknown-actions",
      'There is no rule "unknown-actions": did you mean "unknown-action"?',
    ],
    ["names the list otherwise", "qqq", 'There is no rule "qqq": docs/rules.md lists the rules'],
  ])("finds an id of no rule, and %s", (_about, id, message) => {
    expect(unknownRule.check(["severity", id], id, IDS)).toEqual([
      { rule: "unknown-rule", path: ["severity", id], message, severity: "error" },
    ]);
  });
});
