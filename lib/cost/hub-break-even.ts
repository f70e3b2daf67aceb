/** Number of VPCs that a Route 53 Profile serves at its flat price: https://aws.amazon.com/route53/pricing/ */
export const PROFILE_ASSOCIATIONS = 100;

/** A difference this small comes from binary fractions, not from prices. */
const NOTHING = 1e-9;

const FEWEST = 10;
const MOST_STEPS = 6;

/** US dollars a month from which the difference between a hub and one set in each VPC follows. */
export interface HubTerms {
  /** Hours of one set of endpoints, which each VPC after the first saves. */
  readonly setUsd: number;
  /** What each spoke costs on the transit gateway. */
  readonly spokeUsd: number;
  /** What the hub costs, whatever the number of VPCs. */
  readonly fixedUsd: number;
  /** What each spoke after the first hundred costs in addition. */
  readonly furtherSpokeUsd: number;
  /** VPCs that are not spokes: 1 if the hub is one of them, otherwise 0. */
  readonly hubs: number;
}

/** What a hub saves a month for a number of VPCs; negative if it costs more. */
export function hubSaving({ setUsd, spokeUsd, fixedUsd, furtherSpokeUsd, hubs }: HubTerms, vpcs: number) {
  const spokes = vpcs - hubs;
  const further = Math.max(0, spokes - PROFILE_ASSOCIATIONS);
  return setUsd * (vpcs - 1) - spokeUsd * spokes - furtherSpokeUsd * further - fixedUsd;
}

/**
 * The smallest and the largest number of VPCs for which a hub is cheaper; no largest one if it always is from there.
 * The saving is a straight line with one bend, so nothing is searched.
 */
export function hubPays(terms: HubTerms) {
  const slope = terms.setUsd - terms.spokeUsd;
  const slopeAfter = slope - terms.furtherSpokeUsd;
  const bend = PROFILE_ASSOCIATIONS + terms.hubs;
  const first = firstAbove(1, hubSaving(terms, 1), slope);
  const atBend = hubSaving(terms, bend);
  if (first === undefined || first > bend) {
    return { from: firstAbove(bend, atBend, slopeAfter) ?? ("never" as const), upTo: undefined };
  }
  const isFalling = slopeAfter < -NOTHING;
  return {
    from: first,
    upTo: isFalling ? bend + Math.ceil(atBend / -slopeAfter - NOTHING) - 1 : undefined,
  };
}

/** First whole number from `start` on at which a line is above zero; `at` is its value at `start`. */
function firstAbove(start: number, at: number, slope: number): number | undefined {
  if (at > NOTHING) return start;
  return slope > NOTHING ? start + Math.floor(-at / slope + NOTHING) + 1 : undefined;
}

/** Numbers of VPCs for a comparison: round steps up to twice the asked number, and the turning points between. */
export function countsAround(
  vpcCount: number,
  paysFrom: number | "never" | undefined,
  isProfile: boolean,
): readonly number[] {
  const crossing = typeof paysFrom === "number" && paysFrom <= 10 * vpcCount ? paysFrom : 1;
  const end = 2 * Math.max(vpcCount, crossing, FEWEST / 2);
  const step = Math.max(1, roundStep(end, [1, 2, 5, 10]));
  const steps = Array.from({ length: Math.ceil(end / step) }, (_step, index) => (index + 1) * step);
  const bend = isProfile && end > PROFILE_ASSOCIATIONS ? [PROFILE_ASSOCIATIONS] : [];
  return [...new Set([1, crossing, vpcCount, ...bend, ...steps])].sort((one, other) => one - other);
}

/** The smallest round step that leads to `end` in at most six steps. */
export function roundStep(end: number, digits: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(end / MOST_STEPS));
  return digits.map((digit) => digit * power).find((step) => end / step <= MOST_STEPS) ?? end;
}
