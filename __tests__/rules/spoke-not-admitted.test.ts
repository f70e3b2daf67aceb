import { spokeNotAdmitted } from "../../lib/rules/spoke-not-admitted";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const SPOKE = { vpcId: spokeVpc(1) };
const ORDERS = { services: ["sqs"], spokes: { orders: SPOKE } };
const GROUPS = ["sg-0123456789abcdef0"];

describe("spoke-not-admitted", () => {
  test.each([
    ["IPv4 blocks of the spoke", spoke({ ingressCidrBlocks: ["10.1.0.0/16"] })],
    ["IPv6 blocks of the spoke", spoke({ ingressIpv6CidrBlocks: ["2001:db8::/56"] })],
    ["blocks that only Terraform knows", spoke({ ingressCidrBlocks: tokenValue("${var.blocks}") })],
    ["IPv4 blocks of the group", group({ ingressCidrBlocks: ["10.0.0.0/8"] })],
    ["IPv6 blocks of the group", group({ ingressIpv6CidrBlocks: ["2001:db8::/32"] })],
    ["security groups of the group", group({ ingressSecurityGroupIds: GROUPS })],
    ["prefix lists of the group", group({ ingressPrefixListIds: ["pl-0123456789abcdef0"] })],
    ["existing groups, which this library does not see into", { ...ORDERS, securityGroupIds: GROUPS }],
    ["no spokes", { services: ["sqs"] }],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(spokeNotAdmitted, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(spokeNotAdmitted, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    ["one of several spokes", { services: ["sqs"], spokes: { ...SPOKES, stock: SPOKE } }, ["spokes.stock"]],
    ["a spoke while the group names no source", group({ name: "endpoints" }), ["spokes.orders"]],
    ["a spoke while a group joins existing ones", { ...group({}), securityGroupIds: GROUPS }, ["spokes.orders"]],
  ])("finds %s", (_about, props, expected) => {
    expect(sharedPaths(spokeNotAdmitted, props)).toEqual(expected);
  });

  test("says how to admit its clients", () => {
    expect(sharedFindings(spokeNotAdmitted, ORDERS)).toEqual([
      'spokes.orders: The security group admits no block of the spoke "orders", so its clients resolve the names and reach nothing: give ingressCidrBlocks, or admit them by securityGroup',
    ]);
  });
});

function spoke(options: object): object {
  return { services: ["sqs"], spokes: { orders: { ...SPOKE, ...options } } };
}

function group(securityGroup: object): object {
  return { ...ORDERS, securityGroup };
}
