import { type GlobPart, matchesGlob } from "../../../lib/policy/evaluate/glob";

function partsOf(pattern: string): readonly GlobPart[] {
  return pattern
    .split(/([*?])/)
    .filter((part) => part !== "")
    .map((part) => (part === "*" || part === "?" ? { wildcard: part } : { text: part }));
}

describe("matchesGlob()", () => {
  test.each([
    ["", "", true],
    ["", "a", false],
    ["a", "", false],
    ["a", "a", true],
    ["a", "ab", false],
    ["*", "", true],
    ["*", "a/b:c\nd", true],
    ["?", "", false],
    ["?", "a", true],
    ["a*", "a", true],
    ["*a", "ba", true],
    ["*a", "ab", false],
    ["a*b", "aXbXb", true],
    ["a*b*c", "aXXbXXcXc", true],
    ["*ab", "aab", true],
    ["*aab", "aaab", true],
    ["a?c*e", "abcde", true],
    ["a*?c", "ac", false],
    ["a*?c", "abc", true],
    ["**a**", "a", true],
    ["a.c", "abc", false],
  ])("matches %j with %j: %s", (pattern, text, expected) => {
    expect(matchesGlob(partsOf(pattern), text)).toBe(expected);
  });

  test("takes no exponential time", () => {
    expect(matchesGlob(partsOf(`${"*a".repeat(30)}b`), "a".repeat(2_000))).toBe(false);
  });
});
