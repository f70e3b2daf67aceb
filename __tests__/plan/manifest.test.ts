import { planManifest } from "../../lib/plan/manifest";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, SUBNETS } from "../defined";
import { contextOf, endpointOf, planWith, sharedPlanWith } from "./planning";

const NOTHING = { policies: [], blocks: [], sharing: undefined };

const TOKEN = tokenValue("${var.x}");

describe("planManifest()", () => {
  test("has what is known of a construct without endpoints", () => {
    expect(planManifest([], NOTHING, contextOf())).toEqual({
      region: null,
      vpcId: null,
      endpoints: [],
      policies: [],
      choosesSubnets: false,
      servicesVariable: null,
      sharing: null,
    });
  });

  test("has the region and the name of the services variable", () => {
    const context = contextOf({ region: "eu-west-1", servicesVariable: "services" });
    expect(planManifest([], NOTHING, context)).toMatchObject({
      region: "eu-west-1",
      servicesVariable: "services",
    });
  });

  test.each([
    [
      "an interface",
      endpointOf("sns", { subnetIds: SUBNETS, serviceRegion: "us-east-1" }),
      { serviceName: "com.amazonaws.us-east-1.sns", serviceRegion: "us-east-1", subnets: 2 },
    ],
    [
      "an interface in subnets that only Terraform knows",
      endpointOf("sns", { subnetIds: TOKEN, serviceRegion: TOKEN }),
      { serviceName: null, serviceRegion: null, subnets: null },
    ],
    [
      "an interface whose subnets are attached elsewhere",
      endpointOf("sqs", { subnetIds: [] }),
      { serviceName: "com.amazonaws.eu-west-1.sqs", serviceRegion: null, subnets: null },
    ],
    ["a gateway", endpointOf("s3"), { serviceName: "com.amazonaws.eu-west-1.s3", serviceRegion: null, subnets: null }],
    [
      "an endpoint that leads to no service",
      endpointOf("database", {}, { type: "Resource" }),
      { serviceName: null, serviceRegion: null, subnets: null },
    ],
  ])("describes %s", (_about, endpoint, expected) => {
    const { endpoints } = planManifest([endpoint], NOTHING, contextOf({ region: "eu-west-1" }));
    expect(endpoints).toEqual([{ name: endpoint.name, type: endpoint.type, policy: null, ...expected }]);
  });

  test("names the endpoints as outputs do", () => {
    const { manifest } = planWith({ services: { s3: { types: ["Gateway", "Interface"] } } });
    expect(manifest.endpoints.map(({ name, type }) => [name, type])).toEqual([
      ["s3.Interface", "Interface"],
      ["s3", "Gateway"],
    ]);
  });

  test.each([
    ["lookupSupportedAzs", { lookupSupportedAzs: true }, true],
    ["verifyServices", { verifyServices: true }, false],
  ])("says with %s whether Terraform chooses subnets", (_option, props, expected) => {
    expect(planWith({ services: ["sns", "s3"], ...props }).manifest.choosesSubnets).toBe(expected);
  });

  test("counts the hosted zones of a hub", () => {
    const { manifest } = sharedPlanWith({ services: ["sns", "ec2"], spokes: SPOKES });
    expect(manifest.sharing).toEqual({ dns: "hosted-zones", hostedZones: 3 });
  });

  test("has the Profile of a hub", () => {
    const { manifest } = sharedPlanWith({ services: ["sns"], profile: {} });
    expect(manifest.sharing).toEqual({ dns: "profile", hostedZones: 0 });
  });
});
