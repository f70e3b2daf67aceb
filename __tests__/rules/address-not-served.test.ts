import { addressNotServed } from "../../lib/rules/address-not-served";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A, B] = SUBNETS;
const [IPV4, IPV6] = [{ ipv4: "10.0.0.10" }, { ipv6: "2001:db8::a" }];
const AT = "services.sqs.subnetConfigurations";

describe("address-not-served", () => {
  test.each([
    ["no fixed addresses", undefined, {}],
    ["IPv4, which endpoints serve by default", [{ subnetId: A, ...IPV4 }], {}],
    ["IPv6 if the endpoint serves it", [{ subnetId: A, ...IPV6 }], { ipAddressType: "ipv6" }],
    ["both if the endpoint serves both", [{ subnetId: A, ...IPV4, ...IPV6 }], { ipAddressType: "dualstack" }],
    ["either if only Terraform knows the families", [{ subnetId: A, ...IPV6 }], { ipAddressType: TOKEN }],
    ["an address that may turn out as null", [{ subnetId: A, ...IPV4, ipv6: TOKEN }], {}],
    ["no address at all, which another rule demands", [{ subnetId: A }], {}],
    ["an address without a subnet, which a reader reports", [IPV6], {}],
  ])("accepts %s", (_about, subnetConfigurations, options) => {
    expect(paths(addressNotServed, sqs(subnetConfigurations, options))).toEqual([]);
  });

  test("accepts what the endpoint serves by the type of the construct", () => {
    const props = { ...sqs([{ subnetId: A, ...IPV6 }]), ipAddressType: "ipv6" };
    expect(paths(addressNotServed, props)).toEqual([]);
  });

  test.each([
    ["IPv6 by default", [{ subnetId: A, ...IPV6 }], {}, ["[0].ipv6"]],
    ["IPv6 with ipv4", [{ subnetId: A, ...IPV6 }], { ipAddressType: "ipv4" }, ["[0].ipv6"]],
    ["IPv4 with ipv6", [{ subnetId: A, ...IPV4 }], { ipAddressType: "ipv6" }, ["[0].ipv4"]],
    ["IPv6 beside IPv4", [{ subnetId: A, ...IPV4, ...IPV6 }], {}, ["[0].ipv6"]],
    [
      "each in a list",
      [
        { subnetId: A, ...IPV6 },
        { subnetId: B, ...IPV6 },
      ],
      {},
      ["[0].ipv6", "[1].ipv6"],
    ],
  ])("finds %s", (_about, subnetConfigurations, options, at) => {
    expect(paths(addressNotServed, sqs(subnetConfigurations, options))).toEqual(at.map((place) => `${AT}${place}`));
  });

  test.each([
    [
      "IPv6",
      IPV6,
      "ipv4",
      `${AT}[0].ipv6: An endpoint with the IP address type "ipv4" has no IPv6 address: give ipv4 instead, or set ipAddressType to "ipv6" or "dualstack"`,
    ],
    [
      "IPv4",
      IPV4,
      "ipv6",
      `${AT}[0].ipv4: An endpoint with the IP address type "ipv6" has no IPv4 address: give ipv6 instead, or set ipAddressType to "ipv4" or "dualstack"`,
    ],
  ])("says what to give in place of %s", (_family, address, ipAddressType, message) => {
    expect(findings(addressNotServed, sqs([{ subnetId: A, ...address }], { ipAddressType }))).toEqual([message]);
  });
});

function sqs(subnetConfigurations: unknown, options: object = {}): object {
  return { services: { sqs: { subnetConfigurations, ...options } } };
}
