/** Type of endpoint that AWS offers for its own services, in the words of the EC2 API. */
export type EndpointType = "Interface" | "Gateway";

/** TCP ports from one to another, both included. */
export interface PortRange {
  /** The lowest port. */
  readonly from: number;
  /** The highest port. */
  readonly to: number;
}

/** A TCP port, or a range of them. */
export type Port = number | PortRange;

/**
 * What is known about the private DNS of a service.
 *
 * - `supported`: a source says that private DNS can be turned on, or names the private host names
 * - `required`: the service does not work with private DNS off
 * - `unsupported`: the service has no private DNS name, so AWS refuses to turn it on
 * - `leave-off`: it can be turned on, but its documentation says to leave it off
 * - `inbound-resolver`: if it is on, AWS limits it to inbound Resolver endpoints by default (s3)
 * - `conditional`: whether it should be on depends on the other endpoints in the VPC
 * - `contradicted`: equally strong sources say that it has private DNS names and that it has none
 * - `default`: no source was found; AWS and the CDK turn private DNS on
 */
export type PrivateDnsSupport =
  | "supported"
  | "required"
  | "unsupported"
  | "leave-off"
  | "inbound-resolver"
  | "conditional"
  | "contradicted"
  | "default";

/** Where a fact comes from, and how old it is. */
export interface Citation {
  /** Publication that states the fact, as people cite it. */
  readonly source: string;
  /** Date of that publication: `2026-03-18`, or the year alone if the day is unknown. */
  readonly asOf: string;
}

/** Facts about the private host names of an endpoint in its VPC. */
export interface PrivateDns {
  /** Whether private DNS can, must or should not be turned on. */
  readonly support: PrivateDnsSupport;
  /**
   * Host names in commercial regions with a `{region}` placeholder; `*.` means any label. They come from sources,
   * never from the service name.
   */
  readonly names: readonly string[] | "unknown";
  /** The host names in each region that differs; undefined for most services. */
  readonly namesIn?: Readonly<Record<string, readonly string[]>>;
}

/** Whether an endpoint of a service accepts an endpoint policy. */
export interface PolicySupport {
  /** `unknown` if there is no source, or if equally strong ones disagree. */
  readonly supported: boolean | "unknown";
  /** Strength of the evidence: `high` justifies an error, `medium` a warning; null if support is unknown. */
  readonly confidence: "high" | "medium" | null;
}

/**
 * One AWS endpoint service: everything that is known about it without a call of AWS. `sourcesOf` has the source and the
 * date of each fact.
 */
export interface EndpointService {
  /** AWS's own endpoint name, such as `ecr.dkr`. */
  readonly name: string;
  /** AWS product that the endpoint belongs to; the endpoint name if no product name was found. */
  readonly title: string;
  /** Full service name in most regions, with a `{region}` placeholder unless the service is global. */
  readonly serviceName: string;
  /** The full service name of the interface endpoint in each region that differs, with a `{region}` placeholder. */
  readonly serviceNameIn: Readonly<Record<string, string>>;
  /** Endpoint types that AWS offers; the first is the default. */
  readonly types: readonly EndpointType[];
  /**
   * TCP ports on which the endpoint listens.
   *
   * - `unknown`: no source names them; an HTTPS API listens on 443
   * - `other`: the endpoint is no plain HTTPS API, and no source lists its ports
   */
  readonly ports: readonly Port[] | "unknown" | "other";
  /** The only regions that have the endpoint; undefined if no such limit is known. */
  readonly onlyRegions: readonly string[] | undefined;
  /** Regions that are known to lack the endpoint. */
  readonly missingRegions: readonly string[];
  /** Availability Zone ids that are known to lack the endpoint. */
  readonly missingZones: readonly string[];
  /** Whether AWS lists the service as reachable from another region (`service_region`). */
  readonly crossRegion: boolean;
  /**
   * The region of each partition that SDKs sign requests to a global service for, such as `us-east-1` for `route53`;
   * undefined if the service is regional.
   */
  readonly signingRegions: readonly string[] | undefined;
  /** Whether the endpoint accepts the IP address types `ipv6` and `dualstack`. */
  readonly ipv6: boolean | "unknown";
  /** Facts about private host names. */
  readonly privateDns: PrivateDns;
  /**
   * Host names that serve both address families, such as `sqs.{region}.api.aws`. Those of AWS's answers and pages are
   * among the private names; those that only an SDK has are public hosts.
   */
  readonly dualStackNames: readonly string[] | "unknown";
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
  /** The day on which AWS withdrew or withdraws the service; true if the day is unknown; false if AWS offers it. */
  readonly retired: string | boolean;
  /** Remark on facts that disagree or surprise; undefined for most. */
  readonly note: string | undefined;
}
