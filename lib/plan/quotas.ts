import { manyEndpoints, manyRules, type Problem } from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import { blankOf } from "./blank";
import type { PlannedGroup } from "./security-group";
import type { Wanted } from "./wanted";

// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html, 2026
const ENDPOINTS_PER_VPC = 50;
// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html, 2023
const RULES_PER_GROUP = 60;

/** Warns of default quotas that AWS would enforce in the middle of an apply. Both can be raised. */
export function checkQuotas(wanted: readonly Wanted[], group: PlannedGroup | undefined): readonly Problem[] {
  const endpoints = wanted.filter(
    ({ type }) => type === "Interface" || type === "GatewayLoadBalancer",
  ).length;
  const rules = group ? group.ports.length * countSources(group) : 0;
  return [
    ...(endpoints > ENDPOINTS_PER_VPC ? [manyEndpoints("services", endpoints)] : []),
    ...(rules > RULES_PER_GROUP ? [manyRules("securityGroup", rules)] : []),
  ];
}

/**
 * The sources of clients that are known, each a rule for each port: those of the address family that has more,
 * since AWS counts the families apart, and a group or a prefix list for both.
 */
function countSources({ sources }: PlannedGroup): number {
  const { cidr_blocks, ipv6_cidr_blocks, security_groups, prefix_list_ids } = sources;
  const ofBoth = known(security_groups) + known(prefix_list_ids);
  return Math.max(known(cidr_blocks), known(ipv6_cidr_blocks)) + ofBoth;
}

/** How many members of a list are known. */
function known(list: PlannedGroup["sources"]["cidr_blocks"]): number {
  if (list === null || !isUnresolved(list)) return list?.length ?? 0;
  const blank = blankOf(list);
  if (blank?.kind !== "list") return 0;
  return blank.parts.flatMap((part) => (isUnresolved(part) ? [] : part)).length;
}
