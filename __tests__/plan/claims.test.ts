import { planClaims } from "../../lib/plan/claims";
import { tokenValue } from "../../lib/shapes/unresolved";
import { spokeVpc, VPC } from "../defined";
import { contextOf, endpointOf, planWith, sharedPlanWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const OWN = { serviceName: "com.amazonaws.eu-west-1.sns", type: "Interface" };
const SNS_NAMES = ["sns", "com.amazonaws.eu-west-1.sns", "sns.eu-west-1.amazonaws.com"];

/** The names that a VPC claims for itself, each list with its path. */
function namesWith(props: object) {
  return planWith(props).claims.map(({ path, names }) => [path.join("."), ...names]);
}

describe("planClaims()", () => {
  test("claims the names of each endpoint with private DNS", () => {
    const context = contextOf({ vpcId: VPC, region: "eu-west-1" });
    expect(planClaims([endpointOf("sns")], undefined, context)).toEqual([
      { path: ["services", "sns"], vpcId: VPC, kind: "own names", names: SNS_NAMES },
    ]);
  });

  test.each([
    ["whose private DNS is off", { services: { sns: { privateDnsEnabled: false } } }],
    ["whose private DNS only Terraform knows", { services: { sns: { privateDnsEnabled: TOKEN } } }],
    ["that is a gateway", { services: ["s3"] }],
    ["of another region", { services: { sns: { serviceRegion: "us-east-1" } } }],
    ["of a custom service, without private DNS", { services: [], customServices: { own: OWN } }],
  ])("claims nothing for an endpoint %s", (_about, props) => {
    expect(namesWith(props)).toEqual([]);
  });

  test.each([
    [
      "a wildcard by the name behind it",
      { services: ["ecr.dkr"] },
      ["services.0", "ecr.dkr", "com.amazonaws.eu-west-1.ecr.dkr", "dkr.ecr.eu-west-1.amazonaws.com"],
    ],
    ["a service with unknown names", { services: ["qapps"] }, ["services.0", "qapps", "com.amazonaws.eu-west-1.qapps"]],
    ["a service of a region that only Terraform knows", { services: ["sns"], region: TOKEN }, ["services.0", "sns"]],
    [
      "a custom service by its full name",
      { services: [], customServices: { own: { ...OWN, privateDnsEnabled: true } } },
      ["customServices.own", "com.amazonaws.eu-west-1.sns"],
    ],
    [
      "nothing of a custom service whose name only Terraform knows",
      { services: [], customServices: { own: { ...OWN, serviceName: TOKEN, privateDnsEnabled: true } } },
      ["customServices.own"],
    ],
  ])("claims %s", (_about, props, expected) => {
    expect(namesWith(props)).toEqual([expected]);
  });

  test("claims the names of the partition", () => {
    expect(namesWith({ services: ["sns"], region: "cn-north-1" })).toEqual([
      ["services.0", "sns", "com.amazonaws.cn-north-1.sns", "sns.cn-north-1.amazonaws.com.cn"],
    ]);
  });
});

describe("planClaims() of a hub", () => {
  const spokes = {
    orders: { vpcId: spokeVpc(1) },
    far: { vpcId: spokeVpc(2), region: "us-east-1" },
    unknown: { vpcId: TOKEN },
  };

  test("claims the names in the hub and in each spoke, without the catalogue's name in another region", () => {
    const [name, ...everywhere] = SNS_NAMES;
    const claim = { path: ["services", 0], kind: "shared names" };
    expect(sharedPlanWith({ services: ["sns"], spokes }).claims).toEqual([
      { ...claim, vpcId: VPC, names: [name, ...everywhere] },
      { ...claim, vpcId: spokeVpc(1), names: [name, ...everywhere] },
      { ...claim, vpcId: spokeVpc(2), names: everywhere },
      { ...claim, vpcId: TOKEN, names: [name, ...everywhere] },
    ]);
  });

  test("claims the names that the user gives, and no others", () => {
    const services = { "iot.data": { privateDnsNames: ["a.example.com", "*.b.example.com"] }, kms: {} };
    expect(sharedPlanWith({ services }).claims.map(({ names }) => names)).toEqual([
      ["a.example.com", "b.example.com"],
      ["kms", "com.amazonaws.eu-west-1.kms", "kms.eu-west-1.amazonaws.com"],
    ]);
  });

  test("claims nothing for a service without a hosted zone", () => {
    expect(sharedPlanWith({ services: ["iot.data", "qapps"] }).claims).toEqual([]);
    expect(sharedPlanWith({ services: ["iot.data", "kms"] }).claims).toMatchObject([{ path: ["services", 1] }]);
  });

  test("claims the names in the hub and the place of the Profile in the spokes", () => {
    const { claims } = sharedPlanWith({ services: ["sns"], spokes, profile: {} });
    const claim = { kind: "profile", names: ["Route 53 Profile"] };
    expect(claims).toEqual([
      { path: ["services", 0], vpcId: VPC, kind: "shared names", names: SNS_NAMES },
      { ...claim, path: ["spokes", "orders", "vpcId"], vpcId: spokeVpc(1) },
      { ...claim, path: ["spokes", "far", "vpcId"], vpcId: spokeVpc(2) },
      { ...claim, path: ["spokes", "unknown", "vpcId"], vpcId: TOKEN },
    ]);
  });
});
