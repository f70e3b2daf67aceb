import { groupRulesNotNamed } from "../../lib/rules/group-rules-not-named";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const GROUP = { securityGroup: "module.endpoints.aws_security_group.this[0]" };

describe("group-rules-not-named", () => {
  test.each([
    ["no move", { services: ["sqs"] }],
    ["a construct with another name", { services: ["sqs"], movedFrom: "network/private" }],
    [
      "the rules that Terraform forgets",
      { services: ["sqs"], movedFrom: { ...GROUP, securityGroupRules: ["aws_security_group_rule.this"] } },
    ],
    ["a group without rules of their own", { services: ["sqs"], movedFrom: { ...GROUP, securityGroupRules: [] } }],
    [
      "rules that only Terraform knows",
      { services: ["sqs"], movedFrom: { ...GROUP, securityGroupRules: tokenValue("${var.x}") } },
    ],
    ["a group that no endpoint takes", { services: ["s3"], movedFrom: GROUP }],
    ["another path without a group", { services: ["sqs"], movedFrom: {} }],
  ])("accepts %s", (_about, props) => {
    expect(findings(groupRulesNotNamed, props)).toEqual([]);
  });

  test("finds a group that moves without its rules", () => {
    expect(findings(groupRulesNotNamed, { services: ["sqs"], movedFrom: GROUP })).toEqual([
      "movedFrom.securityGroupRules: Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or give [] if there are none",
    ]);
  });
});
