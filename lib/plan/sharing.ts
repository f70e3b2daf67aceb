import { leavePrivateDnsOff, memberPath, type Problem } from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import { joinLists } from "./blank";
import { checkSameZones, type PlannedZone, planZones } from "./hosted-zones";
import type { Input, SharingInput } from "./input";
import type { Known } from "./read";
import { type ProfileOptions, profileName } from "./sharing-input";
import {
  hubAmongSpokes,
  manyAssociations,
  manyAuthorizations,
  manyProfileVpcs,
  manyVpcsPerZone,
  manyZones,
  namesWithProfile,
  noNamesToShare,
  profileOfOtherRegion,
  sameSpoke,
} from "./sharing-problems";
import type { Wanted } from "./wanted";

/** How other VPCs come to resolve the private names of endpoints. */
export interface PlannedSharing {
  /** The hosted zones; none where a Profile shares the names. */
  readonly zones: readonly PlannedZone[];
  readonly profile: PlannedProfile | undefined;
  readonly spokes: readonly PlannedSpoke[];
}

/** A Route 53 Profile. */
export interface PlannedProfile {
  readonly name: Known<string>;
  /** With whom it is shared beside this account: a list from the user, and the accounts of spokes. */
  readonly principals: Known<readonly Known<string>[]>;
  readonly allowExternalPrincipals: Known<boolean> | undefined;
}

/** A VPC that uses the endpoints. */
export interface PlannedSpoke {
  /** The user's key. */
  readonly key: string;
  readonly vpcId: Known<string>;
  readonly region: Known<string> | null;
  /** Whether it belongs to another account, which then has to agree. */
  readonly elsewhere: boolean;
}

/** Decides by what other VPCs resolve the private names, and who they are. */
export function planSharing(
  name: string,
  wanted: readonly Wanted[],
  input: Input,
  { spokes, profile }: SharingInput,
  problems: Problem[],
): PlannedSharing {
  const planned = planSpokes(spokes, input, problems);
  const elsewhere = planned.filter((spoke) => spoke.elsewhere).length;
  problems.push(...wanted.flatMap(checkLeftOff));
  if (profile) {
    problems.push(...wanted.flatMap(checkProfileNames), ...checkProfileRegion(planned, input));
    if (planned.length > VPCS_PER_PROFILE) problems.push(manyProfileVpcs("spokes", planned.length));
    return { zones: [], spokes: planned, profile: planProfile(name, profile, spokes, problems) };
  }
  const zones = wanted.flatMap((endpoint) => planZones(endpoint, input, problems));
  problems.push(
    ...checkSameZones(zones, wanted),
    ...checkZoneQuotas(zones.length, planned.length, elsewhere),
  );
  return { zones, spokes: planned, profile: undefined };
}

function planSpokes(
  spokes: SharingInput["spokes"],
  { vpcId: hub }: Input,
  problems: Problem[],
): readonly PlannedSpoke[] {
  const owners = new Map<string, string>();
  return Object.entries(spokes).flatMap(([key, { vpcId, region, accountId }]) => {
    const spoke = memberPath("spokes", key);
    // What is missing was told when the spoke was read.
    if (vpcId === undefined) return [];
    if (typeof vpcId === "string") {
      const owner = owners.get(vpcId);
      if (vpcId === hub) problems.push(hubAmongSpokes(`${spoke}.vpcId`, vpcId));
      else if (owner !== undefined) problems.push(sameSpoke(`${spoke}.vpcId`, vpcId, owner));
      owners.set(vpcId, spoke);
    }
    return [{ key, vpcId, region: region ?? null, elsewhere: accountId !== undefined }];
  });
}

function planProfile(
  constructId: string,
  { name, principals = [], allowExternalPrincipals }: ProfileOptions,
  spokes: SharingInput["spokes"],
  problems: Problem[],
): PlannedProfile {
  const unfit = name === undefined ? profileName(constructId, "profile.name") : undefined;
  if (unfit) problems.push(unfit);
  const accounts = Object.values(spokes).flatMap(({ accountId }) => accountId ?? []);
  return {
    name: name ?? constructId,
    principals: isUnresolved(principals)
      ? joinLists(principals, accounts)
      : [...new Set([...principals, ...accounts])],
    allowExternalPrincipals,
  };
}

function checkProfileNames({ path, facts, name, options }: Wanted): readonly Problem[] {
  if (options.privateDnsNames !== undefined) return [namesWithProfile(`${path}.privateDnsNames`)];
  const { support, source, asOf } = facts?.privateDns ?? {};
  return support === "unsupported" ? [noNamesToShare(path, name, `${source}, ${asOf}`)] : [];
}

/** Warns of names that AWS or a service wants left alone. */
function checkLeftOff({ path, facts, name }: Wanted): readonly Problem[] {
  const { support, source, asOf } = facts?.privateDns ?? {};
  return support === "leave-off" ? [leavePrivateDnsOff(path, name, `${source}, ${asOf}`)] : [];
}

// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html, 2026
function checkProfileRegion(spokes: readonly PlannedSpoke[], { region: hub }: Input): readonly Problem[] {
  if (typeof hub !== "string") return [];
  const elsewhere = spokes.filter(({ region }) => typeof region === "string" && region !== hub);
  return elsewhere.map(({ key }) => profileOfOtherRegion(`${memberPath("spokes", key)}.region`));
}

// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html, 2026
const ZONES_PER_ACCOUNT = 500;
const VPCS_PER_ZONE = 300;
const AUTHORIZATIONS_PER_ZONE = 1000;
const VPCS_PER_PROFILE = 1000;
// Two minutes of reading in every plan, at 5 requests a second.
const MANY_ASSOCIATIONS = 600;

function checkZoneQuotas(zones: number, spokes: number, elsewhere: number): readonly Problem[] {
  return [
    ...(zones > ZONES_PER_ACCOUNT ? [manyZones("services", zones)] : []),
    ...(spokes + 1 > VPCS_PER_ZONE ? [manyVpcsPerZone("spokes", spokes + 1)] : []),
    ...(elsewhere > AUTHORIZATIONS_PER_ZONE ? [manyAuthorizations("spokes", elsewhere)] : []),
    ...(zones * spokes > MANY_ASSOCIATIONS ? [manyAssociations("spokes", zones, spokes)] : []),
  ];
}
