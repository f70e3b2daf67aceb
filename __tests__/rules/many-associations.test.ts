import { manyAssociations } from "../../lib/rules/many-associations";
import { spokeVpc } from "../defined";
import { findings, sharedFindings } from "./check-rule";

describe("many-associations", () => {
  test.each([
    ["no spokes", 7, 0, {}],
    ["600", 6, 100, {}],
    ["one for each spoke of a Profile", 7, 601, { profile: {} }],
  ])("accepts %s", (_about, zones, spokes, more) => {
    expect(sharedFindings(manyAssociations, { ...hub(zones, spokes), ...more })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(manyAssociations, { services: ["sqs"] })).toEqual([]);
  });

  test.each([
    [1, 601, "601 associations", "3 minutes"],
    [7, 100, "700 associations", "3 minutes"],
    [9, 100, "900 associations", "3 minutes"],
    [7, 129, "903 associations", "4 minutes"],
  ])("finds %i zones in %i spokes", (zones, spokes, associations, minutes) => {
    expect(sharedFindings(manyAssociations, hub(zones, spokes))).toEqual([
      `spokes: ${zones} hosted zones in ${spokes} spokes are ${associations}, and Terraform reads each in every plan at the 5 requests a second that Route 53 allows an account: ${minutes} or more. A Route 53 Profile (profile: {}) needs one association for each spoke`,
    ]);
  });
});

function hub(zones: number, spokes: number): object {
  const privateDnsNames = Array.from({ length: zones }, (_, index) => `host-${index}.example.com`);
  const each = Array.from({ length: spokes }, (_, index) => [`spoke-${index}`, { vpcId: spokeVpc(index) }]);
  return { services: { sqs: { privateDnsNames } }, spokes: Object.fromEntries(each) };
}
