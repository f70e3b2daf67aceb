import { isOfSet, markOfSet } from "../../lib/shapes/of-set";

const STATEMENT = { actions: ["*"], resources: ["*"] };

describe("markOfSet()", () => {
  test("marks a copy, and copies of it", () => {
    const marked = markOfSet(STATEMENT);
    expect([marked, { ...marked, sid: "A" }, STATEMENT, null, "text"].map(isOfSet)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("is not seen by JSON and comparisons of keys", () => {
    expect(JSON.stringify(markOfSet(STATEMENT))).toBe(JSON.stringify(STATEMENT));
    expect(Object.keys(markOfSet(STATEMENT))).toEqual(Object.keys(STATEMENT));
  });
});
