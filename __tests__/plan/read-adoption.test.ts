import { importedEndpoint, importedGroup, movedConstruct, movedEndpoint } from "../../lib/plan/read-adoption";
import { tokenValue } from "../../lib/shapes/unresolved";
import { readAs } from "../found";

const ENDPOINT = "vpce-0a1b2c3d4e5f60701";
const OTHER = "vpce-0a1b2c3d4e5f60702";
const GROUP = "sg-0a1b2c3d4e5f60718";
const ADDRESS = 'module.endpoints.aws_vpc_endpoint.this["sqs"]';
const TOKEN = tokenValue("${var.x}");

describe("importedEndpoint()", () => {
  test.each([ENDPOINT, { Gateway: ENDPOINT }, { Interface: ENDPOINT }, { Gateway: ENDPOINT, Interface: OTHER }])(
    "reads %j",
    (value) => {
      expect(readAs(importedEndpoint, value)).toMatchObject({ read: value, found: [] });
    },
  );

  test.each([
    ["the id of something else", GROUP, "malformed-id option"],
    ["a token", TOKEN, "wrong-type option"],
    ["a list", [ENDPOINT], "wrong-type option"],
    ["another type", { Resource: ENDPOINT }, "unknown-option option.Resource"],
    ["the id of something else for a type", { Gateway: GROUP }, "malformed-id option.Gateway"],
    ["a number for a type", { Interface: 7 }, "wrong-type option.Interface"],
  ])("finds %s", (_about, value, expected) => {
    expect(readAs(importedEndpoint, value).found).toEqual([expected]);
  });
});

describe("importedGroup()", () => {
  test("reads the id of a security group", () => {
    expect(readAs(importedGroup, GROUP)).toMatchObject({ read: GROUP, found: [] });
    expect(readAs(importedGroup, ENDPOINT)).toMatchObject({
      read: undefined,
      found: ["malformed-id option"],
    });
  });
});

describe("movedEndpoint()", () => {
  test.each([ADDRESS, "aws_vpc_endpoint.sqs", { Gateway: ADDRESS }])("reads %j", (value) => {
    expect(readAs(movedEndpoint, value)).toMatchObject({ read: value, found: [] });
  });

  test("finds the address of another resource, and shows one", () => {
    const { found, problems } = readAs(movedEndpoint, "aws_vpc.main");
    expect(found).toEqual(["malformed-state-address option"]);
    expect(problems[0]?.message).toContain(ADDRESS);
  });
});

describe("movedConstruct()", () => {
  test("reads a text as the former path", () => {
    expect(readAs(movedConstruct, "old/endpoints")).toMatchObject({
      read: { constructPath: "old/endpoints" },
      found: [],
    });
  });

  test.each([
    ["the former path", { constructPath: "old" }],
    ["the address of the group", { securityGroup: "module.endpoints.aws_security_group.this[0]" }],
    [
      "the addresses of its rules",
      {
        securityGroupRules: [
          "module.endpoints.aws_security_group_rule.this",
          "aws_vpc_security_group_ingress_rule.this",
          "aws_vpc_security_group_egress_rule.this",
        ],
      },
    ],
    ["no rules", { securityGroupRules: [] }],
  ])("reads %s", (_about, value) => {
    expect(readAs(movedConstruct, value)).toMatchObject({ read: value, found: [] });
  });

  test.each([
    ["a number", 7, "wrong-type option"],
    ["no path", "", "malformed-construct-path option"],
    ["a path with an empty id", { constructPath: "a//b" }, "malformed-construct-path option.constructPath"],
    ["a number for the path", { constructPath: 7 }, "wrong-type option.constructPath"],
    [
      "a rule in place of the group",
      { securityGroup: "aws_security_group_rule.this" },
      "malformed-state-address option.securityGroup",
    ],
    [
      "the group in place of a rule",
      { securityGroupRules: ["aws_security_group.this"] },
      "malformed-state-address option.securityGroupRules[0]",
    ],
    ["one rule", { securityGroupRules: "aws_security_group_rule.this" }, "wrong-type option.securityGroupRules"],
    ["an endpoint", { endpoint: ADDRESS }, "unknown-option option.endpoint"],
  ])("finds %s", (_about, value, expected) => {
    expect(readAs(movedConstruct, value).found).toEqual([expected]);
  });

  test.each([
    [{ securityGroup: "x" }, "module.endpoints.aws_security_group.this[0]"],
    [{ securityGroupRules: ["x"] }, "module.endpoints.aws_security_group_rule.this"],
    [{ securityGroupRules: 7 }, "a list of rules"],
  ])("shows with %j what is meant", (value, expected) => {
    expect(readAs(movedConstruct, value).problems[0]?.message).toContain(expected);
  });
});
