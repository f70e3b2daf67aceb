import type { PlannedGuards } from "../../lib/model/planned-guards";
import { planGuards } from "../../lib/plan/guards";
import { joinLists, reference, tokenValue } from "../../lib/shapes/unresolved";
import { SPOKES, spokeVpc, VPC } from "../defined";
import { contextOf, planWith, sharedPlanWith } from "./planning";

const FLAG = tokenValue("${var.private_dns}");
const SUBNETS = tokenValue("${var.subnet_ids}");
const OTHERS = tokenValue("${var.other_subnet_ids}");
const BLOCKS = tokenValue("${var.blocks}");
const GROUPS = ["sg-0123456789abcdef0"];
const NOTHING: PlannedGuards = {
  privateDns: [],
  privateDnsIf: [],
  servicesVariable: undefined,
  isShared: false,
  zoneRegion: undefined,
  vpcIds: [],
  subnetIds: [],
  securityGroupIds: [],
  ingressSources: undefined,
};
/** Props of one service that needs no guards. */
const SQS = { services: ["sqs"], privateDnsEnabled: false };

describe("planGuards()", () => {
  test("plans nothing for a construct without endpoints", () => {
    expect(planGuards([], undefined, undefined, contextOf())).toBeUndefined();
  });

  test.each([
    ["names the services with private DNS", { services: ["sqs", "kms", "s3"] }, { privateDns: ["kms", "sqs"] }],
    [
      "names the interface of S3 as outputs do",
      { services: { s3: { types: ["Gateway", "Interface"] } } },
      { privateDns: ["s3.Interface"] },
    ],
    [
      "leaves private DNS by a token to Terraform",
      { services: { sqs: { privateDnsEnabled: FLAG }, kms: { privateDnsEnabled: false } } },
      { privateDnsIf: [FLAG] },
    ],
    [
      "leaves some private DNS to Terraform",
      { services: { sqs: { privateDnsEnabled: FLAG }, kms: {} } },
      { privateDns: ["kms"], privateDnsIf: [FLAG] },
    ],
    [
      "demands a member of subnets by a token",
      { ...SQS, subnetIds: SUBNETS },
      { subnetIds: [{ list: SUBNETS, service: undefined }] },
    ],
    [
      "demands it once for each list of subnets if a service has its own",
      {
        services: { kms: { subnetIds: OTHERS }, sns: {}, sqs: {} },
        privateDnsEnabled: false,
        subnetIds: SUBNETS,
      },
      {
        subnetIds: [
          { list: OTHERS, service: "kms" },
          { list: SUBNETS, service: undefined },
        ],
      },
    ],
    [
      "demands a member of groups by a token, the shared ones and those of a service",
      {
        services: { kms: { securityGroupIds: OTHERS }, sqs: {} },
        privateDnsEnabled: false,
        securityGroupIds: SUBNETS,
      },
      {
        securityGroupIds: [
          { list: OTHERS, service: "kms" },
          { list: SUBNETS, service: undefined },
        ],
      },
    ],
    [
      "demands a source of clients if all lists are tokens",
      { ...SQS, securityGroup: { ingressCidrBlocks: BLOCKS, ingressSecurityGroupIds: OTHERS } },
      { ingressSources: joinLists(BLOCKS, OTHERS) },
    ],
    [
      "leaves it to Terraform whether any endpoint that callers choose resolves privately",
      { ...SQS, servicesVariable: "services" },
      { servicesVariable: "services" },
    ],
  ])("%s", (_about, props, expected) => {
    expect(planWith(props).guards).toEqual({ ...NOTHING, ...expected });
  });

  test.each([
    ["everything is literal and private DNS is off", SQS],
    ["there are gateways only", { services: ["s3", "dynamodb"] }],
    [
      "one source of clients is literal",
      { ...SQS, securityGroup: { ingressCidrBlocks: BLOCKS, ingressSecurityGroupIds: GROUPS } },
    ],
    ["existing groups guard the endpoints", { ...SQS, securityGroupIds: GROUPS }],
    ["no group is created for sources by a token", { services: ["s3"], securityGroup: { ingressCidrBlocks: BLOCKS } }],
    [
      "groups by a token are joined with the created one",
      { ...SQS, securityGroupIds: OTHERS, securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } },
    ],
    ["the user wants none", { services: ["sqs"], subnetIds: SUBNETS, guards: false }],
  ])("plans nothing if %s", (_about, props) => {
    expect(planWith(props).guards).toBeUndefined();
  });
});

describe("planGuards() of a hub", () => {
  const SHARED = { ...NOTHING, isShared: true };
  const REGION = tokenValue("${var.region}");
  const UNKNOWN = tokenValue("${var.vpc_id}");
  const NAMED = { securityGroup: { ingressCidrBlocks: BLOCKS } };

  test.each([
    ["checks the VPC", {}, {}],
    ["compares no literal VPCs", { spokes: SPOKES }, {}],
    [
      "compares the VPCs if only Terraform knows one of the spokes",
      { spokes: { orders: SPOKES.orders, far: { vpcId: UNKNOWN } } },
      { vpcIds: [VPC, spokeVpc(1), UNKNOWN] },
    ],
    [
      "compares the VPCs if only Terraform knows that of the hub",
      { vpcId: UNKNOWN, spokes: { orders: SPOKES.orders } },
      { vpcIds: [UNKNOWN, spokeVpc(1)] },
    ],
    ["compares nothing without spokes", { vpcId: UNKNOWN }, {}],
    [
      "compares the spokes if that of the hub is missing",
      { vpcId: undefined, spokes: { far: { vpcId: UNKNOWN } } },
      { vpcIds: [UNKNOWN] },
    ],
    ["checks the region of hosted zones if it is a token", { region: REGION }, { zoneRegion: REGION }],
    [
      "checks the region of hosted zones if it is that of the provider",
      { region: undefined },
      { zoneRegion: reference("region") },
    ],
    ["needs no region for a Profile", { region: REGION, profile: {} }, { privateDns: ["sqs"] }],
    [
      "demands a source of clients if the group and the spokes name tokens alone",
      { ...NAMED, spokes: { orders: { vpcId: spokeVpc(1), ingressCidrBlocks: OTHERS } } },
      { ingressSources: joinLists(BLOCKS, OTHERS) },
    ],
    [
      "demands it of IPv6 blocks too",
      { ...NAMED, spokes: { orders: { vpcId: spokeVpc(1), ingressIpv6CidrBlocks: OTHERS } } },
      { ingressSources: joinLists(BLOCKS, OTHERS) },
    ],
    ["demands none if a spoke names a block", { ...NAMED, spokes: SPOKES }, {}],
    [
      "demands none if the VPC's own blocks are admitted",
      { spokes: { orders: { vpcId: spokeVpc(1), ingressCidrBlocks: OTHERS } } },
      {},
    ],
  ])("%s", (_about, props, expected) => {
    expect(sharedPlanWith({ services: ["sqs"], ...props }).guards).toEqual({ ...SHARED, ...expected });
  });
});
