import { wholeNumber } from "../../cli/whole-number";

describe("wholeNumber()", () => {
  test.each([
    ["2", 2],
    ["10", 10],
    ["1e1", 10],
  ])("reads %s", (text, number) => {
    expect(wholeNumber(2, 10)(text)).toBe(number);
  });

  test.each(["", " ", "1", "11", "2.5", "two", "Infinity"])("rejects %j", (text) => {
    expect(() => wholeNumber(2, 10)(text)).toThrow("Expected a whole number from 2 to 10.");
  });

  test("needs no upper limit", () => {
    expect(wholeNumber(0)("1000000000")).toBe(1_000_000_000);
    expect(() => wholeNumber(1)("0")).toThrow("Expected a whole number of at least 1.");
  });
});
