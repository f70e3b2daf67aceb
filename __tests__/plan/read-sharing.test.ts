import { readProfile, readSpokes } from "../../lib/plan/read-sharing";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { readAs } from "../found";

const TOKEN = tokenValue("${var.x}");
const ORDERS = SPOKES.orders;
const ORGANIZATION = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

describe("readSpokes()", () => {
  test.each([
    ["no spokes", {}],
    ["several", SPOKES],
    [
      "every option",
      {
        "orders_1-a": {
          vpcId: spokeVpc(1),
          accountId: "222222222222",
          region: "us-east-1",
          ingressCidrBlocks: ["10.1.0.0/16"],
          ingressIpv6CidrBlocks: ["2001:db8::/56"],
        },
      },
    ],
    ["what only Terraform knows", { far: { vpcId: TOKEN, accountId: TOKEN, region: TOKEN, ingressCidrBlocks: TOKEN } }],
  ])("reads %s", (_about, spokes) => {
    expect(readAs(readSpokes, spokes, ["spokes"])).toMatchObject({ read: spokes, found: [] });
  });

  test("leaves out a spoke that is undefined", () => {
    expect(readAs(readSpokes, { orders: undefined })).toMatchObject({ read: {}, found: [] });
  });

  test.each([
    ["a list", [ORDERS], ["wrong-type spokes"]],
    ["a token", TOKEN, ["wrong-type spokes"]],
    ["null for one", { orders: null }, ["wrong-type spokes.orders"]],
    ["none of a VPC", { orders: { region: "us-east-1" } }, ["missing-option spokes.orders.vpcId"]],
    ["a malformed VPC", { orders: { vpcId: "vpc-1" } }, ["malformed-id spokes.orders.vpcId"]],
    ["a key with a space", { "my orders": ORDERS }, ['malformed-spoke-key spokes["my orders"]']],
    ["a key with a dot", { "orders.prod": ORDERS }, ['malformed-spoke-key spokes["orders.prod"]']],
    ["an empty key", { "": ORDERS }, ['malformed-spoke-key spokes[""]']],
    [
      "an option with a typing error",
      { orders: { ...ORDERS, account: "222222222222" } },
      ["unknown-option spokes.orders.account"],
    ],
    ["a number as account", { orders: { ...ORDERS, accountId: 222222222222 } }, ["wrong-type spokes.orders.accountId"]],
    ["a short account", { orders: { ...ORDERS, accountId: "2222" } }, ["malformed-account-id spokes.orders.accountId"]],
    ["half a region", { orders: { ...ORDERS, region: "us" } }, ["malformed-region spokes.orders.region"]],
    [
      "blocks of the other family",
      { orders: { vpcId: spokeVpc(1), ingressCidrBlocks: ["::/0"], ingressIpv6CidrBlocks: ["10.0.0.0/8"] } },
      [
        "cidr-of-other-family spokes.orders.ingressCidrBlocks[0]",
        "cidr-of-other-family spokes.orders.ingressIpv6CidrBlocks[0]",
      ],
    ],
  ])("finds %s", (_about, spokes, expected) => {
    expect(readAs(readSpokes, spokes, ["spokes"]).found).toEqual(expected);
  });

  test.each([
    ["no map", [], "a map from your own keys to spoke VPCs, whose keys are known at synth"],
    ["no VPC", { orders: {} }, "the id of the VPC"],
    ["no list of blocks", { orders: { ...ORDERS, ingressCidrBlocks: 7 } }, "a list of blocks"],
    ["no list of IPv6 blocks", { orders: { ...ORDERS, ingressIpv6CidrBlocks: 7 } }, "a list of blocks"],
    ["IPv6 blocks of IPv4", { orders: { ...ORDERS, ingressCidrBlocks: ["::/0"] } }, "ingressIpv6CidrBlocks"],
    [
      "IPv4 blocks of IPv6",
      { orders: { ...ORDERS, ingressIpv6CidrBlocks: ["10.0.0.0/8"] } },
      "move it to ingressCidrBlocks",
    ],
  ])("shows with %s what is meant", (_about, spokes, expected) => {
    expect(readAs(readSpokes, spokes).problems[0]?.message).toContain(expected);
  });

  test("reads no spokes from what is no map", () => {
    expect(readAs(readSpokes, 7).read).toEqual({});
  });
});

describe("readProfile()", () => {
  test.each([
    ["defaults", {}],
    ["every option", { name: "shared", principals: [ORGANIZATION, "222222222222"], allowExternalPrincipals: true }],
    ["what only Terraform knows", { name: TOKEN, principals: TOKEN, allowExternalPrincipals: TOKEN }],
  ])("reads %s", (_about, profile) => {
    expect(readAs(readProfile, profile)).toMatchObject({ read: profile, found: [] });
  });

  test.each([
    ["a flag", true, "wrong-type option"],
    ["a name with a dot", { name: "shared.endpoints" }, "malformed-profile-name option.name"],
    ["an id", { principals: ["o-a1b2c3d4e5"] }, "malformed-share-principal option.principals[0]"],
    ["no principals", { principals: [] }, "empty-list option.principals"],
    ["a text for a flag", { allowExternalPrincipals: "yes" }, "wrong-type option.allowExternalPrincipals"],
  ])("finds %s", (_about, profile, expected) => {
    expect(readAs(readProfile, profile).found).toEqual([expected]);
  });

  test("shows what principals are", () => {
    expect(readAs(readProfile, { principals: 7 }).problems[0]?.message).toContain("a list of principals");
  });
});
