/** Type of endpoint that AWS offers for its own services, in the words of the EC2 API. */
export type EndpointType = "Interface" | "Gateway";

/**
 * What is known about the private DNS of a service.
 *
 * - `supported`: a source says that private DNS can be turned on
 * - `required`: the service does not work with private DNS off
 * - `unsupported`: the service has no private DNS name, so AWS refuses to turn it on
 * - `leave-off`: it can be turned on, but its documentation says to leave it off
 * - `inbound-resolver`: if it is on, AWS limits it to inbound Resolver endpoints by default (s3)
 * - `conditional`: whether it should be on depends on the other endpoints in the VPC
 * - `default`: no source was found; AWS and the CDK turn private DNS on
 */
export type PrivateDnsSupport =
  | "supported"
  | "required"
  | "unsupported"
  | "leave-off"
  | "inbound-resolver"
  | "conditional"
  | "default";

/** Where a fact comes from, and how old it is. */
export interface Citation {
  /** Publication that states the fact, as people cite it. */
  readonly source: string;
  /** Date of that publication: `2026-03-18`, or the year alone if the day is unknown. */
  readonly asOf: string;
}

/** Facts about the private host names of an endpoint in its VPC. */
export interface PrivateDns extends Citation {
  /** Whether private DNS can, must or should not be turned on. */
  readonly support: PrivateDnsSupport;
  /**
   * Host names in commercial regions with a `{region}` placeholder; `*.` means any label. They come from sources,
   * never from the service name.
   */
  readonly names: readonly string[] | "unknown";
}

/** Whether an endpoint of a service accepts an endpoint policy. */
export interface PolicySupport extends Citation {
  /** `unknown` if no source is strong enough, or if equally strong ones disagree. */
  readonly supported: boolean | "unknown";
  /** Strength of the evidence: `high` justifies an error, `medium` a warning; null if there is none. */
  readonly confidence: "high" | "medium" | "low" | null;
}

/** One AWS endpoint service: everything that is known about it without a call of AWS. */
export interface EndpointService {
  /** AWS's own endpoint name, such as `ecr.dkr`. */
  readonly name: string;
  /** AWS product that the endpoint belongs to; the endpoint name if no product name was found. */
  readonly title: string;
  /** Full service name in most regions, with a `{region}` placeholder unless the service is global. */
  readonly serviceName: string;
  /** Endpoint types that AWS offers; the first is the default. */
  readonly types: readonly EndpointType[];
  /** TCP ports on which the endpoint listens. */
  readonly ports: readonly number[] | "unknown";
  /** By region, the prefix that replaces `com.amazonaws` in the service name of the interface endpoint. */
  readonly partitionPrefixes: Readonly<Record<string, string>>;
  /** By region, the text at the end of the service name of the interface endpoint, such as `.cn`. */
  readonly regionSuffixes: Readonly<Record<string, string>>;
  /** The only regions that have the endpoint; undefined if no such limit is known. */
  readonly onlyRegions: readonly string[] | undefined;
  /** Regions that are known to lack the endpoint. */
  readonly unavailableRegions: readonly string[];
  /** Availability Zone ids that are known to lack the endpoint. */
  readonly unsupportedAzIds: readonly string[];
  /** Whether AWS lists the service as reachable from another region (`service_region`). */
  readonly crossRegion: boolean;
  /** Whether the endpoint accepts the IP address types `ipv6` and `dualstack`. */
  readonly ipv6: boolean | "unknown";
  /** Facts about private host names. */
  readonly privateDns: PrivateDns;
  /** Facts about endpoint policies. */
  readonly policy: PolicySupport;
  /** Whether this is the endpoint of a FIPS host name. */
  readonly fips: boolean;
  /** Endpoint whose FIPS form this is; undefined for all others. */
  readonly fipsOf: string | undefined;
  /** Endpoints that are the FIPS form of this one. */
  readonly fipsTwins: readonly string[];
  /** IAM service prefixes of the actions that go through the endpoint, such as `sqs`. */
  readonly iamPrefixes: readonly string[] | "unknown";
  /** Whether the SDK's operations confirm `iamPrefixes`; otherwise the product name suggests them. */
  readonly iamPrefixesVerified: boolean;
  /** AWS SDK clients (botocore names) whose calls go through the endpoint. */
  readonly sdkClients: readonly string[];
  /** Whether AWS has probably withdrawn the service. */
  readonly retired: boolean;
  /** Remark on facts that disagree or surprise; undefined for most. */
  readonly note: string | undefined;
  /** Publications that list the endpoint, with version or date. */
  readonly sources: readonly string[];
}
