import { isSame } from "../../lib/workloads/is-same";

class Expression {
  readonly text = "x";
}

const EXPRESSION = new Expression();

describe("isSame()", () => {
  test.each<readonly [string, unknown, unknown]>([
    ["texts", "a", "a"],
    ["numbers", 443, 443],
    ["what is no number", Number.NaN, Number.NaN],
    ["nothing", undefined, undefined],
    ["empty lists", [], []],
    ["lists", ["a", "b"], ["a", "b"]],
    ["lists of objects", [{ a: 1 }], [{ a: 1 }]],
    ["empty objects", {}, {}],
    ["objects", { a: "1", b: ["2"] }, { b: ["2"], a: "1" }],
    ["an option of undefined and none", { a: 1, b: undefined }, { a: 1 }],
    ["none and an option of undefined", { a: 1 }, { a: 1, b: undefined }],
    ["objects in objects", { a: { b: { c: 1 } } }, { a: { b: { c: 1 } } }],
    ["one expression", EXPRESSION, EXPRESSION],
    ["an expression inside both", { a: [EXPRESSION] }, { a: [EXPRESSION] }],
  ])("accepts %s", (_about, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each<readonly [string, unknown, unknown]>([
    ["texts", "a", "b"],
    ["a text and a number", "1", 1],
    ["true and a text", true, "true"],
    ["nothing and null", undefined, null],
    ["lists of other order", ["a", "b"], ["b", "a"]],
    ["a list and a longer one", ["a"], ["a", "b"]],
    ["a list and a shorter one", ["a", "b"], ["a"]],
    ["a list and an empty one", ["a"], []],
    ["an empty list and an empty object", [], {}],
    ["an empty object and an empty list", {}, []],
    ["a list and an object like it", ["a"], { 0: "a", length: 1 }],
    ["an object and nothing", {}, undefined],
    ["nothing and an object", undefined, {}],
    ["an object and one with more", { a: 1 }, { a: 1, b: 2 }],
    ["an object and one with less", { a: 1, b: 2 }, { a: 1 }],
    ["objects with another value", { a: 1, b: 2 }, { a: 1, b: 3 }],
    ["objects with another value first", { a: 1, b: 2 }, { a: 0, b: 2 }],
    ["objects with another name", { a: 1 }, { b: 1 }],
    ["objects in objects", { a: { b: 1 } }, { a: { b: 2 } }],
    ["lists of objects", [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 3 }]],
    ["two expressions that look alike", new Expression(), new Expression()],
    ["an expression and an object like it", new Expression(), { text: "x" }],
    ["an object and an expression like it", { text: "x" }, new Expression()],
  ])("tells apart %s", (_about, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
