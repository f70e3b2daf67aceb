import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EffectiveProps } from "../model/effective-props";
import type { IngressSources } from "../model/planned-group";
import type { List } from "../model/terraform-values";
import { isUnresolved, joinSets, reference, type Unresolved } from "../shapes/unresolved";

/** Whether Terraform knows the members of a list when it plans. */
export type IsKnownAtPlan = (list: Unresolved) => boolean;

/** Plans who may reach the endpoints. */
export function planSources(guarded: readonly EffectiveEndpoint[], props: EffectiveProps): IngressSources {
  const own = ownSources(guarded, props);
  const spokes = Object.values(props.spokes ?? {});
  return {
    ...own,
    cidr_blocks: joinBlocks([own.cidr_blocks, ...spokes.map((spoke) => spoke.ingressCidrBlocks)]),
    ipv6_cidr_blocks: joinBlocks([own.ipv6_cidr_blocks, ...spokes.map((spoke) => spoke.ingressIpv6CidrBlocks)]),
  };
}

/** The sources that the user names for the group, in the order of the options. */
export function namedSources({ securityGroup = {} }: EffectiveProps): readonly (List | undefined)[] {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } = securityGroup;
  return [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
}

/**
 * Whether each rule can be a resource of its own: the user names the sources, and Terraform can tell how many there are
 * before it applies anything.
 */
export function canHaveRuleResources(props: EffectiveProps, isKnownAtPlan: IsKnownAtPlan): boolean {
  const named = namedSources(props).filter((source) => source !== undefined);
  const ofSpokes = Object.values(props.spokes ?? {}).flatMap((spoke) => [
    spoke.ingressCidrBlocks ?? [],
    spoke.ingressIpv6CidrBlocks ?? [],
  ]);
  return named.length > 0 && [...named, ...ofSpokes].every((list) => !isUnresolved(list) || isKnownAtPlan(list));
}

/** The sources that the user names, or else the VPC's own blocks. */
function ownSources(guarded: readonly EffectiveEndpoint[], props: EffectiveProps): IngressSources {
  const [ipv4 = null, ipv6 = null, groups = null, prefixLists = null] = namedSources(props);
  const isNamed = [ipv4, ipv6, groups, prefixLists].some((source) => source !== null);
  const usesIpv6 = guarded.some(({ options }) => (options.ipAddressType ?? "ipv4") !== "ipv4");
  return {
    cidr_blocks: isNamed ? ipv4 : reference("vpcCidrBlocks"),
    ipv6_cidr_blocks: isNamed || !usesIpv6 ? ipv6 : reference("vpcIpv6CidrBlocks"),
    security_groups: groups,
    prefix_list_ids: prefixLists,
  };
}

/** One list of several, each block once: AWS rejects a rule that is there already. */
function joinBlocks(lists: readonly (List | null | undefined)[]): List | null {
  const given = lists.filter((list) => list !== null && list !== undefined);
  const [first, ...others] = given;
  if (first === undefined || others.length === 0) return first ?? null;
  const known = [...new Set(given.flatMap((list) => (isUnresolved(list) ? [] : list)))];
  const unknown = given.filter(isUnresolved);
  if (unknown.length === 0 && !known.some(isUnresolved)) return known;
  return joinSets(...unknown, ...(known.length > 0 ? [known] : []));
}
