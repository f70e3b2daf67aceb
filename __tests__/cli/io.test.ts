import { coloursFor, writeJson } from "../../cli/io";

describe("coloursFor()", () => {
  test.each([
    [true, true, {}],
    [false, false, {}],
    [false, true, { TERM: "dumb" }],
    [false, true, { NO_COLOR: "1" }],
    [true, true, { NO_COLOR: "" }],
    [true, false, { FORCE_COLOR: "1" }],
    [true, false, { FORCE_COLOR: "true", TERM: "dumb" }],
    [false, false, { FORCE_COLOR: "" }],
    [false, true, { FORCE_COLOR: "0" }],
    [false, true, { FORCE_COLOR: "false" }],
    [false, true, { NO_COLOR: "1", FORCE_COLOR: "1" }],
  ])("gives colours: %j, on a terminal: %j, with %j", (expected, isTTY, env) => {
    expect(coloursFor({ isTTY, env }).red("a")).toBe(expected ? "\u001b[31ma\u001b[39m" : "a");
  });
});

describe("writeJson()", () => {
  test("escapes what a terminal would obey, and stays the same value", () => {
    const value = { "\u009b31m": ["\u2028", "\u202e", "\u007f", "ä\n"] };
    const written: string[] = [];
    writeJson(value, { write: (text) => written.push(text) });
    expect(written.join("")).toMatch(/^[\n -~ä]+$/);
    expect(JSON.parse(written.join(""))).toEqual(value);
  });
});
