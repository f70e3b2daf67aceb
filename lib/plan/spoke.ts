import { describe, missing, type Problem } from "../problems";
import { id, region } from "./formats";
import { isObject, type Known, literalFlag, mapOf, record, text } from "./read";
import { profileOfOtherRegion, zonesOrProfile } from "./sharing-problems";

const readSpokeInput = record({
  vpcId: id("vpc"),
  zoneIds: mapOf(text(), "hosted zone ids"),
  profileId: text(),
  region,
  guards: literalFlag,
});

/** What a spoke does to use the endpoints of a hub. */
export interface SpokePlan {
  readonly vpcId: Known<string> | undefined;
  readonly region: Known<string> | undefined;
  /** The hosted zones to associate with, by name. */
  readonly zoneIds: Known<Readonly<Record<string, Known<string>>>> | undefined;
  /** The Route 53 Profile to associate with. */
  readonly profileId: Known<string> | undefined;
  /** Whether Terraform checks the VPC first. */
  readonly guards: boolean;
}

/** Decides what a spoke does, or says everything that is wrong with a user's input. */
export function planSpoke(
  props: unknown,
  marked: readonly Problem[],
): { readonly plan: SpokePlan; readonly problems: readonly Problem[] } {
  const problems = [...marked];
  const { vpcId, zoneIds, profileId, region, guards = true } = readSpokeInput(props, "", problems);
  if (vpcId === undefined) problems.push(missing("vpcId", "the id of the VPC"));
  const hasZones = isObject(zoneIds) ? Object.keys(zoneIds).length > 0 : zoneIds !== undefined;
  const given = [hasZones, profileId !== undefined].filter(Boolean).length;
  if (given !== 1) problems.push(zonesOrProfile("zoneIds", given > 1));
  if (profileId !== undefined && region !== undefined) problems.push(profileOfOtherRegion("region"));
  const distinct = new Map(problems.map((problem) => [describe(problem), problem]));
  // Of props that are no object, there is nothing to tell but that.
  const told = isObject(props) ? [...distinct.values()] : problems.slice(0, 1);
  return { plan: { vpcId, region, zoneIds, profileId, guards }, problems: told };
}
