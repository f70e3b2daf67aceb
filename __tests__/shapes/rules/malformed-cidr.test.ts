import { malformedCidr } from "../../../lib/shapes/rules/malformed-cidr";
import { found, written } from "../../found";

const PATH = ["ingressCidrBlocks", 0];

describe("malformed-cidr", () => {
  test.each([
    ["10.0.0.0/16", "IPv4"],
    ["10.0.0.5/32", "IPv4"],
    ["2001:db8::/56", "IPv6"],
    // Other rules report these.
    ["10.0.1.5/24", "IPv4"],
    ["10.0.0.0/16", "IPv6"],
    ["10.0.0.0/33", "IPv6"],
  ] as const)("accepts %j among %s blocks", (value, family) => {
    expect(malformedCidr.check(PATH, value, family)).toEqual([]);
  });

  test.each([
    ["", "IPv4"],
    ["all", "IPv4"],
    ["all", "IPv6"],
    ["10.0.0/16", "IPv4"],
    ["10.0.0.0", "IPv4"],
    ["10.0.0.0/33", "IPv4"],
    ["10.0.0.256/32", "IPv4"],
    ["10.0.0.0/016", "IPv4"],
    [" 10.0.0.0/16", "IPv4"],
    ["2001:db8::/129", "IPv6"],
    ["2001:db8:/32", "IPv6"],
  ] as const)("rejects %j among %s blocks", (value, family) => {
    expect(found(malformedCidr.check(PATH, value, family))).toEqual(["malformed-cidr ingressCidrBlocks[0]"]);
  });

  test.each([
    [
      "gives the likely block",
      '"10.0.0/16" is not an IPv4 CIDR block: did you mean "10.0.0.0/16"?',
      "10.0.0/16",
      "IPv4",
    ],
    [
      "gives an example of IPv4",
      '"all" is not an IPv4 CIDR block: write the network and its length, such as "10.0.0.0/16"',
      "all",
      "IPv4",
    ],
    [
      "gives an example of IPv6",
      '"all" is not an IPv6 CIDR block: write the network and its length, such as "2001:db8::/56"',
      "all",
      "IPv6",
    ],
  ] as const)("%s", (_about, message, value, family) => {
    expect(written(malformedCidr.check(PATH, value, family))).toEqual([
      `ingressCidrBlocks[0]: ${message} (malformed-cidr)`,
    ]);
  });
});
