import { numberOutOfRange } from "../../../lib/shapes/rules/number-out-of-range";
import { found, written } from "../../found";

const PATH = ["azCount"];

describe("number-out-of-range", () => {
  test.each([
    [1, 1, 20],
    [20, 1, 20],
    [0.5, 0, 1],
  ] as const)("accepts %j from %j to %j", (value, least, most) => {
    expect(numberOutOfRange.check(PATH, value, least, most)).toEqual([]);
  });

  test.each([
    [0, 1, 20],
    [21, 1, 20],
    [-0.1, 0, 1],
    [1.1, 0, 1],
    [Number.POSITIVE_INFINITY, 0, 1],
  ] as const)("rejects %j from %j to %j", (value, least, most) => {
    expect(found(numberOutOfRange.check(PATH, value, least, most))).toEqual(["number-out-of-range azCount"]);
  });

  test.each([
    ["gives the least", "Expected at least 1, received 0", 0, 1, 20],
    ["gives the most", "Expected at most 1,000,000, received 2000000", 2_000_000, 0, 1_000_000],
  ] as const)("%s", (_about, message, value, least, most) => {
    expect(written(numberOutOfRange.check(PATH, value, least, most))).toEqual([
      `azCount: ${message} (number-out-of-range)`,
    ]);
  });
});
