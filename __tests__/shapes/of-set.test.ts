import { markOfSet, type OfSet, ofSet } from "../../lib/shapes/of-set";

const STATEMENT = { actions: ["*"], resources: ["*"] };
const FACTS: OfSet = { isLimited: false, about: "Nodes pull images.", resolve: () => STATEMENT };

describe("markOfSet()", () => {
  test("marks a copy, and no copy of it", () => {
    const marked = markOfSet(STATEMENT, FACTS);
    expect([marked, { ...marked, sid: "A" }, STATEMENT, null, "text"].map(ofSet)).toEqual([
      FACTS,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is not seen by JSON and comparisons", () => {
    expect(JSON.stringify(markOfSet(STATEMENT, FACTS))).toBe(JSON.stringify(STATEMENT));
    expect(markOfSet(STATEMENT, FACTS)).toEqual(STATEMENT);
  });
});
