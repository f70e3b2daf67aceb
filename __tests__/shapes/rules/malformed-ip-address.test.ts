import { malformedIpAddress } from "../../../lib/shapes/rules/malformed-ip-address";
import { found, written } from "../../found";

const PATH = ["subnetConfigurations", 0, "ipv4"];

describe("malformed-ip-address", () => {
  test.each([
    ["10.0.0.5", "IPv4"],
    ["2001:db8::5", "IPv6"],
    // Another rule reports this.
    ["2001:DB8::5", "IPv6"],
  ] as const)("accepts %j as %s", (value, family) => {
    expect(malformedIpAddress.check(PATH, value, family)).toEqual([]);
  });

  test.each([
    ["", "IPv4"],
    ["10.0.0.256", "IPv4"],
    ["10.0.0.5/32", "IPv4"],
    ["10.0.0.5 ", "IPv4"],
    ["10.0.0.5", "IPv6"],
    ["2001:db8::5", "IPv4"],
    ["2001:db8::5/128", "IPv6"],
  ] as const)("rejects %j as %s", (value, family) => {
    expect(found(malformedIpAddress.check(PATH, value, family))).toEqual([
      "malformed-ip-address subnetConfigurations[0].ipv4",
    ]);
  });

  test.each([
    [
      "gives an example of IPv4",
      '"10.0.0.256" is not an IPv4 address: write one address of the subnet, without a length, such as "10.0.0.5"',
      "10.0.0.256",
      "IPv4",
    ],
    [
      "gives an example of IPv6",
      '"10.0.0.5" is not an IPv6 address: write one address of the subnet, without a length, such as "2001:db8::5"',
      "10.0.0.5",
      "IPv6",
    ],
    [
      "gives the address without its length",
      '"10.0.0.5/24" is not an IPv4 address: write one address of the subnet, without a length, did you mean "10.0.0.5"?',
      "10.0.0.5/24",
      "IPv4",
    ],
  ] as const)("%s", (_about, message, value, family) => {
    expect(written(malformedIpAddress.check(PATH, value, family))).toEqual([
      `subnetConfigurations[0].ipv4: ${message} (malformed-ip-address)`,
    ]);
  });
});
