import { runInNewContext } from "node:vm";
import { isInstance, isObject } from "../../lib/shapes/is-object";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";

class Vpc {}

const NEITHER: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "a"],
  ["a number", 1],
  ["true", true],
  ["a function", () => ({})],
  ["a class", Vpc],
  ["a list", []],
];
const PLAIN: readonly (readonly [string, unknown])[] = [
  ["an empty object", {}],
  ["an object", { a: 1 }],
  ["an object without prototype", Object.create(null)],
  ["an object from JSON", JSON.parse('{"__proto__":1}')],
  // Programs under Jest and REPLs run in a context of their own, with an Object of their own.
  ["an object of another context", runInNewContext("({ a: 1 })")],
];
const INSTANCES: readonly (readonly [string, unknown])[] = [
  ["an instance", new Vpc()],
  ["a map", new Map()],
  ["a date", new Date(0)],
  ["an error", new Error("x")],
  ["an object made from another", Object.create({ a: 1 })],
];

describe("isObject()", () => {
  test.each(PLAIN)("accepts %s", (_about, value) => {
    expect(isObject(value)).toBe(true);
  });

  test.each<readonly [string, unknown]>([
    ...NEITHER,
    ...INSTANCES,
    ["a token", tokenValue("x")],
    ["what was refused", REFUSED],
  ])("rejects %s", (_about, value) => {
    expect(isObject(value)).toBe(false);
  });
});

describe("isInstance()", () => {
  test.each(INSTANCES)("accepts %s", (_about, value) => {
    expect(isInstance(value)).toBe(true);
  });

  test.each([...NEITHER, ...PLAIN])("rejects %s", (_about, value) => {
    expect(isInstance(value)).toBe(false);
  });
});
