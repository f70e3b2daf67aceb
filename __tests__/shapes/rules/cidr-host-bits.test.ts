import { cidrHostBits } from "../../../lib/shapes/rules/cidr-host-bits";
import { found, written } from "../../found";

const PATH = ["ingressCidrBlocks", 0];

describe("cidr-host-bits", () => {
  test.each([
    ["10.0.0.0/16", "IPv4"],
    ["0.0.0.0/0", "IPv4"],
    ["10.0.0.5/32", "IPv4"],
    ["2001:db8::/56", "IPv6"],
    // Other rules report these.
    ["10.0.1.5/24", "IPv6"],
    ["all", "IPv4"],
  ] as const)("accepts %j among %s blocks", (value, family) => {
    expect(cidrHostBits.check(PATH, value, family)).toEqual([]);
  });

  test.each([
    ["10.0.1.5/24", "IPv4"],
    ["10.0.0.1/0", "IPv4"],
    ["10.1.2.3/31", "IPv4"],
    ["2001:db8::1/64", "IPv6"],
  ] as const)("rejects %j among %s blocks", (value, family) => {
    expect(found(cidrHostBits.check(PATH, value, family))).toEqual(["cidr-host-bits ingressCidrBlocks[0]"]);
  });

  test("gives the block without them", () => {
    expect(written(cidrHostBits.check(PATH, "10.0.1.5/24", "IPv4"))).toEqual([
      'ingressCidrBlocks[0]: "10.0.1.5/24" has host bits set, which AWS refuses: did you mean "10.0.1.0/24"? (cidr-host-bits)',
    ]);
  });
});
