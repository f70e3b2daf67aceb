import { addressBits, isBlockWithin } from "../../../lib/policy/evaluate/address-range";

describe("isBlockWithin()", () => {
  test.each([
    ["10.0.0.0/16", "10.0.1.0/24", true],
    ["10.0.0.0/16", "10.0.255.255", true],
    ["0.0.0.0/0", "10.0.0.0/8", true],
    ["10.0.1.0/25", "10.0.1.128/25", false],
    ["10.0.1.0/24", "10.0.0.0/16", false],
    ["0.0.0.0/0", "::1", false],
    ["fd00::/8", "fd12:3456::1", true],
    ["2001:db8::/32", "2001:db9::/48", false],
    ["::/0", "2001:db8::", true],
  ])("of %s and %s is %s", (wide, narrow, expected) => {
    expect(isBlockWithin(addressBits(wide) ?? "", addressBits(narrow) ?? "")).toBe(expected);
  });

  test.each(["", "10.0.0", "10.0.0.0/x", "10.0.0.0/8/8", "${aws:VpcSourceIp}"])("has no bits of %j", (text) => {
    expect(addressBits(text)).toBeUndefined();
  });
});
