import type { UnmappedCall } from "../trail/recorded-call";
import type { NotCountedReason } from "./decide/counted";
import type { ExplainedDenial } from "./denials/explained-denial";
import type { Tally } from "./groups/tally";
import type { SimulatedEndpoint } from "./policies/simulated-endpoint";

/** What the policies of a stack would have done to recorded calls. */
export interface Simulation {
  readonly endpoints: readonly SimulatedCalls[];
  /** Calls that became no request, by event, those with most calls first. */
  readonly unmapped: readonly UnmappedCall[];
  /** Calls that no endpoint would carry, or that no policy could break. */
  readonly notCounted: readonly { readonly reason: NotCountedReason; readonly calls: number }[];
  /** Calls to services that no endpoint of the stack serves, those with most calls first. */
  readonly noEndpoint: readonly { readonly service: string; readonly calls: number }[];
  /** Calls that an endpoint has denied in reality, explained. */
  readonly vpceDenied: readonly ExplainedDenial[];
  /** How many such calls are not explained, since there were too many different ones. */
  readonly vpceDeniedLeftOut: number;
  readonly span: TimeSpan;
}

/** The calls of one endpoint. */
export interface SimulatedCalls extends Tally {
  readonly endpoint: SimulatedEndpoint;
}

/** The calls of a trail that became requests, and when they were made. */
export interface TimeSpan {
  readonly calls: number;
  /** How many of them would come through an endpoint, if the stack has one. */
  readonly counted: number;
  /** How many of these came from public addresses. */
  readonly publicCalls: number;
  /** The time of the first and of the last, as ISO 8601; empty without calls. */
  readonly first: string;
  readonly last: string;
}
