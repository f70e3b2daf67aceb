import { planSpoke } from "../../lib/plan/spoke";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import { spokeVpc } from "../defined";
import { found } from "../found";

const TOKEN = tokenValue("${var.x}");
const ZONES = { "sqs.eu-west-1.amazonaws.com": TOKEN };
const VPC = { vpcId: spokeVpc(1) };

describe("planSpoke()", () => {
  test.each([
    ["zones", { ...VPC, zoneIds: ZONES }, { zoneIds: ZONES }],
    ["zones as one token", { ...VPC, zoneIds: TOKEN }, { zoneIds: TOKEN }],
    ["a Profile", { ...VPC, profileId: TOKEN }, { profileId: TOKEN }],
    ["a Profile and no zones", { ...VPC, zoneIds: {}, profileId: "rp-1" }, { zoneIds: {}, profileId: "rp-1" }],
    ["another region", { ...VPC, zoneIds: TOKEN, region: "us-east-1" }, { zoneIds: TOKEN, region: "us-east-1" }],
    ["no guards", { ...VPC, zoneIds: TOKEN, guards: false }, { zoneIds: TOKEN, hasGuards: false }],
    ["a VPC that only Terraform knows", { vpcId: TOKEN, zoneIds: TOKEN }, { vpcId: TOKEN, zoneIds: TOKEN }],
  ])("accepts %s", (_about, props, expected) => {
    const usual = { ...VPC, region: undefined, zoneIds: undefined, profileId: undefined, hasGuards: true };
    expect(planSpoke(props, [])).toEqual({ plan: { ...usual, ...expected }, problems: [] });
  });

  test.each([
    ["nothing", undefined, ["wrong-type"]],
    ["no VPC", { zoneIds: ZONES }, ["missing-option vpcId"]],
    ["a malformed VPC", { vpcId: "vpc-1", zoneIds: ZONES }, ["malformed-id vpcId"]],
    ["neither zones nor Profile", VPC, ["zones-or-profile zoneIds"]],
    ["no zone", { ...VPC, zoneIds: {} }, ["zones-or-profile zoneIds"]],
    ["both", { ...VPC, zoneIds: ZONES, profileId: "rp-1" }, ["zones-or-profile zoneIds"]],
    ["a list of zones", { ...VPC, zoneIds: ["Z1"] }, ["wrong-type zoneIds"]],
    ["a number for a zone", { ...VPC, zoneIds: { x: 1 } }, ["wrong-type zoneIds.x"]],
    ["a number for the Profile", { ...VPC, profileId: 1 }, ["wrong-type profileId"]],
    [
      "a Profile in another region",
      { ...VPC, profileId: "rp-1", region: "us-east-1" },
      ["spoke-region-with-profile region"],
    ],
    ["what is no region", { ...VPC, zoneIds: ZONES, region: "eu-west" }, ["malformed-region region"]],
    ["guards by a token", { ...VPC, zoneIds: ZONES, guards: TOKEN }, ["wrong-type guards"]],
    ["an option with a typing error", { ...VPC, zoneId: ZONES }, ["unknown-option zoneId"]],
  ])("rejects %s", (_about, props, expected) => {
    expect(found(planSpoke(props, []).problems)).toEqual(expected);
  });

  test.each([
    ["the VPC", { zoneIds: ZONES }, "the id of the VPC"],
    ["the zones", { ...VPC, zoneIds: 7 }, "a map of hosted zone ids"],
  ])("says what is expected of %s", (_about, props, expected) => {
    expect(planSpoke(props, []).problems[0]?.message).toContain(expected);
  });

  test("reports what was found before, once", () => {
    const earlier: Problem = {
      rule: "wrong-type",
      path: ["provider"],
      message: "Expected a provider",
      severity: "error",
    };
    expect(planSpoke({ ...VPC, zoneIds: ZONES }, [earlier, earlier]).problems).toEqual([earlier]);
  });
});
