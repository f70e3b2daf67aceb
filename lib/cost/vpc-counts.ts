import { PROFILE_ASSOCIATIONS } from "./hub-break-even";

const FEWEST = 10;
const MOST_STEPS = 6;

/** Numbers of VPCs for a comparison: round steps up to twice the asked number, and the turning points between. */
export function countsAround(
  vpcCount: number,
  paysFrom: number | "never" | undefined,
  isProfile: boolean,
): readonly number[] {
  const crossing = typeof paysFrom === "number" && paysFrom <= 10 * vpcCount ? paysFrom : 1;
  const end = 2 * Math.max(vpcCount, crossing, FEWEST / 2);
  const step = stepFor(end);
  const steps = Array.from({ length: Math.ceil(end / step) }, (_step, index) => (index + 1) * step);
  const bend = isProfile && end > PROFILE_ASSOCIATIONS ? [PROFILE_ASSOCIATIONS] : [];
  return [...new Set([1, crossing, vpcCount, ...bend, ...steps])].sort((one, other) => one - other);
}

function stepFor(end: number): number {
  const power = 10 ** Math.floor(Math.log10(end / MOST_STEPS));
  return Math.max(
    1,
    [1, 2, 5, 10].map((digit) => digit * power).find((step) => end / step <= MOST_STEPS) ?? 1,
  );
}
