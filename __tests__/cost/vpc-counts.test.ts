import { countsAround } from "../../lib/cost/vpc-counts";

describe("countsAround()", () => {
  test.each([
    ["a few VPCs", 2, 2, false, [1, 2, 4, 6, 8, 10]],
    ["a crossing beyond them", 20, 23, false, [1, 10, 20, 23, 30, 40, 50]],
    ["a crossing far beyond them", 3, 5000, false, [1, 2, 3, 4, 6, 8, 10]],
    ["none that pays", 10, "never", false, [1, 5, 10, 15, 20]],
    ["a Profile with more than a hundred VPCs", 60, 4, true, [1, 4, 20, 40, 60, 80, 100, 120]],
  ] as const)("has round steps for %s", (_title, vpcCount, paysFrom, isProfile, counts) => {
    expect(countsAround(vpcCount, paysFrom, isProfile)).toEqual(counts);
  });
});
