import { securityGroups, subnets } from "../../lib/plan/read-subnets";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { written } from "../found";

const TOKEN = tokenValue("${var.x}");

describe("subnets()", () => {
  test.each([
    ["a list", SUBNETS, SUBNETS],
    ["a token", TOKEN, TOKEN],
    ["a word for subnets that are attached elsewhere", "elsewhere", []],
  ])("reads %s", (_about, value, expected) => {
    expect(subnets(value, ["subnetIds"], [])).toEqual(expected);
  });

  test("rejects an empty list, and says what to write", () => {
    const problems: Problem[] = [];
    subnets([], ["subnetIds"], problems);
    expect(written(problems)).toEqual([
      'subnetIds: Received an empty list: name at least one of the subnets, or write "elsewhere" if aws_vpc_endpoint_subnet_association attaches them (empty-list)',
    ]);
  });
});

describe("securityGroups()", () => {
  test("rejects an empty list, and names the group that AWS would take", () => {
    const problems: Problem[] = [];
    securityGroups([], ["securityGroupIds"], problems);
    expect(written(problems)).toEqual([
      "securityGroupIds: Received an empty list: name at least one of the security groups, or leave the option out for a group that admits the VPC; the default group of the VPC is named by its id, such as aws_vpc.main.default_security_group_id (empty-list)",
    ]);
  });
});
