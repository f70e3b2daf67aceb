import { malformedTag } from "../../../lib/shapes/rules/malformed-tag";
import { tokenValue } from "../../../lib/shapes/unresolved";
import { written } from "../../found";

const PATH = ["tags"];

describe("malformed-tag", () => {
  test.each([
    ["a key of 128 characters", "k".repeat(128), ""],
    ["a value of 256 characters", "key", "v".repeat(256)],
    ["characters of several bytes", "\u{1F600}".repeat(128), "\u{1F600}".repeat(256)],
    ["a key with an expression", "${var.key}".repeat(20), "value"],
    ["a value that only Terraform knows", "key", tokenValue("${var.value}")],
    ["a value that is no text, which another rule finds", "key", 7],
  ])("accepts %s", (_about, key, value) => {
    expect(malformedTag.check(PATH, key, value)).toEqual([]);
  });

  test.each([
    ["no key", "", "value", "A tag has an empty key: give it a name"],
    [
      "a key of 129 characters",
      "k".repeat(129),
      "value",
      `The tag key "${"k".repeat(76)}... has 129 characters, and AWS accepts 128: shorten it`,
    ],
    [
      "a value of 257 characters",
      "key",
      "v".repeat(257),
      'The value of the tag "key" has 257 characters, and AWS accepts 256: shorten it',
    ],
  ])("finds %s", (_about, key, value, message) => {
    expect(written(malformedTag.check(PATH, key, value))).toEqual([`tags: ${message} (malformed-tag)`]);
  });
});
