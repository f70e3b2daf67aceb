import type { SpokePlan } from "../model/planned-sharing";
import { spokeRegionWithProfile } from "../rules/spoke-region-with-profile";
import { zonesOrProfile } from "../rules/zones-or-profile";
import { id, region } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import { distinctProblems, type Problem } from "../shapes/problem";
import { mapOf, record } from "../shapes/read-object";
import { literalFlag, text } from "../shapes/reader";

const readSpokeProps = record(
  {
    vpcId: id("vpc"),
    zoneIds: mapOf(text(), "hosted zone ids"),
    profileId: text(),
    region,
    guards: literalFlag,
  },
  { vpcId: "the id of the VPC" },
);

/** Plans what a spoke of another account does to use the endpoints of a hub. */
export function planSpoke(
  input: unknown,
  earlier: readonly Problem[],
): { readonly plan: SpokePlan; readonly problems: readonly Problem[] } {
  const problems = [...earlier];
  const { vpcId, zoneIds, profileId, region, guards: hasGuards = true } = readSpokeProps(input, [], problems);
  if (isObject(input)) {
    const hasZones = isObject(zoneIds) ? Object.keys(zoneIds).length > 0 : zoneIds !== undefined;
    const given = [hasZones, profileId !== undefined].filter(Boolean).length;
    problems.push(...zonesOrProfile.check(["zoneIds"], given));
    if (profileId !== undefined && region !== undefined) {
      problems.push(...spokeRegionWithProfile.check(["region"]));
    }
  }
  return { plan: { vpcId, region, zoneIds, profileId, hasGuards }, problems: distinctProblems(problems) };
}
