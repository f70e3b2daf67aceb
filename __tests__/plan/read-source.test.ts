import { readAddedSource } from "../../lib/plan/read-source";
import { type Problem, writeProblem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";

const GROUP = "sg-0123456789abcdef0";
const LIST = "pl-0123456789abcdef0";
const TOKEN = tokenValue("token");

function read(source: unknown, reference: unknown = source, options: unknown = {}) {
  const problems: Problem[] = [];
  const found = readAddedSource({ source, options }, reference, problems);
  return { found, problems: problems.map(writeProblem) };
}

describe("readAddedSource()", () => {
  test.each([
    ["the id of a group", GROUP, "security_groups"],
    ["a group of another account", `123456789012/${GROUP}`, "security_groups"],
    ["the id of a prefix list", LIST, "prefix_list_ids"],
    ["an IPv4 block", "10.0.0.0/16", "cidr_blocks"],
    ["an IPv6 block", "2001:db8::/56", "ipv6_cidr_blocks"],
  ])("tells %s by its form", (_about, source, kind) => {
    expect(read(source)).toEqual({ found: { kind, value: source, description: undefined }, problems: [] });
  });

  test.each([
    ["${aws_security_group.app.id}", "security_groups"],
    ['${data.aws_security_group.app["a"].id}', "security_groups"],
    ["${aws_default_security_group.own.id}", "security_groups"],
    ["${module.app.security_group_id}", "security_groups"],
    ["${aws_ec2_managed_prefix_list.office.id}", "prefix_list_ids"],
    ["${data.aws_prefix_list.s3.id}", "prefix_list_ids"],
    ['${aws_vpc_endpoint.gateway["s3"].prefix_list_id}', "prefix_list_ids"],
    ["${aws_subnet.app.cidr_block}", "cidr_blocks"],
    ["${aws_vpc.own.ipv6_cidr_block}", "ipv6_cidr_blocks"],
  ])("tells a token by its attribute: %s", (reference, kind) => {
    expect(read(TOKEN, reference)).toEqual({ found: { kind, value: TOKEN, description: undefined }, problems: [] });
  });

  test.each([
    [{ securityGroupId: TOKEN }, "security_groups"],
    [{ prefixListId: TOKEN }, "prefix_list_ids"],
    [{ cidrBlock: TOKEN }, "cidr_blocks"],
    [{ ipv6CidrBlock: TOKEN }, "ipv6_cidr_blocks"],
  ])("takes a source that is named: %j", (source, kind) => {
    expect(read(source).found).toEqual({ kind, value: TOKEN, description: undefined });
  });

  test("takes a description", () => {
    expect(read(GROUP, GROUP, { description: "The app" }).found).toMatchObject({ description: "The app" });
  });

  test.each([
    ["a word", "app", ["unknown-source"]],
    ["a list", [GROUP], ["unknown-source"]],
    ["nothing", undefined, ["unknown-source"]],
    ["a short id", "sg-123", ["malformed-id"]],
    ["a block with host bits", "10.0.0.1/16", ["cidr-host-bits"]],
    ["an address", "10.0.0.1", ["malformed-cidr"]],
    ["two at once", { securityGroupId: GROUP, cidrBlock: "10.0.0.0/16" }, ["unknown-source"]],
    ["none", {}, ["unknown-source"]],
    ["an unknown name", { securityGroup: GROUP }, ["unknown-option"]],
    ["a block of the other family", { cidrBlock: "2001:db8::/56" }, ["cidr-of-other-family"]],
  ])("refuses %s", (_about, source, rules) => {
    expect(read(source).problems.map((line) => /\((\S+)\)$/.exec(line)?.[1])).toEqual(rules);
  });

  test.each([
    ["of a variable", "${var.source}"],
    ["that is no text", 5],
  ])("refuses a token %s, whose kind does not show", (_about, reference) => {
    expect(read(TOKEN, reference).problems).toEqual([expect.stringContaining("(unknown-source)")]);
  });

  test("refuses a description that AWS would refuse, and unknown options", () => {
    expect(read(GROUP, GROUP, { description: "a\nb", label: "x" }).problems).toEqual([
      expect.stringMatching(/^options\.label: .*\(unknown-option\)$/),
      expect.stringMatching(/^options\.description: .*\(malformed-security-group-description\)$/),
    ]);
  });
});
