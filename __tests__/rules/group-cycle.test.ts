import { groupCycle } from "../../lib/rules/group-cycle";
import { written } from "../found";

describe("group-cycle", () => {
  test("tells how to break the cycle", () => {
    expect(written(groupCycle.check(["securityGroup"], "aws_security_group.app", false))).toEqual([
      "securityGroup: aws_security_group.app names the security group of the endpoints in its rules and is admitted by it, and Terraform can make neither first: name the sources in securityGroup instead of allowFrom(), or write that rule of it as a resource of its own (aws_vpc_security_group_egress_rule) (group-cycle)",
    ]);
  });

  test("does not advise rules of their own for a group that is adopted", () => {
    expect(written(groupCycle.check(["securityGroup"], "aws_security_group.app", true))).toEqual([
      "securityGroup: aws_security_group.app names the security group of the endpoints in its rules and is admitted by it, and Terraform can make neither first: write that rule of it as a resource of its own (aws_vpc_security_group_egress_rule) (group-cycle)",
    ]);
  });
});
