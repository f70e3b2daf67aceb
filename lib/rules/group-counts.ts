import { ownOption, pathOf, takesSharedGroups } from "../model/effective-endpoint";
import type { Subject } from "../model/subject";
import type { Path } from "../shapes/problem";
import { isUnresolved } from "../shapes/unresolved";

/** How many security groups each list puts on an endpoint, if synth knows it. */
export function groupCounts({ endpoints, props, plan }: Subject): readonly { path: Path; count: number }[] {
  const own = endpoints.flatMap((endpoint) => {
    const groups = ownOption(endpoint, "securityGroupIds");
    const path = pathOf(endpoint, "securityGroupIds");
    return groups === undefined || isUnresolved(groups) ? [] : [{ path, count: groups.length }];
  });
  const { securityGroupIds: shared } = props;
  if (shared === undefined || isUnresolved(shared) || !endpoints.some(takesSharedGroups)) return own;
  return [...own, { path: ["securityGroupIds"], count: shared.length + (plan.securityGroup ? 1 : 0) }];
}
