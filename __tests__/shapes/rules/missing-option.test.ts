import { record } from "../../../lib/shapes/read-object";
import { text } from "../../../lib/shapes/reader";
import { missingOption } from "../../../lib/shapes/rules/missing-option";
import { readAs, written } from "../../found";

const PATH = ["vpcId"];
const readVpc = record({ vpcId: text() }, { vpcId: "the id of the VPC" });

describe("missing-option", () => {
  test.each<readonly [unknown]>([[{ vpcId: "a" }], [{ vpcId: "" }]])("accepts %j", (value) => {
    expect(readAs(readVpc, value, []).found).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [{}, ["vpcId"]],
    [{ vpcId: undefined }, ["vpcId"]],
  ])("rejects %j", (value, places) => {
    expect(readAs(readVpc, value, []).found).toEqual(places.map((place) => `missing-option ${place}`));
  });

  test("leaves a misspelt option to another rule", () => {
    expect(readAs(readVpc, { vpcID: "a" }, []).found).toEqual(["unknown-option vpcID"]);
  });

  test("says what to give", () => {
    expect(written(missingOption.check(PATH, "the id of the VPC"))).toEqual([
      "vpcId: Missing: give the id of the VPC (missing-option)",
    ]);
  });
});
