import { planSpoke } from "../../lib/plan/spoke";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { spokeVpc } from "../defined";

const TOKEN = unresolved("${var.x}");
const ZONES = { "sqs.eu-west-1.amazonaws.com": TOKEN };
const VPC = { vpcId: spokeVpc(1) };

describe("planSpoke()", () => {
  test.each([
    ["zones", { ...VPC, zoneIds: ZONES }, { zoneIds: ZONES }],
    ["zones as one token", { ...VPC, zoneIds: TOKEN }, { zoneIds: TOKEN }],
    ["a Profile", { ...VPC, profileId: TOKEN }, { profileId: TOKEN }],
    [
      "another region",
      { ...VPC, zoneIds: TOKEN, region: "us-east-1" },
      { zoneIds: TOKEN, region: "us-east-1" },
    ],
    ["no guards", { ...VPC, zoneIds: TOKEN, guards: false }, { zoneIds: TOKEN, guards: false }],
    ["a VPC that only Terraform knows", { vpcId: TOKEN, zoneIds: TOKEN }, { vpcId: TOKEN, zoneIds: TOKEN }],
  ])("takes %s", (_about, props, expected) => {
    const usual = { ...VPC, region: undefined, zoneIds: undefined, profileId: undefined, guards: true };
    expect(planSpoke(props, [])).toEqual({ plan: { ...usual, ...expected }, problems: [] });
  });

  test.each([
    ["nothing", undefined, [""]],
    ["no VPC", { zoneIds: ZONES }, ["vpcId"]],
    ["a malformed VPC", { vpcId: "vpc-1", zoneIds: ZONES }, ["vpcId"]],
    ["neither zones nor Profile", VPC, ["zoneIds"]],
    ["no zone", { ...VPC, zoneIds: {} }, ["zoneIds"]],
    ["both", { ...VPC, zoneIds: ZONES, profileId: "rp-1" }, ["zoneIds"]],
    ["a list of zones", { ...VPC, zoneIds: ["Z1"] }, ["zoneIds"]],
    ["a Profile in another region", { ...VPC, profileId: "rp-1", region: "us-east-1" }, ["region"]],
    ["what is no region", { ...VPC, zoneIds: ZONES, region: "eu-west" }, ["region"]],
    ["guards by a token", { ...VPC, zoneIds: ZONES, guards: TOKEN }, ["guards"]],
    ["an option with a typing error", { ...VPC, zoneId: ZONES }, ["zoneId"]],
  ])("refuses %s", (_about, props, paths) => {
    expect(planSpoke(props, []).problems.map(({ path }) => path)).toEqual(paths);
  });

  test("passes on what was found before", () => {
    const found = { path: "provider", message: "Expected a provider", severity: "error" } as const;
    expect(planSpoke({ ...VPC, zoneIds: ZONES }, [found]).problems).toEqual([found]);
  });
});
