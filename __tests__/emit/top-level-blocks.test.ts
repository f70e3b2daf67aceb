import { TopLevelBlocks } from "../../lib/emit/top-level-blocks";
import { newStack } from "../defined";
import { synthesized } from "../emitted";

describe("new TopLevelBlocks()", () => {
  test("adds up the blocks of several constructs", () => {
    const stack = newStack();
    const moved = (name: string) => ({ from: `a.${name}`, to: `b.${name}` });
    new TopLevelBlocks(stack, "one", { moved: [moved("x")], check: { one: { assert: [] } } });
    new TopLevelBlocks(stack, "two", { moved: [moved("y")], check: { two: { assert: [] } } });
    expect(synthesized(stack)).toEqual({
      moved: [moved("x"), moved("y")],
      check: { one: { assert: [] }, two: { assert: [] } },
    });
  });
});
