import { parseJson } from "../../lib/shapes/json-text";

describe("parseJson()", () => {
  test.each<readonly [string, string, unknown]>([
    ["an object", '{"a": [1, true, null]}', { a: [1, true, null] }],
    ["text after a byte-order mark", '\uFEFF{"a": 1}', { a: 1 }],
    ["a text", '"none"', "none"],
    [
      "equal keys of different objects",
      '{"a": {"a": 1}, "b": [{"a": "a"}, {"a": "a:"}]}',
      { a: { a: 1 }, b: [{ a: "a" }, { a: "a:" }] },
    ],
  ])("reads %s", (_about, text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  // The words are those of the JavaScript engine, and change with it.
  test.each([
    ["a comma too many", '{"a":1,}', /property name at position 7 \(line 1, column 8\)$/],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', /property value at position 13 \(line 3, column 3\)$/],
    [
      "a sign that nothing begins with",
      '{"a": [1,\n x]}',
      /^Unexpected token 'x' at position 11 \(line 2, column 2\)$/,
    ],
    ["a word", "hello", /^Unexpected token 'h' at position 0 \(line 1, column 1\)$/],
    ["an early end", '{"a":', /end of JSON input at position 5 \(line 1, column 6\)$/],
    ["an open text", '{"a":"x', /^Unterminated string at position 7 \(line 1, column 8\)$/],
    ["a repeated key", '{"a": {"b": 1, "c": {}, "b" : 2}}', /^Repeated key "b" at position 24 \(line 1, column 25\)$/],
    ["a repeated key in another spelling", '{"a\\"": 1, "a\\u0022": 2}', /^Repeated key "a\\u0022" at position 11/],
    ["no text", "", /end of JSON input at position 0 \(line 1, column 1\)$/],
    ["something after the end", "{} x", /^Unexpected non-whitespace character after JSON at position 3/],
    ["a quote around the fault", '{"a": "x, \\"y\\"", z}', /at position 18 \(line 1, column 19\)$/],
  ])("tells %s and where it is", (_about, text, fault) => {
    expect(parseJson(text)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
