import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformStack, Testing } from "cdktf";
import {
  HUB,
  newApp,
  newSharedVpcEndpoints,
  newSharedVpcEndpointsSpoke,
  newStack,
  reportOf,
  SPOKES,
  spokeVpc,
} from "../defined";

const ZONES = { "sqs.eu-west-1.amazonaws.com": "Z0123456789ABCDEFGHIJ" };
const VPC = spokeVpc(3);
const HEADING = 'Cannot define the VPC endpoints of "stack/billing": 1 problem';

describe("new SharedVpcEndpointsSpoke()", () => {
  test("associates the VPC with each zone, by its name, once the VPC is checked", () => {
    const { data, resource } = emittedBy({ vpcId: VPC, zoneIds: ZONES });
    expect(resource).toEqual({
      aws_route53_zone_association: {
        billing_association_F75C5D4D: {
          for_each: ZONES,
          zone_id: "${each.value}",
          vpc_id: VPC,
          depends_on: ["data.aws_vpc.billing_vpc_25975E73"],
        },
      },
    });
    expect(data).toMatchObject({
      aws_vpc: {
        billing_vpc_25975E73: {
          id: VPC,
          lifecycle: {
            postcondition: [{ condition: "${self.enable_dns_support && self.enable_dns_hostnames}" }],
          },
        },
      },
    });
  });

  test("associates the VPC with a Profile, under its own id", () => {
    expect(emittedBy({ vpcId: VPC, profileId: "rp-0123456789abcdef", guards: false })).toMatchObject({
      resource: {
        aws_route53profiles_association: {
          "billing_profile-association_8FCE1EB7": {
            name: "spoke-billing",
            profile_id: "rp-0123456789abcdef",
            resource_id: VPC,
          },
        },
      },
    });
  });

  test.each([
    ["without guards", { guards: false }],
    ["in another region than its provider's", { region: "us-east-1" }],
  ])("does not read the VPC %s", (_about, props) => {
    const emitted = emittedBy({ vpcId: VPC, zoneIds: ZONES, ...props });
    expect(emitted).not.toHaveProperty("data");
    const [association] = Object.values<object>(emitted.resource.aws_route53_zone_association);
    expect(association).not.toHaveProperty("depends_on");
  });

  test("names another region", () => {
    const { resource } = emittedBy({ vpcId: VPC, zoneIds: ZONES, region: "us-east-1" });
    expect(Object.values(resource.aws_route53_zone_association)).toMatchObject([{ vpc_region: "us-east-1" }]);
  });

  test("does everything by the provider of its account", () => {
    const stack = newStack();
    new AwsProvider(stack, "aws", { region: "eu-west-1" });
    const provider = new AwsProvider(stack, "billing-account", { region: "eu-west-1", alias: "billing" });
    newSharedVpcEndpointsSpoke(stack, "billing", { vpcId: VPC, zoneIds: ZONES, provider });
    const { data, resource } = JSON.parse(Testing.synth(stack));
    const blocks = [data, resource].flatMap(Object.values).flatMap(Object.values);
    expect(blocks.map((block) => block.provider)).toEqual(["aws.billing", "aws.billing"]);
  });

  test("serves as a spoke of the hub in one stack", () => {
    const stack = newStack();
    const hub = newSharedVpcEndpoints(stack, "hub", { ...HUB, services: ["sqs"], spokes: SPOKES });
    newSharedVpcEndpointsSpoke(stack, "billing", { vpcId: VPC, zoneIds: hub.zoneIdsFor("billing") });
    const { resource } = JSON.parse(Testing.synth(stack));
    expect(resource.aws_route53_zone_association["billing_association_F75C5D4D"].for_each).toMatch(
      /^\$\{\{for name, zone in local\.hub_hosted-zones_\w+ : name => aws_route53_vpc_association_authorization\.hub_authorization_\w+\["\$\{name\} billing"\]\.zone_id\}\}$/,
    );
  });

  test.each([
    ["zones", {}],
    ["a Profile", { profile: {} }],
  ])("takes %s of a hub in another stack by remote state", (_about, props) => {
    const app = newApp();
    const hub = newSharedVpcEndpoints(new TerraformStack(app, "network"), "hub", {
      ...HUB,
      services: ["sqs"],
      spokes: SPOKES,
      ...props,
    });
    const stack = new TerraformStack(app, "stack");
    const { profileId } = hub;
    const names = profileId === undefined ? { zoneIds: hub.zoneIdsFor("billing") } : { profileId };
    newSharedVpcEndpointsSpoke(stack, "billing", { vpcId: VPC, ...names });
    // References to other stacks are found when the app is prepared.
    stack.prepareStack();
    const text = JSON.stringify(stack.toTerraform());
    expect(text).toContain("data.terraform_remote_state.");
    expect(text).not.toContain("aws_route53_vpc_association_authorization.");
    expect(text).not.toContain("aws_route53profiles_profile.");
  });

  test.each([
    [
      "nothing",
      {},
      [
        "  - vpcId: Missing: give the id of the VPC (missing-option)",
        expect.stringMatching(/^ {2}- zoneIds: Missing.*\(zones-or-profile\)$/),
      ],
    ],
    [
      "a provider that is none",
      { vpcId: VPC, zoneIds: ZONES, provider: "aws" },
      [expect.stringMatching(/^ {2}- provider: .*\(wrong-type\)$/)],
    ],
    [
      "an id that is none",
      { vpcId: "vpc", zoneIds: ZONES },
      [expect.stringMatching(/^ {2}- vpcId: .*\(malformed-id\)$/)],
    ],
  ])("rejects %s", (_about, props, report) => {
    const lines = reportOf(() => newSharedVpcEndpointsSpoke(newStack(), "billing", props));
    expect(lines.slice(1)).toEqual(report);
    expect(lines[0]).toBe(HEADING.replace("1 problem", report.length > 1 ? "2 problems" : "1 problem"));
  });

  const one = "give zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
  const either = "give either zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
  test.each([
    ["neither zones nor a Profile", {}, `Missing: ${one}`],
    ["no zones", { zoneIds: {} }, `Missing: ${one}`],
    ["zones and a Profile", { zoneIds: ZONES, profileId: "rp-1" }, `Received both: ${either}`],
  ])("rejects %s", (_about, props, report) => {
    const spoke = () => newSharedVpcEndpointsSpoke(newStack(), "billing", { vpcId: VPC, ...props });
    expect(reportOf(spoke)).toEqual([HEADING, `  - zoneIds: ${report} (zones-or-profile)`]);
  });

  test.each([
    ["a text", "vpc"],
    ["a list", []],
  ])("says of props that are %s no more than that", (_about, props) => {
    expect(reportOf(() => newSharedVpcEndpointsSpoke(newStack(), "billing", props))).toEqual([
      HEADING,
      `  - Expected an object of options, received ${JSON.stringify(props)} (wrong-type)`,
    ]);
  });

  test("names what is missing if there are no props", () => {
    expect(reportOf(() => newSharedVpcEndpointsSpoke(newStack(), "billing", undefined))).toEqual([
      HEADING.replace("1 problem", "2 problems"),
      expect.stringMatching(/^ {2}- vpcId: Missing/),
      expect.stringMatching(/^ {2}- zoneIds: Missing/),
    ]);
  });
});

function emittedBy(props: object) {
  const stack = newStack();
  newSharedVpcEndpointsSpoke(stack, "billing", props);
  return JSON.parse(Testing.synth(stack));
}
