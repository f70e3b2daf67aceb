import { hubAmongSpokes } from "../../lib/rules/hub-among-spokes";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, VPC } from "../defined";
import { findings, sharedFindings } from "./check-rule";

const TOKEN = tokenValue("${aws_vpc.hub.id}");

describe("hub-among-spokes", () => {
  test.each([
    ["no spokes", {}],
    ["spokes that are other VPCs", { spokes: SPOKES }],
    ["spokes that only Terraform can compare with the hub", { vpcId: TOKEN, spokes: { orders: { vpcId: TOKEN } } }],
    ["a spoke without a VPC, which a reader reports", { spokes: { orders: {} } }],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(hubAmongSpokes, { services: ["sqs"], ...props })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(hubAmongSpokes, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    ["hub", "spokes.hub.vpcId"],
    ["the-hub", 'spokes["the-hub"].vpcId'],
  ])("finds the VPC of the hub as the spoke %s", (key, path) => {
    const spokes = { ...SPOKES, [key]: { vpcId: VPC } };
    expect(sharedFindings(hubAmongSpokes, { services: ["sqs"], spokes })).toEqual([
      `${path}: ${VPC} is the VPC of the hub, which already resolves the names: remove this spoke`,
    ]);
  });
});
