import { covers, mayOverlap, symbolsOf } from "../../../lib/policy/evaluate/symbols";

describe("covers()", () => {
  test.each([
    ["*", "", true],
    ["*", "a*?", true],
    ["a*", "a", true],
    ["a*", "abc", true],
    ["a*", "ab*c", true],
    ["a*c", "abbc", true],
    ["*b*", "abc", true],
    ["a?c", "abc", true],
    ["a?", "a?", true],
    ["*", "${aws:username}", true],
    ["home/${aws:username}/*", "home/${aws:username}/a", true],
    ["a${*}", "a*", false],
    ["a${*}c", "a${*}c", true],
    ["a", "ab", false],
    ["ab", "a", false],
    ["a?", "a*", false],
    ["a?", "a", false],
    ["a*", "b*", false],
    ["a*", "*", false],
    ["?", "${aws:username}", false],
    ["${aws:username}", "bob", false],
    ["${aws:username}", "${aws:userid}", false],
    ["*x*y*z*", "axbycz", true],
    ["*x*y*z*", "axbzcy", false],
  ])("of %j and %j is %s", (wide, narrow, expected) => {
    expect(covers(symbolsOf(wide), symbolsOf(narrow))).toBe(expected);
  });

  test("reads wildcards as they are where an operator does", () => {
    expect(covers(symbolsOf("a*", false), symbolsOf("ab", false))).toBe(false);
    expect(covers(symbolsOf("a*", false), symbolsOf("a*", false))).toBe(true);
    expect(covers(symbolsOf("a*"), symbolsOf("a*", false))).toBe(true);
  });

  test("decides texts with many wildcards at once", () => {
    expect(covers(symbolsOf(`${"*a".repeat(40)}b`), symbolsOf("a".repeat(200)))).toBe(false);
  });
});

describe("mayOverlap()", () => {
  test.each([
    ["*", "", true],
    ["", "", true],
    ["a*", "*b", true],
    ["a*c", "ab*", true],
    ["a?c", "*bc", true],
    ["a", "a", true],
    ["${aws:username}", "anything", true],
    ["x-${aws:username}", "x-*", true],
    ["a", "", false],
    ["a*", "b*", false],
    ["*a", "*b", false],
    ["a?", "a", false],
    ["x-${aws:username}", "y-*", false],
  ])("of %j and %j is %s", (one, other, expected) => {
    expect(mayOverlap(symbolsOf(one), symbolsOf(other))).toBe(expected);
    expect(mayOverlap(symbolsOf(other), symbolsOf(one))).toBe(expected);
  });
});
