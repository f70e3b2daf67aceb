import { missingAddress } from "../../lib/rules/missing-address";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A, B] = SUBNETS;
const [IPV4, IPV6] = [{ ipv4: "10.0.0.10" }, { ipv6: "2001:db8::a" }];
const AT = "services.sqs.subnetConfigurations";
const DUAL = { ipAddressType: "dualstack" };
const UNKNOWN = { ipAddressType: TOKEN };

describe("missing-address", () => {
  test.each([
    ["IPv4, which endpoints serve by default", IPV4, {}],
    ["IPv6 if the endpoint serves it", IPV6, { ipAddressType: "ipv6" }],
    ["both if the endpoint serves both", { ...IPV4, ...IPV6 }, DUAL],
    ["an address that only Terraform knows", { ipv4: TOKEN }, {}],
    ["IPv4 if only Terraform knows the families", IPV4, UNKNOWN],
    ["IPv6 if only Terraform knows the families", IPV6, UNKNOWN],
    ["an address of another family, which another rule reports", IPV6, {}],
    ["no address without a subnet, which a reader reports", { subnetId: undefined }, {}],
    ["no address without a subnet if only Terraform knows the families", { subnetId: undefined }, UNKNOWN],
  ])("accepts %s", (_about, address, options) => {
    expect(paths(missingAddress, sqs([{ subnetId: A, ...address }], options))).toEqual([]);
  });

  test("accepts endpoints without fixed addresses", () => {
    expect(paths(missingAddress, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    ["no address", {}, {}, ["[0].ipv4"]],
    ["no IPv6 address", {}, { ipAddressType: "ipv6" }, ["[0].ipv6"]],
    ["no address of either family", {}, DUAL, ["[0].ipv4", "[0].ipv6"]],
    ["no IPv4 address beside IPv6", IPV6, DUAL, ["[0].ipv4"]],
    ["no IPv6 address beside IPv4", IPV4, DUAL, ["[0].ipv6"]],
    ["no address if only Terraform knows the families", {}, UNKNOWN, ["[0]"]],
    ["no address in a subnet that only Terraform knows", { subnetId: TOKEN }, {}, ["[0].ipv4"]],
  ])("finds %s", (_about, address, options, at) => {
    expect(paths(missingAddress, sqs([{ subnetId: A, ...address }], options))).toEqual(
      at.map((place) => `${AT}${place}`),
    );
  });

  test("finds what is missing by the type of the construct, in each subnet", () => {
    const props = { ...sqs([{ subnetId: A }, { subnetId: B }]), ipAddressType: "ipv6" };
    expect(paths(missingAddress, props)).toEqual([`${AT}[0].ipv6`, `${AT}[1].ipv6`]);
  });

  test.each([
    [
      "a family of both",
      { subnetId: A, ...IPV4 },
      DUAL,
      `${AT}[0].ipv6: Missing: an endpoint with the IP address type "dualstack" has an IPv6 address in each subnet, and Terraform would plan a change forever if AWS picks it: give the address`,
    ],
    [
      "the default family",
      { subnetId: A },
      {},
      `${AT}[0].ipv4: Missing: an endpoint with the IP address type "ipv4" has an IPv4 address in each subnet, and Terraform would plan a change forever if AWS picks it: give the address`,
    ],
    ["an unknown family", { subnetId: A }, UNKNOWN, `${AT}[0]: Missing: give the address, as ipv4, as ipv6 or as both`],
  ])("says what to give for %s", (_about, address, options, message) => {
    expect(findings(missingAddress, sqs([address], options))).toEqual([message]);
  });
});

function sqs(subnetConfigurations: readonly object[], options: object = {}): object {
  return { services: { sqs: { subnetConfigurations, ...options } } };
}
