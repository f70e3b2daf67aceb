import { manyVpcsPerZone } from "../../lib/rules/many-vpcs-per-zone";
import { spokeVpc } from "../defined";
import { findings, sharedFindings } from "./check-rule";

describe("many-vpcs-per-zone", () => {
  test.each([
    ["299 spokes, which are 300 VPCs with the hub", 299, {}],
    ["300 spokes of a Profile", 300, { profile: {} }],
  ])("accepts %s", (_about, count, more) => {
    expect(sharedFindings(manyVpcsPerZone, { services: ["sqs"], spokes: spokes(count), ...more })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(manyVpcsPerZone, { services: ["sqs"] })).toEqual([]);
  });

  test("finds 300 spokes, which are 301 VPCs with the hub", () => {
    expect(sharedFindings(manyVpcsPerZone, { services: ["sqs"], spokes: spokes(300) })).toEqual([
      "spokes: 301 VPCs, the hub included, exceed the default quota of 300 for a hosted zone: share through a Route 53 Profile (profile: {}), or ask AWS to raise it before you apply",
    ]);
  });
});

function spokes(count: number): object {
  const one = (index: number) => [`spoke-${index}`, { vpcId: spokeVpc(index) }] as const;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}
