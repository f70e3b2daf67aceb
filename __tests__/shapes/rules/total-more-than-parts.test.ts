import { totalMoreThanParts } from "../../../lib/shapes/rules/total-more-than-parts";
import { found, written } from "../../found";

const PATH = ["gbPerMonth"];

describe("total-more-than-parts", () => {
  test.each([
    [10, 10],
    [9, 10],
    // Binary fractions add up to a little more.
    [0.1 + 0.2, 0.3],
  ] as const)("accepts %j for parts of %j", (total, parts) => {
    expect(totalMoreThanParts.check(PATH, total, parts)).toEqual([]);
  });

  test.each([
    [11, 10],
    [0.1, 0],
  ] as const)("rejects %j for parts of %j", (total, parts) => {
    expect(found(totalMoreThanParts.check(PATH, total, parts))).toEqual(["total-more-than-parts gbPerMonth"]);
  });

  test("gives both amounts", () => {
    expect(written(totalMoreThanParts.check(PATH, 50, 10))).toEqual([
      "gbPerMonth: The total of 50 GB is more than the 10 GB of the services, which all have amounts of their own: leave out the total, or the amount of a service (total-more-than-parts)",
    ]);
  });
});
