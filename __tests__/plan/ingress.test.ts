import type { List } from "../../lib/model/terraform-values";
import { canHaveRuleResources, namedSources, planSources } from "../../lib/plan/ingress";
import { joinSets, reference, tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { endpointOf, planWith, sharedPlanWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const OTHER = tokenValue("${var.y}");
const OWN = reference("vpcCidrBlocks");
const OWN_IPV6 = reference("vpcIpv6CidrBlocks");
const GROUPS = ["sg-0123456789abcdef0", "123456789012/sg-0123456789abcdef1"];
const NONE = { cidr_blocks: null, ipv6_cidr_blocks: null, security_groups: null, prefix_list_ids: null };

describe("planSources()", () => {
  test.each([
    ["the IPv4 blocks of the VPC by default", {}, { cidr_blocks: OWN }],
    [
      "its IPv6 block too if an endpoint serves IPv6",
      { ipAddressType: "dualstack" },
      { cidr_blocks: OWN, ipv6_cidr_blocks: OWN_IPV6 },
    ],
    [
      "its IPv6 block too if only Terraform knows the address families",
      { ipAddressType: TOKEN },
      { cidr_blocks: OWN, ipv6_cidr_blocks: OWN_IPV6 },
    ],
    ["its IPv4 blocks alone if the endpoints serve IPv4", { ipAddressType: "ipv4" }, { cidr_blocks: OWN }],
    ["IPv4 blocks", from({ ingressCidrBlocks: ["10.0.0.0/16"] }), { cidr_blocks: ["10.0.0.0/16"] }],
    ["IPv6 blocks", from({ ingressIpv6CidrBlocks: ["2001:db8::/56"] }), { ipv6_cidr_blocks: ["2001:db8::/56"] }],
    ["groups, also of other accounts", from({ ingressSecurityGroupIds: GROUPS }), { security_groups: GROUPS }],
    [
      "prefix lists",
      from({ ingressPrefixListIds: ["pl-0123456789abcdef0"] }),
      { prefix_list_ids: ["pl-0123456789abcdef0"] },
    ],
    ["a token", from({ ingressCidrBlocks: TOKEN }), { cidr_blocks: TOKEN }],
    [
      "nothing but what is named, also with IPv6",
      { ...from({ ingressCidrBlocks: ["10.0.0.0/16"] }), ipAddressType: "dualstack" },
      { cidr_blocks: ["10.0.0.0/16"] },
    ],
  ])("admits %s", (_about, props, sources) => {
    expect(planWith({ services: ["sqs"], ...props }).securityGroup?.sources).toEqual({ ...NONE, ...sources });
  });

  test("admits the IPv6 block of the VPC if any of the endpoints serves IPv6", () => {
    const endpoints = [endpointOf("sqs"), endpointOf("kms", { ipAddressType: "ipv6" })];
    expect(planSources(endpoints, {})).toMatchObject({ ipv6_cidr_blocks: OWN_IPV6 });
  });
});

describe("planSources() of a hub", () => {
  const BLOCKS = ["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"];

  test.each([
    ["the hub's own blocks without spokes", {}, { cidr_blocks: OWN }],
    ["the blocks of the spokes and the hub's own", { spokes: SPOKES }, { cidr_blocks: joinSets(OWN, BLOCKS) }],
    [
      "those of the spokes and what the user names",
      { spokes: SPOKES, securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } },
      { cidr_blocks: ["10.0.0.0/16", ...BLOCKS] },
    ],
    [
      "each block once",
      { spokes: SPOKES, securityGroup: { ingressCidrBlocks: ["10.2.0.0/16"] } },
      { cidr_blocks: ["10.2.0.0/16", "10.1.0.0/16", "10.3.0.0/16"] },
    ],
    [
      "blocks that only Terraform knows",
      {
        spokes: {
          ...SPOKES,
          far: { vpcId: spokeVpc(4), ingressCidrBlocks: TOKEN, ingressIpv6CidrBlocks: OTHER },
        },
        securityGroup: { ingressPrefixListIds: ["pl-0123456789abcdef0"] },
      },
      {
        cidr_blocks: joinSets(TOKEN, BLOCKS),
        ipv6_cidr_blocks: OTHER,
        prefix_list_ids: ["pl-0123456789abcdef0"],
      },
    ],
    [
      "nothing but lists that only Terraform knows",
      {
        spokes: { orders: { vpcId: spokeVpc(1), ingressCidrBlocks: TOKEN } },
        securityGroup: { ingressCidrBlocks: OTHER },
      },
      { cidr_blocks: joinSets(OTHER, TOKEN) },
    ],
    [
      "the IPv6 blocks of the spokes and the hub's own",
      {
        spokes: { orders: { vpcId: spokeVpc(1), ingressIpv6CidrBlocks: ["2001:db8::/56"] } },
        ipAddressType: "dualstack",
      },
      { cidr_blocks: OWN, ipv6_cidr_blocks: joinSets(OWN_IPV6, ["2001:db8::/56"]) },
    ],
    [
      "blocks that only Terraform can compare",
      {
        spokes: {
          orders: { vpcId: spokeVpc(1), ingressCidrBlocks: [TOKEN] },
          stock: { vpcId: spokeVpc(2), ingressCidrBlocks: [TOKEN] },
        },
        securityGroup: { ingressCidrBlocks: BLOCKS },
      },
      { cidr_blocks: joinSets([...BLOCKS, TOKEN]) },
    ],
  ])("admits %s", (_about, props, expected) => {
    const { securityGroup } = sharedPlanWith({ services: ["sqs"], ...props });
    expect(securityGroup?.sources).toEqual({ ...NONE, ...expected });
  });
});

describe("namedSources()", () => {
  test("gives the sources in the order of the options", () => {
    const securityGroup = {
      ingressPrefixListIds: TOKEN,
      ingressSecurityGroupIds: GROUPS,
      ingressIpv6CidrBlocks: ["2001:db8::/56"],
      ingressCidrBlocks: ["10.0.0.0/16"],
    };
    expect(namedSources({ securityGroup })).toEqual([["10.0.0.0/16"], ["2001:db8::/56"], GROUPS, TOKEN]);
  });

  test("gives none without a security group", () => {
    expect(namedSources({})).toEqual([undefined, undefined, undefined, undefined]);
  });
});

function from(securityGroup: object): object {
  return { securityGroup };
}

describe("canHaveRuleResources()", () => {
  const isVariable = (list: unknown) => list === TOKEN;
  const spokes = (blocks: List) => ({ spokes: { a: { ingressCidrBlocks: blocks } } });

  test.each([
    ["no sources", {}, false],
    ["no sources but those of spokes", spokes(["10.1.0.0/16"]), false],
    ["literals", from({ ingressCidrBlocks: ["10.0.0.0/16"] }), true],
    ["single tokens", from({ ingressSecurityGroupIds: [OTHER] }), true],
    ["a list that is known at plan", from({ ingressCidrBlocks: TOKEN }), true],
    ["a list that is not", from({ ingressCidrBlocks: OTHER }), false],
    ["such a list beside literals", from({ ingressCidrBlocks: OTHER, ingressSecurityGroupIds: GROUPS }), false],
    ["such a list of a spoke", { ...from({ ingressCidrBlocks: TOKEN }), ...spokes(OTHER) }, false],
    ["a list of a spoke that is known", { ...from({ ingressCidrBlocks: TOKEN }), ...spokes(TOKEN) }, true],
  ])("decides by %s", (_about, props, expected) => {
    expect(canHaveRuleResources(props, isVariable)).toBe(expected);
  });
});
