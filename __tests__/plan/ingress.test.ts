import { joinLists, joinSets, reference } from "../../lib/plan/blank";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc } from "../defined";
import { sharedPlanWith, sharedTroubleWith } from "./planning";

const TOKEN = unresolved("${var.x}");
const OTHER = unresolved("${var.y}");
const OWN = reference("vpcCidrBlocks");
const OWN_IPV6 = reference("vpcIpv6CidrBlocks");

/** The sources of the group of a hub. */
function sourcesWith(props: object) {
  return sharedPlanWith({ services: ["sqs"], ...props }).securityGroup?.sources;
}

describe("planSources()", () => {
  const NONE = { cidr_blocks: OWN, ipv6_cidr_blocks: null, security_groups: null, prefix_list_ids: null };
  const BLOCKS = ["10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16"];

  test.each([
    ["the hub's own blocks where there are no spokes", {}, NONE],
    [
      "the blocks of the spokes beside the hub's own",
      { spokes: SPOKES },
      { ...NONE, cidr_blocks: joinSets(OWN, BLOCKS) },
    ],
    [
      "those of the spokes beside what the user names",
      { spokes: SPOKES, securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } },
      { ...NONE, cidr_blocks: ["10.0.0.0/16", ...BLOCKS] },
    ],
    [
      "each block once",
      { spokes: SPOKES, securityGroup: { ingressCidrBlocks: ["10.2.0.0/16"] } },
      { ...NONE, cidr_blocks: ["10.2.0.0/16", "10.1.0.0/16", "10.3.0.0/16"] },
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
        security_groups: null,
        prefix_list_ids: ["pl-0123456789abcdef0"],
      },
    ],
    [
      "the IPv6 blocks of the spokes beside the hub's own",
      {
        spokes: { orders: { vpcId: spokeVpc(1), ingressIpv6CidrBlocks: ["2001:db8::/56"] } },
        ipAddressType: "dualstack",
      },
      { ...NONE, ipv6_cidr_blocks: joinSets(OWN_IPV6, ["2001:db8::/56"]) },
    ],
    [
      "blocks that may be the same only as Terraform tells them apart",
      {
        spokes: {
          orders: { vpcId: spokeVpc(1), ingressCidrBlocks: [TOKEN] },
          stock: { vpcId: spokeVpc(2), ingressCidrBlocks: [TOKEN] },
        },
        securityGroup: { ingressCidrBlocks: BLOCKS },
      },
      { ...NONE, cidr_blocks: joinSets([...BLOCKS, TOKEN]) },
    ],
  ])("admits %s", (_about, props, expected) => {
    expect(sourcesWith(props)).toEqual(expected);
  });

  test("asks Terraform for a source where all of them are tokens", () => {
    const props = {
      services: ["sqs"],
      securityGroup: { ingressCidrBlocks: TOKEN },
      spokes: { orders: { vpcId: spokeVpc(1), ingressCidrBlocks: OTHER } },
    };
    expect(sharedPlanWith(props).guards?.ingressSources).toEqual(joinLists(TOKEN, OTHER));
    expect(sharedPlanWith({ ...props, spokes: SPOKES }).guards?.ingressSources).toBeUndefined();
    expect(sharedPlanWith({ ...props, securityGroup: {} }).guards?.ingressSources).toBeUndefined();
  });
});

describe("checkAdmitted()", () => {
  const SPOKE = { orders: { vpcId: spokeVpc(1) } };
  test.each([
    ["warns of a spoke without blocks", {}, ["warning spokes.orders"]],
    ["is silent where the group names blocks", { securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] } }, []],
    [
      "is silent where it names groups",
      { securityGroup: { ingressSecurityGroupIds: ["sg-0123456789abcdef0"] } },
      [],
    ],
    ["is silent where existing groups serve", { securityGroupIds: ["sg-0123456789abcdef0"] }, []],
  ])("%s", (_about, props, trouble) => {
    expect(sharedTroubleWith({ services: ["sqs"], spokes: SPOKE, ...props })).toEqual(trouble);
  });
});

describe("refuseBlocks()", () => {
  const EXISTING = { services: ["sqs"], securityGroupIds: ["sg-0123456789abcdef0"] };
  const spokes = {
    orders: {
      vpcId: spokeVpc(1),
      ingressCidrBlocks: ["10.1.0.0/16"],
      ingressIpv6CidrBlocks: ["2001:db8::/56"],
    },
  };

  test("names each list that no group of ours could admit", () => {
    expect(sharedTroubleWith({ ...EXISTING, spokes })).toEqual([
      "error spokes.orders.ingressCidrBlocks",
      "error spokes.orders.ingressIpv6CidrBlocks",
    ]);
  });

  test("is silent where a group is created too", () => {
    expect(sharedTroubleWith({ ...EXISTING, spokes, securityGroup: {} })).toEqual([]);
  });
});
