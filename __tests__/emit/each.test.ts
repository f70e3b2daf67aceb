import { each, iterateOver } from "../../lib/emit/each";
import { newStack } from "../defined";
import { resolved } from "../emitted";

describe("each()", () => {
  test("is one token for all stacks", () => {
    expect(each("value.policy")).toBe(each("value.policy"));
    expect(resolved(newStack(), each("value.policy"))).toBe("${each.value.policy}");
  });
});

describe("iterateOver()", () => {
  test("asks for the map only when the stack is synthesized", () => {
    let map = "local.before";
    const iterator = iterateOver(() => map);
    map = "local.after";
    expect(resolved(newStack(), iterator._getForEachExpression())).toBe("${local.after}");
  });
});
