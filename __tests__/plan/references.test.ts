import { agentCore, organizationPerimeter } from "../../lib";
import { planReferences } from "../../lib/plan/references";
import { tokenValue } from "../../lib/shapes/unresolved";
import { planWith, sharedPlanWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const PERIMETER = { policy: organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }) };
const REGION = { region: undefined };

describe("planReferences()", () => {
  test("finds nothing in an empty plan", () => {
    const nothing = { blocks: [], securityGroup: undefined, sharing: undefined, guards: undefined };
    expect(planReferences(nothing, [])).toEqual(new Set());
  });

  test.each([
    ["nothing if everything is literal", { services: ["sqs"], securityGroupIds: ["sg-0123456789abcdef0"] }, []],
    ["the blocks of the VPC that the group admits", { services: ["sqs"] }, ["vpcCidrBlocks"]],
    [
      "both kinds of its blocks",
      { services: ["sqs"], ipAddressType: "dualstack" },
      ["vpcCidrBlocks", "vpcIpv6CidrBlocks"],
    ],
    ["nothing of the group but its sources", { services: ["s3"], securityGroup: {} }, []],
    ["the region in the names of services", { services: ["s3"], ...REGION }, ["region"]],
    ["no region that is a token", { services: ["s3"], region: TOKEN }, []],
    ["no region for names without one", { services: { iam: { securityGroupIds: TOKEN } }, ...REGION }, []],
    [
      "the region that chooses among names without one",
      {
        services: { transcribe: { serviceRegion: TOKEN, securityGroupIds: TOKEN } },
        ...REGION,
      },
      ["region"],
    ],
    [
      "no region for a service in another one",
      { services: { sqs: { serviceRegion: "us-east-1", securityGroupIds: TOKEN } }, ...REGION },
      [],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect([...planWith(props).references].sort()).toEqual(expected);
  });

  test.each([
    ["the region and the account in what sets add to a policy", PERIMETER, ["account", "region"]],
    ["neither beside full access", {}, []],
  ])("finds %s", (_about, props, expected) => {
    const services = { "bedrock-agentcore": agentCore({ "bedrock-agentcore": true })["bedrock-agentcore"] };
    const custom = { securityGroupIds: ["sg-0123456789abcdef0"], region: "eu-west-1", services };
    expect([...planWith({ ...custom, ...props }).references].sort()).toEqual(expected.filter((to) => to === "account"));
    expect([...planWith({ ...custom, ...props, region: undefined }).references]).toEqual(
      expect.arrayContaining(expected),
    );
  });

  const OPEN = { securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] } };

  test.each([
    ["the region in the names of hosted zones", { services: ["sqs"], ...REGION }, ["region"]],
    [
      "the region that guards the names of hosted zones",
      { services: { sqs: { serviceRegion: "us-east-1" } }, ...REGION },
      ["region"],
    ],
    [
      "no region that guards nothing",
      { services: { sqs: { serviceRegion: "us-east-1" } }, ...REGION, guards: false },
      [],
    ],
    ["no region for a Profile", { services: { sqs: { serviceRegion: "us-east-1" } }, ...REGION, profile: {} }, []],
    [
      "the blocks of the VPC next to those of spokes",
      {
        services: ["sqs"],
        securityGroup: {},
        spokes: { orders: { vpcId: TOKEN, ingressCidrBlocks: TOKEN } },
      },
      ["vpcCidrBlocks"],
    ],
  ])("finds for a hub %s", (_about, props, expected) => {
    expect([...sharedPlanWith({ ...OPEN, ...props }).references].sort()).toEqual(expected);
  });
});
