import { decodeText } from "../../cli/read-text";

describe("decodeText()", () => {
  const text = '{ "ü": "€" }';
  const swapped = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", swapped],
  ])("reads %s", (_about, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test("reads nothing of nothing", () => {
    expect(decodeText(new Uint8Array())).toBe("");
  });
});
