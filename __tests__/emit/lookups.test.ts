import { accountAllowList, agentCore, organizationPerimeter } from "../../lib";
import { emittedBy, IDS } from "../emitted";

const organizationId = "o-a1b2c3d4e5";

describe("emitLookups()", () => {
  test.each([
    ["nothing if the region and the sources are given", { securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"] } }, []],
    ["the VPC if its blocks are the sources", {}, ["aws_vpc"]],
    ["the region if none is given", { region: undefined, securityGroupIds: ["sg-0123456789abcdef0"] }, ["aws_region"]],
    ["both if nothing is given", { region: undefined }, ["aws_region", "aws_vpc"]],
  ])("reads %s", (_about, props, kinds) => {
    const { data = {} } = emittedBy({ services: { sqs: {} }, ...props });
    expect(Object.keys(data)).toEqual(kinds);
  });

  test.each([
    ["the own account, if a workload set limits a statement to it", organizationPerimeter({ organizationId }), true],
    ["no account beside full access", undefined, false],
    ["no account for an allow-list of accounts", accountAllowList({ accountIds: ["111122223333"] }), false],
  ])("reads %s", (_about, policy, expected) => {
    const { data = {} } = emittedBy({ services: agentCore({ "bedrock-agentcore": true }), policy });
    expect("aws_caller_identity" in data).toBe(expected);
  });

  test("reads the VPC by its id, with the guards as conditions", () => {
    const { data, resource } = emittedBy({ services: ["sqs"], guards: true });
    expect(data.aws_vpc).toEqual({
      [IDS.vpc]: {
        id: "vpc-0123456789abcdef0",
        lifecycle: {
          postcondition: [expect.objectContaining({ error_message: expect.stringMatching(/^Private DNS of sqs /) })],
        },
      },
    });
    expect(resource.aws_vpc_endpoint[IDS.interface].depends_on).toEqual([`data.aws_vpc.${IDS.vpc}`]);
  });

  test("reads the VPC without conditions if there are no guards", () => {
    const { data } = emittedBy({ services: ["sqs"] });
    expect(data.aws_vpc).toEqual({ [IDS.vpc]: { id: "vpc-0123456789abcdef0" } });
  });
});
