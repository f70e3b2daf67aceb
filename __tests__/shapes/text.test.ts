import { count, didYouMean, joinWords, quoteList, show } from "../../lib/shapes/text";
import { tokenValue } from "../../lib/shapes/unresolved";

describe("show()", () => {
  class Vpc {
    readonly id = "vpc-0123456789abcdef0";
  }
  const ring: Record<string, unknown> = { name: "ring" };
  ring["self"] = ring;

  test.each([
    ["a text", "sqs", '"sqs"'],
    ["a number", 80, "80"],
    ["what is no number", Number.NaN, "NaN"],
    ["an endless number", Number.POSITIVE_INFINITY, "Infinity"],
    ["a large integer", 10n, "10"],
    ["a symbol", Symbol("x"), "Symbol(x)"],
    ["true", true, "true"],
    ["null", null, "null"],
    ["nothing", undefined, "nothing"],
    ["a list", ["a", 1], '["a",1]'],
    ["an object", { a: true }, '{"a":true}'],
    ["an object with nothing", { a: undefined, b: null }, '{"b":null}'],
    ["an object without prototype", Object.create(null), "{}"],
    ["a function", () => "x", "a function"],
    ["a function inside a list", [() => "x"], '["a function"]'],
    ["a token", tokenValue("x"), "a Terraform token"],
    ["a token inside an object", { a: tokenValue("x") }, '{"a":"a Terraform token"}'],
    ["an instance", new Vpc(), "an instance of Vpc"],
    ["an instance inside a list", [new Vpc(), new Map()], '["an instance of Vpc","an instance of Map"]'],
    ["an instance of a class without name", new (class {})(), "an instance of a class"],
    ["an object that hides its class", Object.create({ constructor: undefined, x: Object.create({}) }), "an object"],
    ["what fails to be shown", { toJSON: () => JSON.parse("") }, "a value that cannot be shown"],
    ["an object that shows nothing", { toJSON: () => undefined }, "an object"],
    ["an object that holds itself", ring, '{"name":"ring","self":"..."}'],
    ["a text of 78 letters", "x".repeat(78), `"${"x".repeat(78)}"`],
    ["a text of 79 letters", "x".repeat(79), `"${"x".repeat(76)}...`],
  ])("writes %s", (_about, value, written) => {
    expect(show(value)).toBe(written);
  });
});

describe("quoteList()", () => {
  test.each([
    [[], ""],
    [["a"], '"a"'],
    [["a", "b"], '"a" or "b"'],
    [["a", "b", "c"], '"a", "b" or "c"'],
    [['say "hi"'], '"say \\"hi\\""'],
  ])("writes %j with or", (words, written) => {
    expect(quoteList(words)).toBe(written);
  });

  test("writes another conjunction", () => {
    expect(quoteList(["a", "b"], "and")).toBe('"a" and "b"');
  });
});

describe("joinWords()", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("joins %j", (words, joined) => {
    expect(joinWords(words, "and")).toBe(joined);
  });
});

describe("didYouMean()", () => {
  test("asks for the nearest values", () => {
    expect(didYouMean(["sqs", "sns"])).toBe('did you mean "sqs" or "sns"?');
  });
});

describe("count()", () => {
  test.each([
    [0, "0 files"],
    [1, "1 file"],
    [2, "2 files"],
  ])("counts %d", (number, text) => {
    expect(count(number, "file")).toBe(text);
  });
});
