import { malformedConstructPath } from "../../../lib/shapes/rules/malformed-construct-path";
import { found, written } from "../../found";

const PATH = ["movedFrom"];

describe("malformed-construct-path", () => {
  test.each(["endpoints", "network/endpoints", "a b/c"])("accepts %j", (value) => {
    expect(malformedConstructPath.check(PATH, value)).toEqual([]);
  });

  test.each(["", "/", "a//b", "/endpoints", "endpoints/"])("rejects %j", (value) => {
    expect(found(malformedConstructPath.check(PATH, value))).toEqual(["malformed-construct-path movedFrom"]);
  });

  test("says what a path looks like", () => {
    expect(written(malformedConstructPath.check(PATH, "a//b"))).toEqual([
      'movedFrom: "a//b" is not the path of a construct in its stack: expected its id, after the ids of the constructs around it if there are any, such as "endpoints" or "network/endpoints" (malformed-construct-path)',
    ]);
  });
});
