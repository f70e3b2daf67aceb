import { isPattern, leastNextToWildcard, matcherOf } from "../../../lib/policy/evaluate/pattern";

describe("isPattern()", () => {
  test.each([
    ["Get*", true],
    ["?et", true],
    ["Get", false],
    ["", false],
  ])("of %j is %s", (text, expected) => {
    expect(isPattern(text)).toBe(expected);
  });
});

describe("matcherOf()", () => {
  test.each([
    ["Get*", "GetQueueUrl", true],
    ["Get*", "Get", true],
    ["get*", "GetQueueUrl", true],
    ["Get*", "ForGetting", false],
    ["*Url", "GetQueueUrls", false],
    ["Get?", "Gets", true],
    ["Get?", "Get", false],
    ["a.b", "axb", false],
    ["a+(b)|[c]", "a+(b)|[c]", true],
    ["a*b", "a\nb", true],
  ])("of %s decides on %j: %s", (pattern, text, expected) => {
    // Twice, since patterns are compiled once.
    expect([matcherOf(pattern)(text), matcherOf(pattern)(text)]).toEqual([expected, expected]);
  });
});

describe("leastNextToWildcard()", () => {
  test.each([
    ["platform-*", 9],
    ["*-platform", 9],
    ["ab*abc", 3],
    ["platform-*x*platform", 8],
    ["ab*?", 0],
    ["*", 0],
    ["platform", undefined],
    ["ab${*}c*", 4],
    ["${?}${$}*", 2],
  ])("of %s is %s", (text, expected) => {
    expect(leastNextToWildcard(text)).toBe(expected);
  });
});
