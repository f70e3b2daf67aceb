import { text } from "../../../lib/shapes/reader";
import { wrongType } from "../../../lib/shapes/rules/wrong-type";
import { tokenValue } from "../../../lib/shapes/unresolved";
import { readAs, written } from "../../found";

const PATH = ["subnetIds"];

describe("wrong-type", () => {
  test.each<readonly [unknown]>([["a"], [""], [tokenValue("${var.x}")]])("accepts %j", (value) => {
    expect(readAs(text(), value, PATH).found).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [7, ["subnetIds"]],
    [null, ["subnetIds"]],
    [undefined, ["subnetIds"]],
    [["a"], ["subnetIds"]],
  ])("rejects %j", (value, places) => {
    expect(readAs(text(), value, PATH).found).toEqual(places.map((place) => `wrong-type ${place}`));
  });

  test("shows what it expects and what it received", () => {
    expect(written(wrongType.check(PATH, "subnet-0123456789abcdef0", "a list of subnets"))).toEqual([
      'subnetIds: Expected a list of subnets, received "subnet-0123456789abcdef0" (wrong-type)',
    ]);
  });

  test("ends with what to write instead, if it is known", () => {
    expect(written(wrongType.check(PATH, "a", "a list", 'write ["a"]'))).toEqual([
      'subnetIds: Expected a list, received "a": write ["a"] (wrong-type)',
    ]);
  });
});
