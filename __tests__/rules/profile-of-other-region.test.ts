import { profileOfOtherRegion } from "../../lib/rules/profile-of-other-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES } from "../defined";
import { findings, sharedFindings, sharedPaths } from "./check-rule";

const TOKEN = tokenValue("${var.region}");
const PROFILE = { services: ["sqs"], profile: {} };
const ELSEWHERE = { ...SPOKES.orders, region: "us-east-1" };

describe("profile-of-other-region", () => {
  test.each([
    ["spokes without a region", { ...PROFILE, spokes: SPOKES }],
    ["the region of the hub", { ...PROFILE, spokes: { orders: { ...SPOKES.orders, region: "eu-west-1" } } }],
    ["a region that only Terraform knows", { ...PROFILE, spokes: { orders: { ...SPOKES.orders, region: TOKEN } } }],
    ["spokes of a hub whose region only Terraform knows", { ...PROFILE, region: TOKEN, spokes: { orders: ELSEWHERE } }],
    ["spokes of a hub without a region", { ...PROFILE, region: undefined, spokes: { orders: ELSEWHERE } }],
    ["hosted zones, which serve every region", { services: ["sqs"], spokes: { orders: ELSEWHERE } }],
    ["no spokes", PROFILE],
  ])("accepts %s", (_about, props) => {
    expect(sharedFindings(profileOfOtherRegion, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(findings(profileOfOtherRegion, { services: ["sqs"] })).toEqual([]);
  });

  test("finds the spokes of other regions", () => {
    const spokes = { ...SPOKES, search: { ...SPOKES.search, region: "eu-west-2" }, orders: ELSEWHERE };
    expect(sharedPaths(profileOfOtherRegion, { ...PROFILE, spokes })).toEqual([
      "spokes.orders.region",
      "spokes.search.region",
    ]);
  });

  test("says what to do instead", () => {
    expect(sharedFindings(profileOfOtherRegion, { ...PROFILE, spokes: { orders: ELSEWHERE } })).toEqual([
      "spokes.orders.region: A Route 53 Profile serves VPCs of its own region only: define another hub in that region, or share by hosted zones",
    ]);
  });
});
