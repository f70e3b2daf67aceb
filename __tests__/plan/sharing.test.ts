import { joinLists } from "../../lib/plan/blank";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { rowsWith, sharedPlanWith, sharedTroubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");

describe("planSharing()", () => {
  test("lists the spokes, and who has to agree", () => {
    const spokes = { ...SPOKES, far: { vpcId: TOKEN, region: "us-east-1", ingressCidrBlocks: TOKEN } };
    expect(sharedPlanWith({ services: ["sqs"], spokes }).sharing?.spokes).toEqual([
      { key: "orders", vpcId: spokeVpc(1), region: null, elsewhere: false },
      { key: "search", vpcId: spokeVpc(2), region: null, elsewhere: false },
      { key: "billing", vpcId: spokeVpc(3), region: null, elsewhere: true },
      { key: "far", vpcId: TOKEN, region: "us-east-1", elsewhere: false },
    ]);
  });

  test.each([
    ["no spokes", {}],
    ["no member", { spokes: {} }],
    ["an undefined member", { spokes: { orders: undefined } }],
  ])("takes %s", (_about, props) => {
    expect(sharedTroubleWith({ services: ["sqs"], ...props })).toEqual([]);
    expect(sharedPlanWith({ services: ["sqs"], ...props }).sharing?.spokes).toEqual([]);
  });

  test.each([
    ["a list", { spokes: [SPOKES.orders] }, ["error spokes"]],
    ["a token", { spokes: TOKEN }, ["error spokes"]],
    ["null for one", { spokes: { orders: null } }, ["error spokes.orders", "warning spokes.orders"]],
    [
      "none of a VPC",
      { spokes: { orders: { ingressCidrBlocks: ["10.1.0.0/16"] } } },
      ["error spokes.orders.vpcId"],
    ],
    ["a key with a space", { spokes: { "my orders": SPOKES.orders } }, ['error spokes["my orders"]']],
    ["an empty key", { spokes: { "": SPOKES.orders } }, ['error spokes[""]']],
    [
      "an option with a typing error",
      { spokes: { orders: { ...SPOKES.orders, account: "222222222222" } } },
      ["error spokes.orders.account"],
    ],
    [
      "a number as account",
      { spokes: { orders: { ...SPOKES.orders, accountId: 222222222222 } } },
      ["error spokes.orders.accountId"],
    ],
  ])("refuses %s", (_about, props, trouble) => {
    expect(sharedTroubleWith({ services: ["sqs"], ...props })).toEqual(trouble);
  });

  test("turns private DNS of the endpoints off where hosted zones share the names, without a warning", () => {
    const props = { services: ["ecr.dkr"], spokes: SPOKES };
    expect(sharedTroubleWith(props)).toEqual([]);
    expect(sharedPlanWith(props).blocks[0]?.rows).toMatchObject({
      "ecr.dkr": { private_dns_enabled: false },
    });
    expect(rowsWith({ services: ["ecr.dkr"] })).toMatchObject({ "ecr.dkr": { private_dns_enabled: true } });
  });

  test("warns of a service whose private DNS is to be left off", () => {
    expect(sharedTroubleWith({ services: ["storagegateway"] })).toEqual(["warning services[0]"]);
  });
});

describe("planSharing() with a Profile", () => {
  const PROFILE = { services: ["ecr.dkr"], spokes: SPOKES, profile: {} };

  test("makes no zones, and leaves private DNS of the endpoints on", () => {
    const { sharing, blocks } = sharedPlanWith(PROFILE);
    expect(sharing?.zones).toEqual([]);
    expect(blocks[0]?.rows).toMatchObject({ "ecr.dkr": { private_dns_enabled: true } });
  });

  test("shares with the accounts of the spokes, under the name of the construct", () => {
    expect(sharedPlanWith(PROFILE).sharing?.profile).toEqual({
      name: "endpoints",
      principals: ["222222222222"],
      allowExternalPrincipals: undefined,
    });
  });

  test("shares with whom the user names too, each once", () => {
    const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
    const profile = {
      name: "shared-endpoints",
      principals: [organization, "222222222222"],
      allowExternalPrincipals: true,
    };
    expect(sharedPlanWith({ ...PROFILE, profile }).sharing?.profile).toEqual({
      name: "shared-endpoints",
      principals: [organization, "222222222222"],
      allowExternalPrincipals: true,
    });
  });

  test("joins a list that only Terraform knows with the accounts of the spokes", () => {
    expect(
      sharedPlanWith({ ...PROFILE, profile: { principals: TOKEN } }).sharing?.profile?.principals,
    ).toEqual(joinLists(TOKEN, ["222222222222"]));
  });

  test("needs no known names", () => {
    expect(sharedTroubleWith({ ...PROFILE, services: ["sqs-fips"] })).toEqual([]);
  });

  test("takes spokes of its own region, and those of regions that only Terraform knows", () => {
    const spokes = {
      orders: { ...SPOKES.orders, region: "eu-west-1" },
      search: { ...SPOKES.search, region: TOKEN },
    };
    expect(sharedTroubleWith({ ...PROFILE, spokes })).toEqual([]);
    const elsewhere = { orders: { ...SPOKES.orders, region: "us-east-1" } };
    expect(sharedTroubleWith({ ...PROFILE, spokes: elsewhere })).toEqual(["error spokes.orders.region"]);
    expect(sharedTroubleWith({ ...PROFILE, profile: undefined, spokes: elsewhere })).toEqual([]);
  });

  test("names the Profile as the construct was before a rename", () => {
    expect(sharedPlanWith({ ...PROFILE, movedFrom: "old" }).sharing?.profile?.name).toBe("old");
  });
});

describe("Quotas of planSharing()", () => {
  const OPEN = { securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] } };
  test.each([
    ["is silent about 299 spokes", { services: ["sqs"], spokes: spokes(299) }, []],
    [
      "warns of 300, which are 301 VPCs with the hub",
      { services: ["sqs"], spokes: spokes(300) },
      ["warning spokes"],
    ],
    ["is silent about 600 associations", { services: { sqs: named(6) }, spokes: spokes(100) }, []],
    ["warns of 606", { services: { sqs: named(6) }, spokes: spokes(101) }, ["warning spokes"]],
    ["is silent about 500 zones", { services: { sqs: named(500) } }, []],
    ["warns of 501", { services: { sqs: named(501) } }, ["warning services"]],
    [
      "is silent about 1000 spokes of a Profile",
      { services: ["sqs"], profile: {}, spokes: spokes(1000) },
      [],
    ],
    ["warns of 1001", { services: ["sqs"], profile: {}, spokes: spokes(1001) }, ["warning spokes"]],
  ])("%s", (_about, props, trouble) => {
    expect(sharedTroubleWith({ ...OPEN, ...props })).toEqual(trouble);
  });
});

