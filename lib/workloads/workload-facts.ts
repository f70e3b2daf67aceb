import type { AwsOwnedBuckets } from "../policy/ready/owned-buckets";
import type { Citation } from "../services/endpoint-service";
import type { EndpointServiceName } from "../services/names.generated";

/** What a workload needs in one case only. */
export interface ConditionalServices {
  /** The services of the case; none if it only asks more of those that the set has. */
  readonly services: readonly EndpointServiceName[];
  /** When they are needed. */
  readonly when: string;
  /**
   * The page that says so.
   *
   * @default - that of the set
   */
  readonly source?: string;
}

/** AWS-owned buckets that a restricted S3 endpoint must allow. */
export interface NeededBuckets {
  readonly buckets: AwsOwnedBuckets;
  /**
   * The option that needs them.
   *
   * @default - none: the set always does
   */
  readonly when?: string;
}

/** What a workload in private subnets needs: a row of data/workload-sets.json, and its buckets of data/allowances.json. */
export interface WorkloadFacts extends Citation {
  /** Its name, such as `ecs-fargate`. */
  readonly name: string;
  /** The workload in AWS's words. */
  readonly title: string;
  /** The function of this library that returns the set. */
  readonly call: string;
  /** The services that it always needs, each with its purpose. */
  readonly services: { readonly [Name in EndpointServiceName]?: string };
  /** The services that it needs in some cases, by the option that adds them. */
  readonly conditional: Readonly<Record<string, ConditionalServices>>;
  /** AWS-owned buckets that it reads. */
  readonly ownedBuckets: readonly NeededBuckets[];
  /** What else to know, a sentence each. */
  readonly notes: readonly string[];
}

/** The facts on a workload of which the compiler knows the services: always needed ones, and those of each option. */
export type FactsOn<Always extends EndpointServiceName, Cases> = Omit<WorkloadFacts, "services" | "conditional"> & {
  readonly services: { readonly [Name in Always]: string };
  readonly conditional: {
    readonly [Case in keyof Cases]: Omit<ConditionalServices, "services"> & {
      readonly services: readonly Cases[Case][];
    };
  };
};
