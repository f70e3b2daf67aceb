import type { IngressSources } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import { isUnresolved } from "../shapes/unresolved";
import { defineRule, finding } from "./rule";

const DEFAULT_QUOTA = 60;

export const manyIngressRules = defineRule({
  id: "many-ingress-rules",
  severity: "warn",
  basis: "facts",
  what: "A security group has at most 60 rules of an address family.",
  why: "AWS enforces the default quota of 60 in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2023)",
  check: ({ plan: { securityGroup: group } }) => {
    const count = group ? group.ports.length * countSources(group.sources) : 0;
    if (count <= DEFAULT_QUOTA) return [];
    return finding(
      ["securityGroup"],
      `${count} rules exceed the default quota of 60 for a security group: name fewer sources or larger blocks, or ask AWS to raise the quota`,
    );
  },
});

/** AWS counts each address family apart; a source that is a group or a prefix list counts for both. */
function countSources({ cidr_blocks, ipv6_cidr_blocks, security_groups, prefix_list_ids }: IngressSources): number {
  const ofBoth = countKnown(security_groups) + countKnown(prefix_list_ids);
  return Math.max(countKnown(cidr_blocks), countKnown(ipv6_cidr_blocks)) + ofBoth;
}

function countKnown(list: List | null): number {
  if (list === null) return 0;
  if (!isUnresolved(list)) return list.length;
  // Each literal of a set is a rule of its own; a token may repeat another member.
  return list.kind === "set" ? list.parts.flat().filter((part) => typeof part === "string").length : 0;
}
