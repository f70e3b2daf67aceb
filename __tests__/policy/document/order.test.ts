import { compareCodePoints } from "../../../lib/policy/document/order";

describe("compareCodePoints()", () => {
  test("sorts characters beyond U+FFFF last", () => {
    expect(["\u{1F600}", "\uFFFD", "b", "ab", "a", ""].sort(compareCodePoints)).toEqual([
      "",
      "a",
      "ab",
      "b",
      "\uFFFD",
      "\u{1F600}",
    ]);
  });
});
