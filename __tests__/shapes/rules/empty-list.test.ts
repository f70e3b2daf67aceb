import { listOf } from "../../../lib/shapes/read-list";
import { text } from "../../../lib/shapes/reader";
import { emptyList } from "../../../lib/shapes/rules/empty-list";
import { readAs, written } from "../../found";

const PATH = ["subnetIds"];

describe("empty-list", () => {
  test.each<readonly [unknown]>([[["a"]], [["a", "b"]]])("accepts %j", (value) => {
    expect(readAs(listOf(text(), "subnets"), value, PATH).found).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([[[], ["subnetIds"]]])("rejects %j", (value, places) => {
    expect(readAs(listOf(text(), "subnets"), value, PATH).found).toEqual(places.map((place) => `empty-list ${place}`));
  });

  test("says what to name", () => {
    expect(written(emptyList.check(PATH, "subnets"))).toEqual([
      "subnetIds: Received an empty list: name at least one of the subnets, or leave the option out (empty-list)",
    ]);
  });
});
