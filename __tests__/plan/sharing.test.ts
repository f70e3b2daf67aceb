import { planSharing } from "../../lib/plan/sharing";
import { joinLists, tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { contextOf, endpointOf, rowsWith, sharedPlanWith, sharedProblemsWith } from "./planning";

const TOKEN = tokenValue("${var.x}");

describe("planSharing()", () => {
  test("plans nothing for a VPC of its own", () => {
    expect(planSharing("endpoints", [endpointOf("sns")], contextOf())).toBeUndefined();
  });

  test("plans the hosted zones of the endpoints", () => {
    const context = contextOf({ region: "eu-west-1" }, true);
    expect(planSharing("endpoints", [endpointOf("sns"), endpointOf("kms")], context)).toEqual({
      zones: [
        expect.objectContaining({ service: "sns", name: "sns.eu-west-1.amazonaws.com" }),
        expect.objectContaining({ service: "kms", name: "kms.eu-west-1.amazonaws.com" }),
      ],
      spokes: [],
      profile: undefined,
    });
  });

  test("lists the spokes, and who has to agree", () => {
    const spokes = { ...SPOKES, far: { vpcId: TOKEN, region: "us-east-1", ingressCidrBlocks: TOKEN } };
    expect(sharedPlanWith({ services: ["sns"], spokes }).sharing?.spokes).toEqual([
      { key: "orders", vpcId: spokeVpc(1), region: null, isOtherAccount: false },
      { key: "search", vpcId: spokeVpc(2), region: null, isOtherAccount: false },
      { key: "billing", vpcId: spokeVpc(3), region: null, isOtherAccount: true },
      { key: "far", vpcId: TOKEN, region: "us-east-1", isOtherAccount: false },
    ]);
  });

  test("leaves out a spoke whose VPC is missing", () => {
    const context = contextOf({ spokes: { orders: { region: "us-east-1" } } }, true);
    expect(planSharing("endpoints", [], context)?.spokes).toEqual([]);
  });

  test.each([
    ["no spokes", {}],
    ["no member", { spokes: {} }],
    ["an undefined member", { spokes: { orders: undefined } }],
  ])("accepts %s", (_about, props) => {
    expect(sharedProblemsWith({ services: ["sns"], ...props })).toEqual([]);
    expect(sharedPlanWith({ services: ["sns"], ...props }).sharing?.spokes).toEqual([]);
  });

  test("turns private DNS of the endpoints off if hosted zones share the names, without a warning", () => {
    const props = { services: ["ecr.dkr"], spokes: SPOKES };
    expect(sharedProblemsWith(props)).toEqual([]);
    expect(sharedPlanWith(props).blocks[0]?.rows).toMatchObject({
      "ecr.dkr": { private_dns_enabled: false },
    });
    expect(rowsWith({ services: ["ecr.dkr"] })).toMatchObject({ "ecr.dkr": { private_dns_enabled: true } });
  });
});

describe("planSharing() with a Profile", () => {
  const PROFILE = { services: ["ecr.dkr"], spokes: SPOKES, profile: {} };
  const profileWith = (props: object) => sharedPlanWith({ ...PROFILE, ...props }).sharing?.profile;

  test("makes no zones, and leaves private DNS of the endpoints on", () => {
    const { sharing, blocks } = sharedPlanWith(PROFILE);
    expect(sharing).toMatchObject({
      zones: [],
      spokes: [{ key: "orders" }, { key: "search" }, { key: "billing" }],
    });
    expect(blocks[0]?.rows).toMatchObject({ "ecr.dkr": { private_dns_enabled: true } });
  });

  test("shares with the accounts of the spokes, under the name of the construct", () => {
    expect(profileWith({})).toEqual({
      name: "endpoints",
      principals: ["222222222222"],
      allowExternalPrincipals: undefined,
    });
  });

  test("shares with nobody else without spokes", () => {
    expect(profileWith({ spokes: undefined })).toMatchObject({ principals: [] });
  });

  test("shares with whom the user names too, each once", () => {
    const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
    const profile = {
      name: "shared-endpoints",
      principals: [organization, "222222222222"],
      allowExternalPrincipals: true,
    };
    expect(profileWith({ profile })).toEqual(profile);
  });

  test("joins a list that only Terraform knows with the accounts of the spokes", () => {
    expect(profileWith({ profile: { principals: TOKEN } })?.principals).toEqual(joinLists(TOKEN, ["222222222222"]));
  });

  test("needs no known names", () => {
    expect(sharedProblemsWith({ ...PROFILE, services: ["qapps"] })).toEqual([]);
  });

  test("names the Profile as the construct was before a rename", () => {
    expect(profileWith({ movedFrom: "old" })?.name).toBe("old");
  });
});
