import { totalLessThanParts } from "../../../lib/shapes/rules/total-less-than-parts";
import { found, written } from "../../found";

const PATH = ["gbPerMonth"];

describe("total-less-than-parts", () => {
  test.each([
    [10, 10],
    [11, 10],
    // Binary fractions add up to a little more.
    [0.3, 0.1 + 0.2],
  ] as const)("accepts %j for parts of %j", (total, parts) => {
    expect(totalLessThanParts.check(PATH, total, parts)).toEqual([]);
  });

  test.each([
    [9, 10],
    [0, 0.1],
  ] as const)("rejects %j for parts of %j", (total, parts) => {
    expect(found(totalLessThanParts.check(PATH, total, parts))).toEqual(["total-less-than-parts gbPerMonth"]);
  });

  test("gives both amounts", () => {
    expect(written(totalLessThanParts.check(PATH, 5, 11))).toEqual([
      "gbPerMonth: The total of 5 GB is less than the 11 GB of single services: raise the total, or leave it out (total-less-than-parts)",
    ]);
  });
});
