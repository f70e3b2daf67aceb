import { malformedTagKey } from "../../../lib/shapes/rules/malformed-tag-key";

const AT = ["policy"];

describe("malformed-tag-key", () => {
  test.each([
    ["letters", malformedTagKey.check(AT, "glass")],
    ["colons", malformedTagKey.check(AT, "dp:exclude:resource")],
    ["every other character", malformedTagKey.check(AT, "Größe 2_.:/=+-@")],
    ["128 characters", malformedTagKey.check(AT, "x".repeat(128))],
  ])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "a wildcard",
      malformedTagKey.check(AT, "dp:*"),
      '"dp:*" is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?',
    ],
    [
      "no character",
      malformedTagKey.check(AT, ""),
      '"" is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?',
    ],
    [
      "a question mark at the beginning",
      malformedTagKey.check(AT, "?x"),
      '"?x" is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?',
    ],
    [
      "129 characters",
      malformedTagKey.check(AT, "x".repeat(129)),
      `"${"x".repeat(76)}... is not the key of a principal tag: expected 1 to 128 letters, digits, spaces or characters of "_.:/=+-@", without * and ?`,
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "malformed-tag-key", path: AT, message, severity: "error" }]);
  });
});
