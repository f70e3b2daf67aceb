import { ref } from "cdktf";
import { zoneRows } from "../../lib/emit/zone-rows";
import { joinText, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

const NAME = joinText("sqs.", tokenValue(ref("var.region")), ".amazonaws.com");
const ZONES = [{ service: "sqs", name: NAME, recordNames: [NAME, "a.b"], recordTypes: ["A"] }] as const;

describe("zoneRows()", () => {
  test.each([
    ["plain", (expression: string) => expression, "sqs.${var.region}.amazonaws.com"],
    [
      "sensitive",
      (expression: string) => `nonsensitive(${expression})`,
      '${nonsensitive("sqs.${var.region}.amazonaws.com")}',
    ],
  ])("has the names of a region that is %s", (_about, show, name) => {
    expect(resolved(newStack(), zoneRows(ZONES, { values: () => undefined, show }))).toEqual({
      [name]: { service: "sqs", record_names: [name, "a.b"], record_types: ["A"] },
    });
  });
});
