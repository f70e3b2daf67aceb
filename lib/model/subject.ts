import type { EffectiveEndpoint } from "./effective-endpoint";
import type { EndpointPolicy } from "./endpoint-policy";

/** What rules look at: the effective endpoints, their policies, and the plan. */
export interface Subject {
  readonly endpoints: readonly EffectiveEndpoint[];
  /** The distinct policies of the input. */
  readonly policies: readonly EndpointPolicy[];
}
