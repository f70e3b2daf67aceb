import { readJson } from "../../cli/read-json";

describe("readJson()", () => {
  test("reads a value", () => {
    expect(readJson('{"a":[1]}', '"a.json"')).toEqual({ value: { a: [1] } });
  });

  test.each([
    ["an empty text", "", '"a.json" is empty'],
    ["white space", " \n", '"a.json" is empty'],
    ["a cut text", '{"a":', '"a.json" is no JSON: Unexpected end of JSON input'],
    ["another form", "hello", '"a.json" is no JSON: Unexpected token \'h\', "hello" is not valid JSON'],
    [
      "characters that a terminal obeys",
      "x\u001b[2J",
      '"a.json" is no JSON: Unexpected token \'x\', "x\\u001b[2J" is not valid JSON',
    ],
  ])("says why %s is none", (_what, text, error) => {
    expect(readJson(text, '"a.json"')).toEqual({ error });
  });
});
