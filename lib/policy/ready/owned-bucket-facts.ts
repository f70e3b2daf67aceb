import type { Citation } from "../../services/endpoint-service";
import type { ActionOf } from "../statement/statement";

/** A resource that some regions name in their own way. */
export interface NamedByRegion {
  /**
   * The name in all other regions.
   *
   * @default - AWS has it in the regions of `exceptions` only
   */
  readonly usual?: string;
  /** The names that some regions have. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** A resource: `{region}` and `{regionWithoutDashes}` stand for the region. */
export type BucketResource = string | NamedByRegion;

/** What a set of AWS-owned buckets is used for, and what it takes to use it. */
export interface OwnedBucketFacts extends Citation {
  /** Who asks for the objects. */
  readonly about: string;
  /** How the requests are signed: what an identity condition would do to them depends on it. */
  readonly requests: "unsigned" | "signed by AWS" | "signed by your roles";
  /** What has to pass. */
  readonly grants: readonly {
    readonly actions: readonly ActionOf<"s3">[];
    readonly resources: readonly BucketResource[];
    /** @default - any principal, also an anonymous one */
    readonly principalServiceName?: string;
  }[];
}
