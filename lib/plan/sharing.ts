import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { EffectiveProfile, EffectiveProps } from "../model/effective-props";
import type { PlannedProfile, PlannedSharing, PlannedSpoke } from "../model/planned-sharing";
import { isUnresolved, joinLists } from "../shapes/unresolved";
import { planZones } from "./hosted-zones";
import type { PlanningContext } from "./planning-context";

/** Plans how other VPCs resolve the private names, and which VPCs those are; undefined if none do. */
export function planSharing(
  name: string,
  endpoints: readonly EffectiveEndpoint[],
  context: PlanningContext,
): PlannedSharing | undefined {
  const { props, isShared } = context;
  if (!isShared) return undefined;
  const spokes = planSpokes(props);
  if (props.profile) return { zones: [], spokes, profile: planProfile(name, props.profile, props) };
  return { zones: endpoints.flatMap((endpoint) => planZones(endpoint, context)), spokes, profile: undefined };
}

function planSpokes({ spokes = {} }: EffectiveProps): readonly PlannedSpoke[] {
  return Object.entries(spokes).flatMap(([key, { vpcId, region = null, accountId }]) =>
    vpcId === undefined ? [] : [{ key, vpcId, region, isOtherAccount: accountId !== undefined }],
  );
}

function planProfile(
  constructName: string,
  { name = constructName, principals = [], allowExternalPrincipals }: EffectiveProfile,
  { spokes = {} }: EffectiveProps,
): PlannedProfile {
  const accounts = Object.values(spokes).flatMap(({ accountId }) => accountId ?? []);
  return {
    name,
    principals: isUnresolved(principals) ? joinLists(principals, accounts) : [...new Set([...principals, ...accounts])],
    allowExternalPrincipals,
  };
}
