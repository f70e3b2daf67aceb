import { manyProfileVpcs } from "../../lib/rules/many-profile-vpcs";
import { spokeVpc } from "../defined";
import { findings, sharedFindings } from "./check-rule";

describe("many-profile-vpcs", () => {
  test.each([
    ["a Profile without spokes", 0, { profile: {} }],
    ["1000 spokes of a Profile", 1000, { profile: {} }],
    ["1001 spokes of hosted zones", 1001, {}],
  ])("accepts %s", (_about, count, more) => {
    expect(sharedFindings(manyProfileVpcs, { services: ["sqs"], spokes: spokes(count), ...more })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(manyProfileVpcs, { services: ["sqs"] })).toEqual([]);
  });

  test("finds 1001 spokes of a Profile", () => {
    const props = { services: ["sqs"], spokes: spokes(1001), profile: {} };
    expect(sharedFindings(manyProfileVpcs, props)).toEqual([
      "spokes: 1001 spokes exceed the default quota of 1000 VPCs for a Route 53 Profile: ask AWS to raise it before you apply",
    ]);
  });
});

function spokes(count: number): object {
  const one = (index: number) => [`spoke-${index}`, { vpcId: spokeVpc(index) }] as const;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}
