import type { EffectiveOptions } from "../model/effective-options";
import type { EffectiveProps } from "../model/effective-props";

/** The region of an endpoint's service, if synth knows it. */
export function regionOf(options: EffectiveOptions, props: EffectiveProps): string | undefined {
  const region = options.serviceRegion ?? props.region;
  return typeof region === "string" ? region : undefined;
}
