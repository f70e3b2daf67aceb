import { familyOf, readCidr } from "../../lib/shapes/cidr";

describe("readCidr()", () => {
  test.each([
    ["10.0.0.0/16", "IPv4"],
    ["0.0.0.0/0", "IPv4"],
    ["192.168.1.17/32", "IPv4"],
    ["10.128.0.0/9", "IPv4"],
    ["2001:db8::/56", "IPv6"],
    ["::/0", "IPv6"],
    ["::1/128", "IPv6"],
    ["fd00:1:2:3:4:5:6:7/128", "IPv6"],
    ["1:0:0:2::/64", "IPv6"],
  ])("takes %s as an %s block", (text, family) => {
    expect(readCidr(text)).toEqual({ kind: "block", family });
  });

  test.each([
    ["10.0.1.5/24", "IPv4", "10.0.1.0/24"],
    ["10.0.0.1/0", "IPv4", "0.0.0.0/0"],
    ["10.1.2.3/31", "IPv4", "10.1.2.2/31"],
    ["2001:db8::1/64", "IPv6", "2001:db8::/64"],
    ["2001:db8:0:0:8000::/64", "IPv6", "2001:db8::/64"],
  ])("finds host bits in %s", (text, family, corrected) => {
    expect(readCidr(text)).toEqual({ kind: "host bits", family, corrected });
  });

  test.each([
    ["2001:DB8::/32", "2001:db8::/32"],
    ["2001:0db8::/32", "2001:db8::/32"],
    ["2001:db8:0:0:0:0:0:0/32", "2001:db8::/32"],
    ["0::/0", "::/0"],
  ])("finds that AWS writes %s otherwise", (text, corrected) => {
    expect(readCidr(text)).toEqual({ kind: "not canonical", family: "IPv6", corrected });
  });

  test.each([
    ["10.0.0/16", "10.0.0.0/16"],
    ["10/8", "10.0.0.0/8"],
    ["10.0.0.0/016", "10.0.0.0/16"],
    [" 10.0.0.0/16 ", "10.0.0.0/16"],
    ["10.0.1.5", "10.0.1.5/32"],
  ])("corrects %j", (text, corrected) => {
    expect(readCidr(text)).toEqual({ kind: "malformed", family: "IPv4", corrected });
  });

  test.each([
    [" 2001:db8::/56", "2001:db8::/56"],
    ["2001:DB8::/032", "2001:db8::/32"],
    ["2001:DB8::5", "2001:db8::5/128"],
  ])("corrects the IPv6 block %j", (text, corrected) => {
    expect(readCidr(text)).toEqual({ kind: "malformed", family: "IPv6", corrected });
  });

  test.each([
    ["10.0.0.0", "IPv4"],
    ["10.0.0.0/", "IPv4"],
    ["10.0.0.0/33", "IPv4"],
    ["10.0.0.0/-1", "IPv4"],
    ["10.0.0.0/8.5", "IPv4"],
    ["10.0.0.0/8/8", "IPv4"],
    ["2001:db8::/129", "IPv6"],
    ["2001:db8::", "IPv6"],
  ])("knows the family of %j", (text, family) => {
    expect(readCidr(text)).toEqual({ kind: "malformed", family });
  });

  test.each([
    "",
    "/",
    "all",
    "10.0.0.256/32",
    "10.0.0.01/32",
    "10.0.0.0.0/8",
    "10.1.2/8",
    "2001::db8::/32",
    "2001:db8:/32",
    "1:2:3:4:5:6:7/112",
    "1:2:3:4:5:6:7:8::/128",
    "12345::/16",
    "g::/16",
    "::ffff:10.0.0.1/128",
  ])("refuses %j without a guess", (text) => {
    expect(readCidr(text)).toEqual({ kind: "malformed" });
  });

  test("gives corrections that it takes itself, for 2,000 addresses of each family", () => {
    const texts = Array.from({ length: 2_000 }, (_, index) => [randomIpv4(index), randomIpv6(index)]).flat();
    const readings = texts.map(readCidr);
    expect(readings.filter(({ kind }) => kind === "malformed")).toEqual([]);
    const corrected = readings.flatMap((reading) => ("corrected" in reading ? [reading.corrected ?? ""] : []));
    expect(corrected.length).toBeGreaterThan(2_000);
    expect(corrected.filter((text) => readCidr(text).kind !== "block")).toEqual([]);
  });

  test("keeps the network of every address that it corrects", () => {
    const texts = Array.from({ length: 2_000 }, (_, index) => randomIpv6(index));
    const changed = texts.filter((text) => {
      const reading = readCidr(text);
      return "corrected" in reading && networkOf(reading.corrected ?? "") !== networkOf(text);
    });
    expect(changed).toEqual([]);
  });
});

describe("familyOf()", () => {
  test.each([
    ["10.0.0.1", "IPv4"],
    ["2001:db8::1", "IPv6"],
    ["::", "IPv6"],
    ["10.0.0.1/32", undefined],
    ["10.0.0", undefined],
    ["", undefined],
    [":::", undefined],
  ])("says of %j: %s", (address, family) => {
    expect(familyOf(address)).toBe(family);
  });
});

/** The same numbers in every run: a fault can be seen again. */
function random(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % below;
}

function randomIpv4(seed: number): string {
  const octets = [1, 2, 3, 4].map((place) => random(seed * 7 + place, 256));
  return `${octets.join(".")}/${random(seed * 7 + 5, 33)}`;
}

/** Many groups are zero, so that all ways to shorten occur. */
function randomIpv6(seed: number): string {
  const groups = Array.from({ length: 8 }, (_, place) => {
    const value = random(seed * 17 + place + 1, 0x10000);
    return random(seed * 31 + place + 1, 2) === 0 ? "0" : value.toString(16);
  });
  return `${groups.join(":")}/${random(seed * 17 + 9, 129)}`;
}

/** The bits of an IPv6 block up to its length, by another way than the code under test. */
function networkOf(text: string): string {
  const [address = "", length] = text.split("/");
  const [head = "", tail] = address.split("::");
  const [before, after] = [head, tail ?? ""].map((part) => (part === "" ? [] : part.split(":")));
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => "0");
  const bits = [...(before ?? []), ...zeros, ...(after ?? [])]
    .map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0"))
    .join("");
  return `${bits.slice(0, Number(length))}/${length}`;
}
