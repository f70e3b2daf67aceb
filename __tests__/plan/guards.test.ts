import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { planWith } from "./planning";

const FLAG = unresolved("${var.private_dns}");
const SUBNETS = unresolved("${var.subnet_ids}");
const OTHERS = unresolved("${var.other_subnet_ids}");
const BLOCKS = unresolved("${var.blocks}");

describe("planGuards()", () => {
  test.each([
    [
      "names the services with private DNS",
      { services: ["sqs", "kms", "s3"] },
      { privateDns: ["kms", "sqs"] },
    ],
    [
      "names the interface of S3 as outputs do",
      { services: { s3: { types: ["Gateway", "Interface"] } } },
      { privateDns: ["s3.Interface"] },
    ],
    [
      "leaves private DNS by a token to Terraform",
      { services: { sqs: { privateDnsEnabled: FLAG }, kms: {} } },
      { privateDns: ["kms"], privateDnsIf: [FLAG] },
    ],
    [
      "asks for a member of subnets by a token",
      { services: ["sqs"], privateDnsEnabled: false, subnetIds: SUBNETS },
      { subnetIds: [{ list: SUBNETS, service: undefined }] },
    ],
    [
      "asks once for each list of subnets where a service has its own",
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
      "asks for a member of groups by a token, the shared ones and those of a service",
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
      "asks for a source of clients where all lists are tokens",
      {
        services: ["sqs"],
        privateDnsEnabled: false,
        securityGroup: { ingressCidrBlocks: BLOCKS, ingressSecurityGroupIds: OTHERS },
      },
      { ingressSources: { unresolved: { kind: "list", parts: [BLOCKS, OTHERS] } } },
    ],
  ])("%s", (_about, props, expected) => {
    const nothing = {
      privateDns: [],
      privateDnsIf: [],
      subnetIds: [],
      securityGroupIds: [],
      ingressSources: undefined,
    };
    expect(planWith(props).guards).toMatchObject({ ...nothing, ...expected });
  });

  test.each([
    ["all is literal and private DNS is off", { services: ["sqs"], privateDnsEnabled: false }],
    ["there are gateways only", { services: ["s3", "dynamodb"] }],
    [
      "one source of clients is literal",
      {
        services: ["sqs"],
        privateDnsEnabled: false,
        securityGroup: { ingressCidrBlocks: BLOCKS, ingressSecurityGroupIds: ["sg-0123456789abcdef0"] },
      },
    ],
    [
      "existing groups serve",
      { services: ["sqs"], privateDnsEnabled: false, securityGroupIds: ["sg-0123456789abcdef0"] },
    ],
    [
      "groups by a token are joined with the created one",
      {
        services: ["sqs"],
        privateDnsEnabled: false,
        securityGroupIds: OTHERS,
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] },
      },
    ],
    ["the user wants none", { services: ["sqs"], subnetIds: SUBNETS, guards: false }],
  ])("plans nothing where %s", (_about, props) => {
    expect(planWith(props).guards).toBeUndefined();
  });
});
