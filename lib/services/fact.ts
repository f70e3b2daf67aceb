import type { EndpointType, Port, PrivateDnsSupport } from "./endpoint-service";

/** What a source can state about an endpoint service, by the name of the fact. */
export interface FactValues {
  /** AWS product that the endpoint belongs to. */
  title: string;
  /** Endpoint types that AWS offers. */
  types: readonly EndpointType[];
  /** Full service name in most regions, with a `{region}` placeholder unless the service is global. */
  serviceName: string;
  /** The full service name of the interface endpoint in regions that differ. */
  serviceNameIn: Readonly<Record<string, string>>;
  /** TCP ports; `other` if they are not listed, and 443 alone is no safe guess. */
  ports: readonly Port[] | "other";
  /** Whether the endpoint accepts an endpoint policy. */
  policy: boolean;
  /** Whether private DNS can, must or should not be turned on. */
  privateDns: Exclude<PrivateDnsSupport, "contradicted" | "default">;
  /** Private host names with a `{region}` placeholder. */
  names: readonly string[];
  /** The private host names in regions that differ. */
  namesIn: Readonly<Record<string, readonly string[]>>;
  /** Private host names that serve both address families, such as `sqs.{region}.api.aws`. */
  dualStackNames: readonly string[];
  /** Whether the endpoint accepts the IP address types `ipv6` and `dualstack`. */
  ipv6: boolean;
  /** The only regions that have the endpoint. */
  onlyRegions: readonly string[];
  /** Regions that lack the endpoint. */
  missingRegions: readonly string[];
  /** Availability Zone ids that lack the endpoint. */
  missingZones: readonly string[];
  /** Whether AWS lists the service as reachable from another region. */
  crossRegion: boolean;
  /** The region of each partition that SDKs sign requests to a global service for. */
  signingRegions: readonly string[];
  /** The plain endpoint whose FIPS form this is. */
  fipsOf: string;
  /** IAM service prefixes of the actions that go through the endpoint. */
  iamPrefixes: readonly string[];
  /** AWS SDK clients (botocore names) whose calls go through the endpoint. */
  sdkClients: readonly string[];
  /** The day on which AWS withdrew or withdraws the service; true if the day is unknown. */
  retired: string | boolean;
  /** Remark for readers. */
  note: string;
  /** Regions in which AWS's answer had the endpoint; there may be more. */
  seenIn: readonly string[];
}

/** The name of a fact. */
export type FactName = keyof FactValues;

/**
 * How strong a source is, the strongest first.
 *
 * - `api`: an answer of DescribeVpcEndpointServices
 * - `guide`: a page of AWS's documentation
 * - `sdk`: endpoint rule sets and models of AWS's SDKs
 * - `code`: code of AWS or of others, such as the CDK
 * - `secondary`: somebody else, or a conclusion
 */
export const FACT_KINDS = ["api", "guide", "sdk", "code", "secondary"] as const;

/** How strong a source is. */
export type FactKind = (typeof FACT_KINDS)[number];

/** Where a fact comes from, and how old it is. */
export interface FactSource {
  /** Public address, or package with version and file. */
  readonly source: string;
  /** Date of the publication, such as `2026-03-18`, `2026-03` or `2026`; null if it is unknown. */
  readonly published: string | null;
  /** The day on which the source was read. */
  readonly readAt: string;
  /** How strong the source is. */
  readonly kind: FactKind;
}
