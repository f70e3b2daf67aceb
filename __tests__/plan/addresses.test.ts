import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { rowsWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const [A, B] = SUBNETS;
const [IPV4_A, IPV4_B] = [{ ipv4: "10.0.0.10" }, { ipv4: "10.0.1.10" }];
const [IPV6_A, IPV6_B] = [{ ipv6: "2001:db8::a" }, { ipv6: "2001:db8:0:1::a" }];
const IN_A = { subnetId: A };
const IN_B = { subnetId: B };
const AT = "error services.sqs.subnetConfigurations";

describe("subnetConfigurations", () => {
  test("are emitted as they are given", () => {
    const subnetConfigurations = [
      { ...IN_A, ...IPV4_A },
      { ...IN_B, ...IPV4_B },
    ];
    expect(rowsWith({ services: { sqs: { subnetConfigurations } } }).sqs.subnet_configuration).toEqual([
      { subnet_id: A, ipv4: "10.0.0.10", ipv6: null },
      { subnet_id: B, ipv4: "10.0.1.10", ipv6: null },
    ]);
  });

  test.each([
    ["of no family", [IN_A, IN_B], {}, ["[0].ipv4", "[1].ipv4"]],
    [
      "of no family, where only Terraform knows which",
      [IN_A, IN_B],
      { ipAddressType: TOKEN },
      ["[0]", "[1]"],
    ],
    ["of IPv6 alone", pair(IPV6_A, IPV6_B), {}, ["[0].ipv6", "[1].ipv6"]],
    ["of IPv6 alone, of IPv4", pair(IPV6_A, IPV6_B), { ipAddressType: "ipv4" }, ["[0].ipv6", "[1].ipv6"]],
    ["of IPv4 alone, of IPv6", pair(IPV4_A, IPV4_B), { ipAddressType: "ipv6" }, ["[0].ipv4", "[1].ipv4"]],
    [
      "of both families, of IPv4",
      pair({ ...IPV4_A, ...IPV6_A }, { ...IPV4_B, ...IPV6_B }),
      {},
      ["[0].ipv6", "[1].ipv6"],
    ],
    [
      "of one family, of both",
      pair(IPV4_A, IPV4_B),
      { ipAddressType: "dualstack" },
      ["[0].ipv6", "[1].ipv6"],
    ],
    [
      "of one subnet twice",
      [
        { ...IN_A, ...IPV4_A },
        { ...IN_A, ...IPV4_B },
      ],
      {},
      ["[1].subnetId"],
    ],
    ["of one IPv4 address", pair(IPV4_A, IPV4_A), {}, ["[1].ipv4"]],
    ["of one IPv6 address", pair(IPV6_A, IPV6_A), { ipAddressType: "ipv6" }, ["[1].ipv6"]],
    [
      "of an IPv6 address in long form",
      pair(IPV6_A, { ipv6: "2001:DB8:0:1:0::a" }),
      { ipAddressType: "ipv6" },
      ["[1].ipv6"],
    ],
    [
      "of other subnets, as many",
      [
        { ...IN_A, ...IPV4_A },
        { subnetId: "subnet-0000000c", ...IPV4_B },
      ],
      {},
      ["[1].subnetId"],
    ],
  ])("are refused %s", (_about, subnetConfigurations, options, at) => {
    expect(troubleWith({ services: { sqs: { subnetConfigurations, ...options } } })).toEqual(
      at.map((place) => `${AT}${place}`),
    );
  });

  test("are held to the address type of the construct", () => {
    const services = { sqs: { subnetConfigurations: pair(IPV6_A, IPV6_B) } };
    expect(troubleWith({ services, ipAddressType: "ipv6" })).toEqual([]);
    expect(troubleWith({ services, ipAddressType: "ipv4" })).toHaveLength(2);
  });

  test.each([
    ["addresses", pair({ ipv4: TOKEN }, { ipv4: TOKEN }), {}],
    [
      "subnets",
      [
        { subnetId: TOKEN, ...IPV4_A },
        { subnetId: TOKEN, ...IPV4_B },
      ],
      {},
    ],
    ["the address type, with IPv4", pair(IPV4_A, IPV4_B), { ipAddressType: TOKEN }],
    ["the address type, with IPv6", pair(IPV6_A, IPV6_B), { ipAddressType: TOKEN }],
    ["the subnets of the endpoint", [{ ...IN_A, ...IPV4_A }], { subnetIds: TOKEN }],
  ])("may have tokens for %s", (_about, subnetConfigurations, options) => {
    expect(troubleWith({ services: { sqs: { subnetConfigurations, ...options } } })).toEqual([]);
  });
});

/** Addresses in both subnets. */
function pair(one: object, other: object): readonly object[] {
  return [
    { ...IN_A, ...one },
    { ...IN_B, ...other },
  ];
}
