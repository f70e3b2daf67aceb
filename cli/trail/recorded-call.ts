import type { PolicyRequest } from "../../lib/policy/evaluate/request";

/** A record of CloudTrail, or of the answer to our query, with how many calls it stands for. */
export interface TrailRecord {
  /** The record as CloudTrail delivers it; only the members that the query keeps, if it comes from there. */
  readonly record: Readonly<Record<string, unknown>>;
  /** How many calls it stands for: 1, or the count of a row of the query. */
  readonly calls: number;
  /** When the last of them was made; the time of the record if there is one only. */
  readonly last: string;
}

/**
 * How a call came to AWS: through an endpoint, which the record names; from a private address; from a public one, such
 * as that of a NAT gateway; from the console; or made by an AWS service, whose calls pass no endpoint of yours.
 */
export type CallOrigin = "endpoint" | "private" | "public" | "console" | "aws-service";

/** What became of a call; `denied-by-endpoint` is VpceAccessDenied. */
export type CallOutcome = "succeeded" | "failed" | "access-denied" | "denied-by-endpoint";

/** A recorded call, as an endpoint would see it. */
export interface RecordedCall {
  /** The names of the endpoint services of the catalogue that serve the call, such as `["ecr.api"]`. */
  readonly services: readonly string[];
  /**
   * The requests that the policies of those endpoints decide about: at least one, and several for a call that AWS
   * authorizes more than once, such as CopyObject. The call passes if all of them pass.
   */
  readonly requests: readonly PolicyRequest[];
  /** Who made it, as reports name it: the ARN of the role rather than of its session. */
  readonly principal: string;
  readonly origin: CallOrigin;
  /** Undefined unless the record names it. */
  readonly endpointId: string | undefined;
  readonly sourceAddress: string | undefined;
  readonly outcome: CallOutcome;
  readonly region: string;
  /** When it was made, as ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** How many calls it stands for. */
  readonly calls: number;
}

/** A record that becomes no request, since something about it is not known. */
export interface UnmappedCall {
  /** The source and the name of the event: `sqs.amazonaws.com`, `SendMessage`. */
  readonly eventSource: string;
  readonly eventName: string;
  readonly reason: "no-endpoint-service" | "unknown-action" | "no-call";
  readonly calls: number;
}
