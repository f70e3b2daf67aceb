import type { PlannedBlock } from "../model/planned-block";
import type { PlannedGroup } from "../model/planned-group";
import type { PlannedGuards } from "../model/planned-guards";
import type { PlannedSharing } from "../model/planned-sharing";
import type { UnknownList } from "../model/terraform-values";
import { isUnresolved, joinLists, type Known, type Unresolved } from "../shapes/unresolved";
import { namedSources } from "./ingress";
import type { PlanningContext } from "./planning-context";

/** Plans what Terraform checks; undefined if the user wants no guards, or if synth knows everything. */
export function planGuards(
  blocks: readonly PlannedBlock[],
  group: PlannedGroup | undefined,
  sharing: PlannedSharing | undefined,
  { props, region }: PlanningContext,
): PlannedGuards | undefined {
  if (props.guards === false) return undefined;
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const guards: PlannedGuards = {
    privateDns: rows.flatMap(([label, row]) => (row["private_dns_enabled"] === true ? [label] : [])),
    privateDnsIf: rows.map(([, row]) => row["private_dns_enabled"]).filter(isUnresolved),
    servicesVariable: props.servicesVariable,
    isShared: sharing !== undefined,
    zoneRegion: sharing && !sharing.profile && isUnresolved(region) ? region : undefined,
    vpcIds: sharing ? unknownVpcs(sharing, props.vpcId) : [],
    subnetIds: unknownLists(blocks, "subnet_ids", props.subnetIds),
    securityGroupIds: unknownLists(blocks, "security_group_ids", props.securityGroupIds),
    ingressSources: group && unknownSources(props),
  };
  return isNeeded(guards) ? guards : undefined;
}

/** Whether there is anything that synth does not know. */
function isNeeded({ isShared, servicesVariable, ingressSources, ...guards }: PlannedGuards): boolean {
  const { privateDns, privateDnsIf, subnetIds, securityGroupIds } = guards;
  const lists = [privateDns, privateDnsIf, subnetIds, securityGroupIds];
  const isUnknown = servicesVariable !== undefined || ingressSources !== undefined;
  return isShared || isUnknown || lists.some((list) => list.length > 0);
}

/** Synth compares literal ids; of two ids that only Terraform knows it cannot see whether they differ. */
function unknownVpcs({ spokes }: PlannedSharing, hub: Known<string> | undefined): readonly Known<string>[] {
  const vpcIds = [...(hub === undefined ? [] : [hub]), ...spokes.map(({ vpcId }) => vpcId)];
  return spokes.length > 0 && vpcIds.some(isUnresolved) ? vpcIds : [];
}

/** Each list of the user's once, however many endpoints have it; a list that the created group joins has a member. */
function unknownLists(
  blocks: readonly PlannedBlock[],
  argument: "subnet_ids" | "security_group_ids",
  sharedList: unknown,
): readonly UnknownList[] {
  const lists = blocks.flatMap(({ rows, sharedLists }) => [
    { list: sharedLists[argument], service: undefined },
    ...Object.entries(rows).map(([label, { [argument]: list }]) => {
      return { list, service: list === sharedList ? undefined : label };
    }),
  ]);
  const unknown = lists.flatMap(({ list, service }) =>
    isUnresolved(list) && list.kind === "token" ? [{ list, service }] : [],
  );
  return unknown.filter(({ list }, index) => unknown.findIndex((one) => one.list === list) === index);
}

/** The user's sources as one list, if only Terraform knows whether it has a member. */
function unknownSources(props: PlanningContext["props"]): Unresolved | undefined {
  const own = namedSources(props);
  const ofSpokes = Object.values(props.spokes ?? {}).flatMap((spoke) => [
    spoke.ingressCidrBlocks,
    spoke.ingressIpv6CidrBlocks,
  ]);
  // If the group names no source itself, the VPC's own blocks are there.
  const sources = own.some((source) => source !== undefined) ? [...own, ...ofSpokes] : own;
  const given = sources.filter((source) => source !== undefined);
  return given.length > 0 && given.every(isUnresolved) ? joinLists(...given) : undefined;
}
