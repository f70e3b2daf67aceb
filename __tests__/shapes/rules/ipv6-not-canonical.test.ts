import { ipv6NotCanonical } from "../../../lib/shapes/rules/ipv6-not-canonical";
import { found, written } from "../../found";

const PATH = ["ingressIpv6CidrBlocks", 0];

describe("ipv6-not-canonical", () => {
  test.each([
    ["2001:db8::/56", "2001:db8::/56"],
    ["::1", "::1"],
  ] as const)("accepts %j", (value, canonical) => {
    expect(ipv6NotCanonical.check(PATH, value, canonical)).toEqual([]);
  });

  test.each([
    ["2001:DB8::/56", "2001:db8::/56"],
    ["0::1", "::1"],
  ] as const)("rejects %j", (value, canonical) => {
    expect(found(ipv6NotCanonical.check(PATH, value, canonical))).toEqual([
      "ipv6-not-canonical ingressIpv6CidrBlocks[0]",
    ]);
  });

  test("gives the short form", () => {
    expect(written(ipv6NotCanonical.check(PATH, "2001:DB8:0::/56", "2001:db8::/56"))).toEqual([
      'ingressIpv6CidrBlocks[0]: "2001:DB8:0::/56" is not in the short form in which AWS keeps IPv6 addresses, so Terraform would plan a change forever: write "2001:db8::/56" (ipv6-not-canonical)',
    ]);
  });
});
