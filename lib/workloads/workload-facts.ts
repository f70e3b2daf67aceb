import type { AwsOwnedBuckets } from "../policy/ready/owned-buckets";
import type { Citation } from "../services/endpoint-service";
import type { EndpointServiceName } from "../services/names.generated";

/** Services that a workload needs in one case only. */
export interface ConditionalServices {
  /** The services of the case. */
  readonly services: readonly EndpointServiceName[];
  /** When they are needed. */
  readonly when: string;
}

/** What a workload in private subnets needs: a row of data/workload-sets.json. */
export interface WorkloadFacts extends Citation {
  /** The workload in AWS's words. */
  readonly title: string;
  /** The function of this library that returns the set. */
  readonly call: string;
  /** The services that it always needs, each with its purpose. */
  readonly services: { readonly [Name in EndpointServiceName]?: string };
  /** The services that it needs in some cases, by the option that adds them. */
  readonly conditional: Readonly<Record<string, ConditionalServices>>;
  /** AWS-owned buckets that a restricted S3 endpoint must allow, by the service of the set that needs them. */
  readonly ownedBuckets: { readonly [Name in EndpointServiceName]?: AwsOwnedBuckets };
  /** What else to know, a sentence each. */
  readonly notes: readonly string[];
}
