import { reservedTagKey } from "../../../lib/shapes/rules/reserved-tag-key";
import { found, written } from "../../found";

const PATH = ["tags"];

describe("reserved-tag-key", () => {
  test.each(["team", "aws", "my:aws:key", "awsome:key", ""])("accepts %j", (key) => {
    expect(reservedTagKey.check(PATH, key)).toEqual([]);
  });

  test.each(["aws:team", "AWS:team", "Aws:"])("rejects %j", (key) => {
    expect(found(reservedTagKey.check(PATH, key))).toEqual(["reserved-tag-key tags"]);
  });

  test("says whose prefix it is", () => {
    expect(written(reservedTagKey.check(PATH, "aws:team"))).toEqual([
      'tags: The tag key "aws:team" begins with "aws:", which is reserved for AWS: use another key (reserved-tag-key)',
    ]);
  });
});
