import { planAdoption } from "../../lib/plan/adoption";
import { tokenValue } from "../../lib/shapes/unresolved";
import { endpointOf, planWith, subjectWith } from "./planning";

const [QUEUE, BUCKET] = ["vpce-0a1b2c3d4e5f60701", "vpce-0a1b2c3d4e5f60702"];
const RULES = "module.endpoints.aws_security_group_rule.this";
const NOTHING = {
  imports: [],
  moves: [],
  groupId: undefined,
  groupAddress: undefined,
  forgottenRules: [],
  formerPath: undefined,
};
const BOTH = ["Interface", "Gateway"] as const;
const GATEWAY = { type: "Gateway", types: BOTH } as const;
const INTERFACE = { type: "Interface", types: BOTH } as const;

describe("planAdoption()", () => {
  test("adopts nothing unless the props ask for it", () => {
    expect(planAdoption([endpointOf("sqs")], undefined, {})).toEqual(NOTHING);
  });

  describe.each([
    ["imports", "importId", QUEUE, BUCKET],
    ["moves", "movedFrom", "aws_vpc_endpoint.sqs", 'module.old.aws_vpc_endpoint.this["s3"]'],
  ] as const)("%s by %s", (list, option, one, other) => {
    test.each([
      ["one endpoint", endpointOf("sqs", { [option]: one }), ["services", "sqs", option], one],
      [
        "one endpoint by its type",
        endpointOf("sqs", { [option]: { Interface: one } }),
        ["services", "sqs", option, "Interface"],
        one,
      ],
      [
        "the gateway of two",
        endpointOf("s3", { [option]: { Gateway: one, Interface: other } }, GATEWAY),
        ["services", "s3", option, "Gateway"],
        one,
      ],
      [
        "the interface of two",
        endpointOf("s3", { [option]: { Gateway: one, Interface: other } }, INTERFACE),
        ["services", "s3", option, "Interface"],
        other,
      ],
    ])("%s", (_about, endpoint, path, from) => {
      const { name, type } = endpoint;
      expect(planAdoption([endpoint], undefined, {})).toEqual({
        ...NOTHING,
        [list]: [{ type, name, path, from }],
      });
    });

    test.each([
      ["of one of two types, without saying which", endpointOf("s3", { [option]: one }, GATEWAY)],
      ["of another type", endpointOf("athena", { [option]: { Gateway: one } })],
      ["of a type without an endpoint", endpointOf("own", { [option]: { Interface: one } }, { type: "Resource" })],
    ])("no endpoint %s", (_about, endpoint) => {
      expect(planAdoption([endpoint], undefined, {})).toEqual(NOTHING);
    });
  });

  test("adopts each type of a service by its own id", () => {
    const s3 = { types: ["Gateway", "Interface"], importId: { Gateway: BUCKET, Interface: QUEUE } };
    const { imports } = planWith({ services: { s3 } }).adoption;
    expect(imports.map(({ type, name, from }) => [type, name, from])).toEqual([
      ["Interface", "s3", QUEUE],
      ["Gateway", "s3", BUCKET],
    ]);
  });

  describe("of the security group", () => {
    const { securityGroup: group } = subjectWith({ services: ["sqs"] }).plan;
    const address = "module.endpoints.aws_security_group.this[0]";

    test("imports it by id", () => {
      const props = { securityGroup: { importId: "sg-0a1b2c3d4e5f60718" } };
      expect(planAdoption([], group, props)).toEqual({ ...NOTHING, groupId: "sg-0a1b2c3d4e5f60718" });
    });

    test("moves it by its address, and forgets its rules", () => {
      const props = { movedFrom: { securityGroup: address, securityGroupRules: [RULES, undefined] } };
      expect(planAdoption([], group, props)).toStrictEqual({
        ...NOTHING,
        groupAddress: address,
        forgottenRules: [RULES],
      });
    });

    test("adopts none if no group is created", () => {
      const props = {
        securityGroup: { importId: "sg-0a1b2c3d4e5f60718" },
        movedFrom: { securityGroup: address },
      };
      expect(planAdoption([], undefined, props)).toEqual(NOTHING);
    });

    test("forgets no rules of a list that only Terraform knows", () => {
      const props = { movedFrom: { securityGroupRules: tokenValue("${var.x}") } };
      expect(planAdoption([], group, props)).toEqual(NOTHING);
    });
  });

  test("moves all resources of a construct that had another path", () => {
    const props = { movedFrom: { constructPath: "network/private" } };
    expect(planAdoption([], undefined, props)).toEqual({ ...NOTHING, formerPath: "network/private" });
  });
});
