import { planWith, troubleWith } from "./planning";

const [QUEUE, BUCKET] = ["vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"];
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
