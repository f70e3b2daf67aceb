import { manyAuthorizations } from "../../lib/rules/many-authorizations";
import { spokeVpc } from "../defined";
import { findings, sharedFindings } from "./check-rule";

const OTHER_ACCOUNT = { accountId: "222222222222" };

describe("many-authorizations", () => {
  test.each([
    ["1000 spokes in other accounts", spokes(1000, OTHER_ACCOUNT), {}],
    ["1001 spokes in the account of the hub", spokes(1001, {}), {}],
    ["1000 of 1001 spokes in other accounts", { ...spokes(1001, OTHER_ACCOUNT), ...spokes(1, {}) }, {}],
    ["a Profile, which needs no authorizations", spokes(1001, OTHER_ACCOUNT), { profile: {} }],
  ])("accepts %s", (_about, given, more) => {
    expect(sharedFindings(manyAuthorizations, { services: ["sqs"], spokes: given, ...more })).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(manyAuthorizations, { services: ["sqs"] })).toEqual([]);
  });

  test("finds 1001 spokes in other accounts", () => {
    const props = { services: ["sqs"], spokes: spokes(1001, OTHER_ACCOUNT) };
    expect(sharedFindings(manyAuthorizations, props)).toEqual([
      "spokes: 1001 spokes in other accounts exceed the quota of 1000 authorizations for a hosted zone: share through a Route 53 Profile (profile: {})",
    ]);
  });
});

function spokes(count: number, more: object): object {
  const one = (index: number) => [`spoke-${index}`, { vpcId: spokeVpc(index), ...more }] as const;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}
