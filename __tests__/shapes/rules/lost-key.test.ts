import { lostKey } from "../../../lib/shapes/rules/lost-key";
import { written } from "../../found";

const PATH = ["tags", "__proto__"];

describe("lost-key", () => {
  test.each(["constructor", "toString", "prototype", "proto", ""])("accepts %j", (key) => {
    expect(lostKey.check(PATH, key)).toEqual([]);
  });

  test("finds the name of the prototype", () => {
    expect(written(lostKey.check(PATH, "__proto__"))).toEqual([
      'tags.__proto__: JavaScript takes "__proto__" for the prototype of an object, so CDKTF would lose it: use another key (lost-key)',
    ]);
  });
});
