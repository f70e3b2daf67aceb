import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { blankOf, joinLists, reference } from "./blank";
import type { PlannedBlock } from "./blocks";
import type { Input } from "./input";
import type { Known } from "./read";
import type { PlannedGroup } from "./security-group";
import type { PlannedSharing } from "./sharing";

/** What Terraform checks once, before any endpoint is made. */
export interface PlannedGuards {
  /** The services that resolve privately, and so need both DNS attributes of the VPC. */
  readonly privateDns: readonly string[];
  /** Whether further services resolve privately, where only Terraform knows. */
  readonly privateDnsIf: readonly Unresolved[];
  /** The variable by which callers turn private DNS on and off, if there is one. */
  readonly servicesVariable: string | undefined;
  /** Whether other VPCs share the endpoints: all of them resolve privately then, by one way or the other. */
  readonly shared: boolean;
  /** The region that hosted zones are named for, where only Terraform knows it. */
  readonly zoneRegion: Unresolved | undefined;
  /** The VPCs of the hub and of its spokes, where only Terraform knows whether each is there once. */
  readonly vpcIds: readonly Known<string>[];
  /** Lists of subnets of which only Terraform knows whether they have a member. */
  readonly subnetIds: readonly UnknownList[];
  /** Lists of existing security groups, of which only Terraform knows the same. */
  readonly securityGroupIds: readonly UnknownList[];
  /** All sources of clients, where only Terraform knows whether there are any. */
  readonly ingressSources: Unresolved | undefined;
}

/** A list that only Terraform knows. */
export interface UnknownList {
  readonly list: Unresolved;
  /** The service that has it for itself; nothing where it is the shared one. */
  readonly service: string | undefined;
}

/** Decides what there is to check; nothing where the user wants no guards or synth has settled them all. */
export function planGuards(
  blocks: readonly PlannedBlock[],
  group: PlannedGroup | undefined,
  sharing: PlannedSharing | undefined,
  input: Input,
): PlannedGuards | undefined {
  if (input.guards === false) return undefined;
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const privateDns = rows.filter(([, row]) => row["private_dns_enabled"] === true).map(([label]) => label);
  const privateDnsIf = rows.map(([, row]) => row["private_dns_enabled"]).filter(isUnresolved);
  const subnetIds = unknownLists(blocks, "subnet_ids", input.subnetIds);
  const securityGroupIds = unknownLists(blocks, "security_group_ids", input.securityGroupIds);
  const ingressSources = group && unknownSources(input);
  const { servicesVariable, region = reference("region") } = input;
  const shared = sharing !== undefined;
  const zoneRegion = sharing && !sharing.profile && isUnresolved(region) ? region : undefined;
  const settled =
    servicesVariable === undefined &&
    privateDns.length + privateDnsIf.length + subnetIds.length + securityGroupIds.length === 0 &&
    !shared &&
    !ingressSources;
  if (settled) return undefined;
  const lists = { subnetIds, securityGroupIds, ingressSources };
  const vpcIds = sharing ? unknownVpcs(sharing, input) : [];
  return { privateDns, privateDnsIf, shared, zoneRegion, vpcIds, servicesVariable, ...lists };
}

/** Synth compares what is literal; of two ids that only Terraform knows it cannot tell whether they differ. */
function unknownVpcs({ spokes }: PlannedSharing, { vpcId: hub }: Input): readonly Known<string>[] {
  const vpcIds = [...(hub === undefined ? [] : [hub]), ...spokes.map(({ vpcId }) => vpcId)];
  return spokes.length > 0 && vpcIds.some(isUnresolved) ? vpcIds : [];
}

/** Each list of the user's once, however many endpoints stand in it; one that the created group is joined to has a member. */
function unknownLists(
  blocks: readonly PlannedBlock[],
  argument: "subnet_ids" | "security_group_ids",
  sharedList: unknown,
): readonly UnknownList[] {
  const lists = blocks.flatMap(({ rows, shared }) => [
    { list: shared[argument], service: undefined },
    ...Object.entries(rows).map(([label, { [argument]: list }]) => ({
      list,
      service: list === sharedList ? undefined : label,
    })),
  ]);
  const unknown = lists.flatMap(({ list, service }) => {
    return isUnresolved(list) && !blankOf(list) ? [{ list, service }] : [];
  });
  return unknown.filter(({ list }, index) => unknown.findIndex((one) => one.list === list) === index);
}

/** The user's sources as one list, if only Terraform knows whether it has a member. */
function unknownSources({ securityGroup = {}, sharing }: Input): Unresolved | undefined {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } =
    securityGroup;
  const ofSpokes = Object.values(sharing?.spokes ?? {}).flatMap((spoke) => [
    spoke.ingressCidrBlocks,
    spoke.ingressIpv6CidrBlocks,
  ]);
  const own = [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
  // The VPC's own blocks are there where the group names no source itself.
  const sources = own.some((source) => source !== undefined) ? [...own, ...ofSpokes] : own;
  const given = sources.filter((source) => source !== undefined);
  return given.length > 0 && given.every(isUnresolved) ? joinLists(...given) : undefined;
}
