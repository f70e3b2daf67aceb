import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { troubleWith } from "./planning";

const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

/** Endpoints of one type under keys of their own. */
function endpoints(count: number, type: "Interface" | "GatewayLoadBalancer" | "Gateway", prefix = "own") {
  const subnets = type === "GatewayLoadBalancer" ? { subnetIds: ["subnet-0123456789abcdef0"] } : {};
  const one = { type, serviceName: SERVICE, ...subnets };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, one]));
}

const ipv4 = (count: number) => Array.from({ length: count }, (_, index) => `10.0.${index}.0/24`);
const ipv6 = (count: number) => Array.from({ length: count }, (_, index) => `2001:db8:${index + 1}::/64`);
const groups = (count: number) => {
  return Array.from({ length: count }, (_, index) => `sg-${String(index).padStart(17, "0")}`);
};

describe("checkQuotas() of the endpoints in a VPC", () => {
  test.each([
    ["is silent about 50", endpoints(50, "Interface"), []],
    ["warns of 51", endpoints(51, "Interface"), ["warning services"]],
    [
      "counts Gateway Load Balancer endpoints",
      { ...endpoints(49, "Interface"), ...endpoints(2, "GatewayLoadBalancer", "fleet") },
      ["warning services"],
    ],
    ["leaves gateways out", { ...endpoints(50, "Interface"), ...endpoints(5, "Gateway", "gateway") }, []],
  ])("%s", (_about, customServices, expected) => {
    expect(troubleWith({ services: {}, customServices })).toEqual(expected);
  });
});

describe("checkQuotas() of the rules in the group", () => {
  test.each([
    ["is silent about 60", { ingressCidrBlocks: ipv4(60) }, []],
    ["warns of 61", { ingressCidrBlocks: ipv4(61) }, ["warning securityGroup"]],
    ["counts IPv4 and IPv6 apart", { ingressCidrBlocks: ipv4(60), ingressIpv6CidrBlocks: ipv6(60) }, []],
    ["warns of 61 for IPv6", { ingressIpv6CidrBlocks: ipv6(61) }, ["warning securityGroup"]],
    [
      "counts a group for both families",
      { ingressCidrBlocks: ipv4(59), ingressSecurityGroupIds: groups(2) },
      ["warning securityGroup"],
    ],
    [
      "leaves out what only Terraform knows",
      { ingressCidrBlocks: unresolved("${var.x}"), ingressIpv6CidrBlocks: ipv6(60) },
      [],
    ],
  ])("%s", (_about, securityGroup, expected) => {
    expect(troubleWith({ services: ["sqs"], securityGroup })).toEqual(expected);
  });

  test("counts a rule for each port", () => {
    const services = { sqs: { ports: [443, 8443] } };
    const securityGroup = { ingressCidrBlocks: ipv4(31) };
    expect(troubleWith({ services, securityGroup })).toEqual(["warning securityGroup"]);
  });
});
