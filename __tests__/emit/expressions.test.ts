import { Lazy, ref, TerraformIterator, Token } from "cdktf";
import { checkIterators, expressionsOf } from "../../lib/emit/expressions";
import { tokenValue } from "../../lib/shapes/unresolved";
import { newStack, reportOn } from "../defined";
import { found } from "../found";

const ITERATOR = TerraformIterator.fromList(["subnet-0123456789abcdef0"]);
const TOO_EARLY = Lazy.stringValue({
  produce: () => {
    throw new Error("too early");
  },
});

describe("expressionsOf()", () => {
  test("finds every token of an input", () => {
    const input = {
      vpcId: tokenValue(ref("var.vpc")),
      subnetIds: ["subnet-1", tokenValue(`a-${Token.asString(ref("var.b"))}`)],
      region: tokenValue(TOO_EARLY),
      tags: tokenValue({ a: ref("var.c") }),
      x: null,
    };
    expect(expressionsOf(newStack(), input)).toEqual([
      { path: ["vpcId"], text: "${var.vpc}" },
      { path: ["subnetIds", 1], text: "a-${var.b}" },
      { path: ["region"], text: undefined },
      { path: ["tags"], text: '{"a":"${var.c}"}' },
    ]);
  });
});

describe("checkIterators()", () => {
  test.each([
    ["a value in a list", { subnetIds: [tokenValue(ITERATOR.value)] }, ["iterator-value subnetIds[0]"]],
    [
      "a value within a text",
      { tags: { a: tokenValue(`x-${Token.asString(ITERATOR.value)}`) } },
      ["iterator-value tags.a"],
    ],
    ["a list of all values", { subnetIds: tokenValue(ITERATOR.forExpressionForList("val")) }, []],
    ["what is literal", { subnetIds: ["subnet-1"], region: "eu-west-1", checks: true, x: null }, []],
    ["what the program makes later", { region: tokenValue(TOO_EARLY) }, []],
  ])("checks %s", (_about, input, expected) => {
    expect(found(checkIterators(expressionsOf(newStack(), input)))).toEqual(expected);
  });

  test("is asked by the construct", () => {
    expect(reportOn({ services: ["sqs"], subnetIds: [ITERATOR.value] })[1]).toContain(
      "subnetIds[0]: The value is each.value of an iterator",
    );
  });
});
