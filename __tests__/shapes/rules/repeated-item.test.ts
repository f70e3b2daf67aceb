import { listOf } from "../../../lib/shapes/read-list";
import { anything } from "../../../lib/shapes/reader";
import { repeatedItem } from "../../../lib/shapes/rules/repeated-item";
import { readAs, written } from "../../found";

const PATH = ["services", 2];

describe("repeated-item", () => {
  test.each<readonly [unknown]>([[["sqs", "kms"]], [[7, 7]], [[{}, {}]]])("accepts %j", (value) => {
    expect(readAs(listOf(anything, "services"), value, ["services"]).found).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [["sqs", "kms", "sqs"], ["services[2]"]],
    [
      ["sqs", "sqs", "sqs"],
      ["services[1]", "services[2]"],
    ],
  ])("rejects %j", (value, places) => {
    expect(readAs(listOf(anything, "services"), value, ["services"]).found).toEqual(
      places.map((place) => `repeated-item ${place}`),
    );
  });

  test("names the member", () => {
    expect(written(repeatedItem.check(PATH, "sqs"))).toEqual([
      'services[2]: "sqs" is listed twice: remove one of the two (repeated-item)',
    ]);
  });
});
