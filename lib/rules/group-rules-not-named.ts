import type { Rule } from "./rule";

/** Warns of a group that moves in the state without its rules. */
export const groupRulesNotNamed: Rule = {
  id: "group-rules-not-named",
  severity: "warn",
  basis: "judgement",
  what: "A security group that moves in the state names its rules that are resources of their own, or says [].",
  why: "Terraform would destroy the rules with their addresses, and the group would lose its ingress for a moment.",
  check: ({ props, plan }) =>
    plan.adoption.groupAddress !== undefined && props.movedFrom?.securityGroupRules === undefined
      ? [
          {
            path: ["movedFrom", "securityGroupRules"],
            message:
              "Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or say [] if there are none",
          },
        ]
      : [],
};
