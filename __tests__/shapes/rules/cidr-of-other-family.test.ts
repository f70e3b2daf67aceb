import { cidrOfOtherFamily } from "../../../lib/shapes/rules/cidr-of-other-family";
import { found, written } from "../../found";

const PATH = ["ingressCidrBlocks", 0];

describe("cidr-of-other-family", () => {
  test.each([
    ["10.0.0.0/16", "IPv4", "ingressIpv6CidrBlocks"],
    ["2001:db8::/56", "IPv6", "ingressCidrBlocks"],
    // Other rules report these.
    ["10.0.1.5/24", "IPv4", "ingressIpv6CidrBlocks"],
    ["10.0.0.0/33", "IPv4", "ingressIpv6CidrBlocks"],
    ["all", "IPv6", "ingressCidrBlocks"],
  ] as const)("accepts %j among %s blocks", (value, family, option) => {
    expect(cidrOfOtherFamily.check(PATH, value, family, option)).toEqual([]);
  });

  test.each([
    ["2001:db8::/56", "IPv4", "ingressIpv6CidrBlocks"],
    ["10.0.0.0/16", "IPv6", "ingressCidrBlocks"],
    ["10.0.0.0/33", "IPv6", "ingressCidrBlocks"],
  ] as const)("rejects %j among %s blocks", (value, family, option) => {
    expect(found(cidrOfOtherFamily.check(PATH, value, family, option))).toEqual([
      "cidr-of-other-family ingressCidrBlocks[0]",
    ]);
  });

  test.each([
    [
      "names the option of the family",
      '"2001:db8::/56" is an IPv6 block: move it to ingressIpv6CidrBlocks',
      "2001:db8::/56",
      "IPv4",
      "ingressIpv6CidrBlocks",
    ],
    [
      "names the option of the other family",
      '"10.0.0.0/16" is an IPv4 block: move it to ingressCidrBlocks',
      "10.0.0.0/16",
      "IPv6",
      "ingressCidrBlocks",
    ],
    [
      "corrects a space too",
      '" 2001:db8::/56" is an IPv6 block: move it to ingressIpv6CidrBlocks, as "2001:db8::/56"',
      " 2001:db8::/56",
      "IPv4",
      "ingressIpv6CidrBlocks",
    ],
    [
      "corrects host bits too",
      '"10.0.0.5/24" is an IPv4 block: move it to ingressCidrBlocks, as "10.0.0.0/24"',
      "10.0.0.5/24",
      "IPv6",
      "ingressCidrBlocks",
    ],
  ] as const)("%s", (_about, message, value, family, option) => {
    expect(written(cidrOfOtherFamily.check(PATH, value, family, option))).toEqual([
      `ingressCidrBlocks[0]: ${message} (cidr-of-other-family)`,
    ]);
  });
});
