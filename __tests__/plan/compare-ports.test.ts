import { comparePorts, isLiteral, writePort } from "../../lib/plan/compare-ports";
import { tokenValue } from "../../lib/shapes/unresolved";

const TOKEN = tokenValue("${var.port}");

describe("isLiteral()", () => {
  test.each([
    [443, true],
    [{ from: 1024, to: 1064 }, true],
    [TOKEN, false],
    [{ from: 1024, to: TOKEN }, false],
  ])("of %j is %j", (port, expected) => {
    expect(isLiteral(port)).toBe(expected);
  });
});

describe("comparePorts()", () => {
  test("orders by the lower, then by the higher end", () => {
    const sorted = [{ from: 443, to: 450 }, 8443, 25, { from: 1, to: 65535 }, 443].toSorted(comparePorts);
    expect(sorted).toEqual([{ from: 1, to: 65535 }, 25, 443, { from: 443, to: 450 }, 8443]);
  });

  test("holds a range of one port for that port", () => {
    expect(comparePorts({ from: 443, to: 443 }, 443)).toBe(0);
  });
});

describe("writePort()", () => {
  test("writes a port and a range of it alike, and other ranges apart", () => {
    expect([443, { from: 443, to: 443 }, { from: 443, to: 450 }].map(writePort)).toEqual([
      "443-443",
      "443-443",
      "443-450",
    ]);
  });
});
