import { placeOf, readCidrBlock } from "../../../../cli/verify/probe/addresses";

describe("readCidrBlock()", () => {
  test.each([
    ["10.0.0.0/16", "10.0.0.0/16"],
    ["2600:1f18::/56", "2600:1f18::/56"],
    ["10.0.0.0", undefined],
    ["10.0.0/8", undefined],
    ["10.0.0.0/33", undefined],
    ["10.0.0.0/", undefined],
    ["10.0.0.0/8/8", undefined],
    ["::/129", undefined],
  ])("reads %s", (text, expected) => {
    expect(readCidrBlock(text)).toEqual(expected);
  });
});

describe("placeOf()", () => {
  test.each([
    ["10.255.255.255", "private"],
    ["11.0.0.0", "public"],
    ["172.15.255.255", "public"],
    ["172.16.0.0", "private"],
    ["172.31.255.255", "private"],
    ["172.32.0.0", "public"],
    ["192.168.0.1", "private"],
    ["100.63.255.255", "public"],
    ["100.64.0.0", "private"],
    ["100.128.0.0", "public"],
    ["fdff::1", "private"],
    ["fe00::1", "undecided"],
    ["fe80::1", "local"],
    ["::1", "local"],
    ["127.1.2.3", "local"],
  ])("puts %s at %s where no block is known", (address, place) => {
    expect(placeOf(address, [])).toBe(place);
  });
});
