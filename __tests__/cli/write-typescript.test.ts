import { writeKey, writeTypescript } from "../../cli/write-typescript";

const LONG = "x".repeat(60);

describe("writeTypescript()", () => {
  test.each([
    ["a text", 'a "b"', '"a \\"b\\""'],
    ["an empty object", {}, "{}"],
    ["what fits on one line", { a: [1, true], "b-c": { d: null } }, '{ a: [1, true], "b-c": { d: null } }'],
    ["a long list", [LONG, LONG], `[\n  "${LONG}",\n  "${LONG}",\n]`],
    ["a long object", { a: LONG, b: { c: LONG } }, `{\n  a: "${LONG}",\n  b: { c: "${LONG}" },\n}`],
  ])("writes %s", (_what, value, text) => {
    expect(writeTypescript(value)).toBe(text);
  });

  test("counts what is on the line already", () => {
    expect(writeTypescript({ a: LONG }, "", 40)).toBe(`{\n  a: "${LONG}",\n}`);
  });
});

describe("writeKey()", () => {
  test.each([
    ["sqs", "sqs"],
    ["_a1", "_a1"],
    ["ecr.dkr", '"ecr.dkr"'],
    ["1a", '"1a"'],
  ])("writes %s as %s", (name, key) => {
    expect(writeKey(name)).toBe(key);
  });
});
