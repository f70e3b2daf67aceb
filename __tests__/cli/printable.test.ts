import { printable } from "../../cli/printable";

describe("printable()", () => {
  test.each([
    ["an escape sequence", "\u001b[31mred", "\\u001b[31mred"],
    ["the 8-bit form of one", "\u009b31m", "\\u009b31m"],
    ["ends of lines", "a\rb\nc\u2028d\u2029e\u0085f", "a\\u000db\\u000ac\\u2028d\\u2029e\\u0085f"],
    ["text that runs from right to left", "a\u202eb\u2066c", "a\\u202eb\\u2066c"],
    ["a tag that nobody sees", "a\u{e0041}b", "a\\udb40\\udc41b"],
    ["a byte-order mark", "\ufeffa", "\\ufeffa"],
  ])("escapes %s", (_what, text, expected) => {
    expect(printable(text)).toBe(expected);
    expect(JSON.parse(`"${expected}"`)).toBe(text);
  });

  test.each(["plain", "Zürich, 東京, 🚀", "a  b", '"quoted" // */ `x` ${y}'])("leaves %j as it is", (text) => {
    expect(printable(text)).toBe(text);
  });
});
