import { defineRule, finding } from "./rule";

export const groupRulesNotNamed = defineRule({
  id: "group-rules-not-named",
  severity: "warn",
  basis: "judgement",
  what: "A security group that moves in the state names its rules that are resources of their own, or says that there are none.",
  why: "Terraform would destroy the rules with their addresses, and the group would lose its ingress for a moment.",
  check: ({ props: { movedFrom }, plan: { adoption } }) => {
    if (movedFrom?.securityGroupRules !== undefined || adoption.groupAddress === undefined) return [];
    return finding(
      ["movedFrom", "securityGroupRules"],
      "Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or give [] if there are none",
    );
  },
});
