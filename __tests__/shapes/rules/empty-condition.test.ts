import { emptyCondition } from "../../../lib/shapes/rules/empty-condition";

const AT = ["policy"];

describe("empty-condition", () => {
  test.each([["a key", emptyCondition.check(AT, { "aws:username": "alice" }, "condition keys")]])(
    "accepts %s",
    (_about, found) => {
      expect(found).toEqual([]);
    },
  );

  test.each([
    [
      "no key",
      emptyCondition.check(AT, {}, "condition keys"),
      "Received no condition keys: add one, or remove the member",
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "empty-condition", path: AT, message, severity: "error" }]);
  });
});
