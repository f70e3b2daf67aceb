import { countBy, mostFirst, noCounts } from "../../../../cli/services/trail/count-by";

describe("countBy()", () => {
  test("keeps the first names, and counts the calls of the others", () => {
    const counts = noCounts();
    for (const name of ["a", "b", "c", "a", "d"]) countBy(counts, name, 2, 2);
    expect(mostFirst(counts)).toEqual([
      { name: "a", calls: 4 },
      { name: "b", calls: 2 },
    ]);
    expect(counts.others).toBe(4);
  });
});

describe("mostFirst()", () => {
  test("sorts by calls, then by name", () => {
    const counts = noCounts();
    for (const [name, calls] of [
      ["b", 1],
      ["__proto__", 1],
      ["a", 1],
      ["c", 9],
    ] as const)
      countBy(counts, name, calls, 9);
    expect(mostFirst(counts).map(({ name }) => name)).toEqual(["c", "__proto__", "a", "b"]);
  });
});
