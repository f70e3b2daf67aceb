import { manyEndpoints, manyRules, type Problem } from "../problems";
import { isUnresolved } from "../unresolved";
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

/** The sources of clients that are known; each is a rule for each port. */
function countSources({ sources }: PlannedGroup): number {
  const lists = Object.values(sources).map((list) => (list === null || isUnresolved(list) ? [] : list));
  return lists.flat().length;
}
