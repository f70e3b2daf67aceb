import { takesSharedGroups } from "../model/effective-endpoint";
import { defineRule, finding } from "./rule";

export const securityGroupNotUsed = defineRule({
  id: "security-group-not-used",
  severity: "warn",
  basis: "judgement",
  what: "securityGroup is given only if an endpoint uses the group.",
  why: "No group is created, although the options ask for one.",
  check: ({ props, endpoints }) =>
    props.securityGroup && !endpoints.some(takesSharedGroups)
      ? finding(["securityGroup"], "No endpoint uses the security group, so none is created: remove securityGroup")
      : [],
});
