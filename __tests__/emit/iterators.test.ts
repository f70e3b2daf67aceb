import { Lazy, TerraformIterator, Token } from "cdktf";
import { checkIterators } from "../../lib/emit/iterators";
import { tokenValue } from "../../lib/shapes/unresolved";
import { newStack, reportOn } from "../defined";
import { found } from "../found";

const ITERATOR = TerraformIterator.fromList(["subnet-0123456789abcdef0"]);

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
    [
      "what the program makes later",
      {
        region: tokenValue(
          Lazy.stringValue({
            produce: () => {
              throw new Error("too early");
            },
          }),
        ),
      },
      [],
    ],
  ])("checks %s", (_about, input, expected) => {
    expect(found(checkIterators(newStack(), input))).toEqual(expected);
  });

  test("is asked by the construct", () => {
    expect(reportOn({ services: ["sqs"], subnetIds: [ITERATOR.value] })[1]).toContain(
      "subnetIds[0]: The value is each.value of an iterator",
    );
  });
});
