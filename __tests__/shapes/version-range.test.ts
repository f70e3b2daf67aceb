import { versionOf, versionRange } from "../../lib/shapes/version-range";

const ALL = { from: 0, before: Number.POSITIVE_INFINITY };

describe("versionRange()", () => {
  test.each([
    [">= 6.3.0, < 7.0.0", { from: versionOf(6, 3), before: versionOf(7) }],
    ["<7,>=6.10", { from: versionOf(6, 10), before: versionOf(7) }],
    [">= 5.0, >= 6.3.1", { from: versionOf(6, 3, 1), before: ALL.before }],
    ["> 6.3.0, <= 6.4.0", { from: versionOf(6, 3, 1), before: versionOf(6, 4, 1) }],
    ["6.25.0", { from: versionOf(6, 25), before: versionOf(6, 25, 1) }],
    ["= 6.25.0", { from: versionOf(6, 25), before: versionOf(6, 25, 1) }],
    ["~> 6.3", { from: versionOf(6, 3), before: versionOf(7) }],
    ["~> 6.3.2", { from: versionOf(6, 3, 2), before: versionOf(6, 4) }],
    ["~> 6", { from: versionOf(6), before: ALL.before }],
    ["!= 6.3.0", ALL],
    ["", ALL],
    ["latest", ALL],
    [undefined, ALL],
  ])("is what a constraint admits: %s", (constraint, expected) => {
    expect(versionRange(constraint)).toEqual(expected);
  });
});

describe("versionOf()", () => {
  test("compares like versions", () => {
    const versions = [
      versionOf(5, 100),
      versionOf(6),
      versionOf(6, 3),
      versionOf(6, 3, 1),
      versionOf(6, 28),
      versionOf(7),
    ];
    expect(versions.toSorted((one, other) => one - other)).toEqual(versions);
  });
});
