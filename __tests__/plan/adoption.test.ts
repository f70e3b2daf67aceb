import { SUBNETS } from "../defined";
import { planWith, troubleWith } from "./planning";

const [QUEUE, BUCKET] = ["vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"];
const PARTNER = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
const RULES = "module.endpoints.aws_security_group_rule.this";

describe("What a plan takes over", () => {
  test("is nothing unless the props say so", () => {
    expect(planWith({ services: ["sqs"] }).adoption).toEqual({
      imports: [],
      moves: [],
      groupId: undefined,
      groupAddress: undefined,
      forgottenRules: [],
      formerPath: undefined,
    });
  });

  test("is each type of a service by its own id", () => {
    const s3 = { types: ["Gateway", "Interface"], importId: { Gateway: BUCKET, Interface: QUEUE } };
    const { imports } = planWith({ services: { s3 } }).adoption;
    expect(imports.map(({ type, name, from }) => [type, name, from])).toEqual([
      ["Interface", "s3", QUEUE],
      ["Gateway", "s3", BUCKET],
    ]);
  });

  describe.each([
    ["importId", QUEUE, BUCKET],
    ["movedFrom", "aws_vpc_endpoint.sqs", 'module.old.aws_vpc_endpoint.this["s3"]'],
  ])("by %s", (option, one, other) => {
    const both = { types: ["Gateway", "Interface"] };
    const own = { type: "GatewayLoadBalancer", serviceName: PARTNER, subnetIds: [SUBNETS[0]] };

    test.each([
      ["a gateway where there is none", { athena: { [option]: { Gateway: one } } }, ["athena.$.Gateway"]],
      ["an interface beside the gateway", { s3: { [option]: { Interface: one } } }, ["s3.$.Interface"]],
      ["one for both types", { s3: { ...both, [option]: one } }, ["s3.$"]],
      [
        "one for each of both types",
        { s3: { ...both, [option]: { Gateway: one, Interface: one } } },
        ["s3.$.Gateway"],
      ],
      [
        "one for two services",
        { sqs: { [option]: one }, kms: { [option]: { Interface: one } } },
        ["kms.$.Interface"],
      ],
    ])("is never %s", (_about, services, paths) => {
      const at = paths.map((path) => `error services.${path.replace("$", option)}`);
      expect(troubleWith({ services })).toEqual(at);
    });

    test("is never one by type for an endpoint of another type", () => {
      const customServices = { x: { ...own, [option]: { Interface: one } } };
      expect(troubleWith({ services: {}, customServices })).toEqual([
        `error customServices.x.${option}.Interface`,
      ]);
    });

    test.each([
      ["one endpoint by its type", { athena: { [option]: { Interface: one } } }],
      ["two services", { sqs: { [option]: one }, kms: { [option]: other } }],
      ["one of two types", { s3: { ...both, [option]: { Gateway: one } } }],
    ])("is %s", (_about, services) => {
      expect(troubleWith({ services })).toEqual([]);
    });
  });

  test("is a group with its rules, which Terraform forgets", () => {
    const securityGroup = "module.endpoints.aws_security_group.this[0]";
    const movedFrom = { securityGroup, securityGroupRules: [RULES] };
    const { groupAddress, forgottenRules } = planWith({ services: ["sqs"], movedFrom }).adoption;
    expect({ groupAddress, forgottenRules }).toEqual({
      groupAddress: securityGroup,
      forgottenRules: [RULES],
    });
  });

  test("is warned of where nothing is said of the rules of a group", () => {
    const movedFrom = { securityGroup: "aws_security_group.endpoints" };
    expect(troubleWith({ services: ["sqs"], movedFrom })).toEqual(["warning movedFrom.securityGroupRules"]);
  });
});

describe("The names of a plan", () => {
  test("are those of the construct", () => {
    const { name, securityGroup } = planWith({ services: ["sqs"] });
    expect([name, securityGroup?.name_prefix]).toEqual(["endpoints", "endpoints-"]);
  });

  test("stay those of the former construct, so that its group is not replaced", () => {
    const { name, securityGroup } = planWith({ services: ["sqs"], movedFrom: "network/private" });
    expect([name, securityGroup?.name_prefix]).toEqual(["private", "private-"]);
  });
});

describe("The description of rules", () => {
  const described = (securityGroup: object) =>
    planWith({ services: ["sqs"], securityGroup }).securityGroup?.ingressDescription;

  test("is left out for a group that exists, whose rules would be revoked for it", () => {
    expect(described({ importId: "sg-0a1b2c3d4e5f60718", name: "a", description: "b" })).toBeUndefined();
  });

  test("is what the rules of a group that exists have, where the props say it", () => {
    expect(described({ importId: "sg-0a1b2c3d4e5f60718", ingressDescription: "HTTPS" })).toBe("HTTPS");
  });

  test("is given to the rules of a group that is made", () => {
    expect(described({})).toBe("Clients of the VPC endpoints");
  });
});
