import { ruleOfInlineGroup } from "../../lib/rules/rule-of-inline-group";
import { written } from "../found";

const START =
  "securityGroup: aws_vpc_security_group_ingress_rule.x adds a rule to the security group of the endpoints, which keeps its rules inline, so each apply would revoke it";

describe("rule-of-inline-group", () => {
  test.each([
    [
      "ingress of a created group",
      true,
      false,
      "admit its source by allowFrom(), or name all sources in securityGroup (ingressCidrBlocks and others)",
    ],
    ["ingress of an adopted group", true, true, "admit its source by allowFrom(), or name its source in securityGroup"],
    ["egress", false, false, "remove it, as endpoints open no connections"],
  ])("tells what to do with %s", (_about, isIngress, isAdopted, advice) => {
    const found = ruleOfInlineGroup.check(
      ["securityGroup"],
      "aws_vpc_security_group_ingress_rule.x",
      isIngress,
      isAdopted,
    );
    expect(written(found)).toEqual([`${START}: ${advice} (rule-of-inline-group)`]);
  });
});
