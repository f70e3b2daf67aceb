import { memberPath, type Problem } from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import { joinSets, reference } from "./blank";
import type { Input } from "./input";
import type { Known } from "./read";
import { blocksNotUsed, spokeNotAdmitted } from "./sharing-problems";
import type { Wanted } from "./wanted";

/** Who may reach the endpoints; null where there is no source of a kind. */
export interface IngressSources {
  readonly cidr_blocks: BlockList | null;
  readonly ipv6_cidr_blocks: BlockList | null;
  readonly security_groups: BlockList | null;
  readonly prefix_list_ids: BlockList | null;
}

type BlockList = Known<readonly Known<string>[]>;

/** Decides who may reach the endpoints. */
export function planSources(guarded: readonly Wanted[], input: Input): IngressSources {
  const own = ownSources(guarded, input);
  const spokes = Object.values(input.sharing?.spokes ?? {});
  return {
    ...own,
    cidr_blocks: joinBlocks([own.cidr_blocks, ...spokes.map((spoke) => spoke.ingressCidrBlocks)]),
    ipv6_cidr_blocks: joinBlocks([
      own.ipv6_cidr_blocks,
      ...spokes.map((spoke) => spoke.ingressIpv6CidrBlocks),
    ]),
  };
}

/** The sources that the user names for the group, or else the VPC's own blocks. */
function ownSources(guarded: readonly Wanted[], input: Input): IngressSources {
  const options = input.securityGroup ?? {};
  const sources = {
    cidr_blocks: options.ingressCidrBlocks ?? null,
    ipv6_cidr_blocks: options.ingressIpv6CidrBlocks ?? null,
    security_groups: options.ingressSecurityGroupIds ?? null,
    prefix_list_ids: options.ingressPrefixListIds ?? null,
  };
  if (Object.values(sources).some((source) => source !== null)) return sources;
  const usesIpv6 = guarded.some(
    ({ options }) => (options.ipAddressType ?? input.ipAddressType ?? "ipv4") !== "ipv4",
  );
  return {
    ...sources,
    cidr_blocks: reference("vpcCidrBlocks"),
    ipv6_cidr_blocks: usesIpv6 ? reference("vpcIpv6CidrBlocks") : null,
  };
}

/** One list of several, each block once: AWS refuses a rule that is there already. */
function joinBlocks(lists: readonly (BlockList | null | undefined)[]): BlockList | null {
  const given = lists.filter((list) => list !== null && list !== undefined);
  const [first, ...others] = given;
  if (first === undefined || others.length === 0) return first ?? null;
  const known = [...new Set(given.flatMap((list) => (isUnresolved(list) ? [] : list)))];
  const unknown = given.filter(isUnresolved);
  if (unknown.length === 0 && !known.some(isUnresolved)) return known;
  return joinSets(...unknown, ...(known.length > 0 ? [known] : []));
}

/** Warns of spokes whose clients no rule admits. */
export function checkAdmitted({ securityGroup = {}, sharing }: Input): readonly Problem[] {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressPrefixListIds, ingressSecurityGroupIds } =
    securityGroup;
  const admitsOthers = [
    ingressCidrBlocks,
    ingressIpv6CidrBlocks,
    ingressPrefixListIds,
    ingressSecurityGroupIds,
  ];
  if (admitsOthers.some((sources) => sources !== undefined)) return [];
  return Object.entries(sharing?.spokes ?? {}).flatMap(([key, spoke]) => {
    const given = spoke.ingressCidrBlocks ?? spoke.ingressIpv6CidrBlocks;
    return given === undefined ? [spokeNotAdmitted(memberPath("spokes", key), key)] : [];
  });
}

/** Refuses blocks of spokes where there is no group of ours that could admit them. */
export function refuseBlocks({ sharing }: Input): readonly Problem[] {
  return Object.entries(sharing?.spokes ?? {}).flatMap(([key, spoke]) => {
    const options = (["ingressCidrBlocks", "ingressIpv6CidrBlocks"] as const).filter(
      (option) => spoke[option],
    );
    return options.map((option) => blocksNotUsed(`${memberPath("spokes", key)}.${option}`));
  });
}
