import type { EffectiveOptions } from "../model/effective-options";
import type { EffectiveProps } from "../model/effective-props";
import type { EndpointPolicy } from "../model/endpoint-policy";

/** The region of an endpoint's service, if synth knows it. */
export function regionOf(options: EffectiveOptions, props: EffectiveProps): string | undefined {
  const region = options.serviceRegion ?? props.region;
  return typeof region === "string" ? region : undefined;
}

/** The region of the endpoints that have a policy, if synth knows it and it is one for all of them. */
export function policyRegion({ endpoints }: EndpointPolicy, props: EffectiveProps): string | undefined {
  const [region, ...others] = new Set(endpoints.map(({ options }) => regionOf(options, props)));
  return others.length > 0 ? undefined : region;
}
