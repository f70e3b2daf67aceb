import { unknownSpoke } from "../../lib/rules/unknown-spoke";

describe("unknown-spoke", () => {
  test.each([
    [[], "there are none"],
    [["orders"], 'there is "orders"'],
    [["orders", "search"], 'there are "orders" and "search"'],
  ])("finds a key that is not among %j", (spokes, list) => {
    expect(unknownSpoke.check(["spokes"], "billing", spokes)).toEqual([
      {
        rule: "unknown-spoke",
        path: ["spokes"],
        message: `There is no spoke "billing": ${list}`,
        severity: "error",
      },
    ]);
  });
});
