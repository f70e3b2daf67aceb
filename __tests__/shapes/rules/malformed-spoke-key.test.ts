import { malformedSpokeKey } from "../../../lib/shapes/rules/malformed-spoke-key";
import { found, written } from "../../found";

const PATH = ["spokes"];

describe("malformed-spoke-key", () => {
  test.each(["a", "orders-eu_1", "x".repeat(64)])("accepts %j", (key) => {
    expect(malformedSpokeKey.check(PATH, key)).toEqual([]);
  });

  test.each(["", "a b", "a.b", "a/b", "Büro", "x".repeat(65)])("rejects %j", (key) => {
    expect(found(malformedSpokeKey.check(PATH, key))).toEqual(["malformed-spoke-key spokes"]);
  });

  test("says what a key may have", () => {
    expect(written(malformedSpokeKey.check(PATH, "a.b"))).toEqual([
      'spokes: "a.b" cannot be the key of a spoke: use 1 to 64 letters, digits, "-" or "_", since it becomes part of addresses in Terraform (malformed-spoke-key)',
    ]);
  });
});
