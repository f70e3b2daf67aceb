import { spokeBlocksNotUsed } from "../../lib/rules/spoke-blocks-not-used";
import { SPOKES, spokeVpc } from "../defined";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const EXISTING = { services: ["sqs"], securityGroupIds: ["sg-0123456789abcdef0"] };
const BOTH = { ...SPOKES.orders, ingressIpv6CidrBlocks: ["2001:db8::/56"] };

describe("spoke-blocks-not-used", () => {
  test.each([
    ["blocks for the created security group", { services: ["sqs"], spokes: SPOKES }],
    ["blocks for a group that joins existing ones", { ...EXISTING, spokes: SPOKES, securityGroup: {} }],
    ["spokes without blocks for existing groups", { ...EXISTING, spokes: { orders: { vpcId: spokeVpc(1) } } }],
    ["no spokes", EXISTING],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(spokeBlocksNotUsed, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(spokeBlocksNotUsed, EXISTING)).toEqual([]);
  });

  test("finds each list that no security group admits", () => {
    expect(sharedPaths(spokeBlocksNotUsed, { ...EXISTING, spokes: { ...SPOKES, orders: BOTH } })).toEqual([
      "spokes.orders.ingressCidrBlocks",
      "spokes.orders.ingressIpv6CidrBlocks",
      "spokes.search.ingressCidrBlocks",
      "spokes.billing.ingressCidrBlocks",
    ]);
  });

  test("says how to admit them", () => {
    expect(sharedFindings(spokeBlocksNotUsed, { ...EXISTING, spokes: { orders: SPOKES.orders } })).toEqual([
      "spokes.orders.ingressCidrBlocks: No security group is created that could admit these blocks: admit them in the existing groups and remove them here, or give securityGroup too",
    ]);
  });
});
