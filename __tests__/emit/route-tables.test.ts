import { ref } from "cdktf";
import { resolveRouteTables } from "../../lib/emit/route-tables";
import { tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

const TOKEN = tokenValue(ref("var.tables"));

describe("resolveRouteTables()", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["null for an argument that is left out", null, null],
    ["a list that synth knows", ["rtb-1", tokenValue(ref("var.x"))], ["rtb-1", "${var.x}"]],
    [
      "null for a list that turns out to be empty, which would detach every table",
      TOKEN,
      "${(try(length(var.tables), 0) >= 1) ? var.tables : null}",
    ],
  ])("gives %s", (_about, list, expected) => {
    expect(
      resolved(
        newStack(),
        resolveRouteTables(list, () => undefined),
      ),
    ).toEqual(expected);
  });
});