describe("JavaScript callers of shared endpoints", () => {
  test.each([
    ["privateDnsEnabled", { services: ["sqs"], privateDnsEnabled: true }, ["error privateDnsEnabled"]],
    ["routeTableIds", { services: ["sqs"], routeTableIds: [] }, ["error routeTableIds"]],
    ["servicesVariable", { services: ["sqs"], servicesVariable: "services" }, ["error servicesVariable"]],
    [
      "them for a service",
      { services: { sqs: { privateDnsEnabled: true } } },
      ["error services.sqs.privateDnsEnabled"],
    ],
    ["a gateway", { services: { s3: { types: ["Gateway"] } } }, ["error services.s3.types[0]"]],
    [
      "a gateway beside",
      { services: { s3: { types: ["Gateway", "Interface"] } } },
      ["error services.s3.types[0]"],
    ],
    ["a service without interface", { services: { s3express: {} } }, ["error services.s3express"]],
    [
      "a custom gateway",
      {
        services: {},
        customServices: { own: { type: "Gateway", serviceName: "com.amazonaws.eu-west-1.x" } },
      },
      ["error customServices.own.type"],
    ],
    [
      "an action of another service",
      { services: { sqs: { policy: [{ actions: ["kms:Decrypt"], resources: ["*"] }] } } },
      ["error services.sqs.policy[0].actions[0]"],
    ],
    [
      "names as a token",
      { services: { sqs: { privateDnsNames: TOKEN } } },
      ["error services.sqs.privateDnsNames"],
    ],
    ["no names", { services: { sqs: { privateDnsNames: [] } } }, ["error services.sqs.privateDnsNames"]],
    ["a flag as profile", { services: ["sqs"], profile: true }, ["error profile"]],
  ])("are refused %s", (_about, props, trouble) => {
    expect(sharedTroubleWith(props)).toEqual(trouble);
  });
});

function spokes(count: number): object {
  const one = (index: number) => [`spoke-${index}`, { vpcId: spokeVpc(index) }] as const;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}

function named(count: number): object {
  return { privateDnsNames: Array.from({ length: count }, (_, index) => `host-${index}.example.com`) };
}
