import { spokeRepeated } from "../../lib/rules/spoke-repeated";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc, VPC } from "../defined";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const { orders: ORDERS } = SPOKES;
const HUB = { ...ORDERS, vpcId: VPC };
const SOMEWHERE = { ...ORDERS, vpcId: tokenValue("${var.vpc}") };

describe("spoke-repeated", () => {
  test.each([
    ["no spokes", {}],
    ["another VPC for each spoke", SPOKES],
    ["VPCs that only Terraform knows, which a guard compares", { orders: SOMEWHERE, search: SOMEWHERE }],
    ["the VPC of the hub, which another rule reports", { one: HUB, other: HUB }],
  ])("accepts %s", (_about, spokes) => {
    expect(sharedPaths(spokeRepeated, { services: ["sqs"], spokes })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(spokeRepeated, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    ["hosted zones", {}],
    ["a Profile", { profile: {} }],
  ])("finds a VPC that is two spokes of %s", (_about, props) => {
    const spokes = { ...SPOKES, stock: { vpcId: spokeVpc(2) } };
    expect(sharedPaths(spokeRepeated, { services: ["sqs"], spokes, ...props })).toEqual(["spokes.stock.vpcId"]);
  });

  test("says which spoke is the VPC already: the last one before it", () => {
    const spokes = { orders: ORDERS, search: SPOKES.search, "old-orders": ORDERS, stock: ORDERS };
    expect(sharedFindings(spokeRepeated, { services: ["sqs"], spokes })).toEqual([
      `spokes["old-orders"].vpcId: ${spokeVpc(1)} is also the VPC of spokes.orders, and AWS associates a VPC once: remove one of the two`,
      `spokes.stock.vpcId: ${spokeVpc(1)} is also the VPC of spokes["old-orders"], and AWS associates a VPC once: remove one of the two`,
    ]);
  });
});
