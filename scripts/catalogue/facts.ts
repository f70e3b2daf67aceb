/** What the guide, the CDK and other publications say about endpoint policies of a service. */
export interface PolicyFacts {
  readonly value: boolean | "unknown";
  readonly confidence: "high" | "medium" | "low" | "conflict" | "inferred" | null;
  /** Statements such as `true (high): <source>; false (medium): <source>`. */
  readonly source: string;
}

/** What publications say about private DNS names of a service. */
export interface PrivateDnsFacts {
  readonly value: false | "off" | "default" | "supported" | "required" | "conditional" | "inbound-resolver";
  readonly source: string;
  readonly names: readonly string[] | null;
}

/** What DescribeVpcEndpointServices answered, summed up over the regions asked. */
export interface ApiAnswer {
  readonly asOf: string;
  readonly regionsSeen: readonly string[];
  /** The distinct answers; two if regions differ. */
  readonly policySupported: readonly boolean[];
  /** Host names with `<R>` for the region. */
  readonly privateDnsNames: readonly string[];
}

/** One service of data/endpoint-services.json. */
export interface ServiceFacts {
  readonly name: string;
  readonly title: string | null;
  readonly serviceName: string;
  readonly kinds: readonly ("interface" | "gateway")[];
  readonly ports: readonly number[] | null;
  readonly iamPrefixes: readonly string[];
  readonly iamPrefixVerified: boolean;
  readonly sdkClients: readonly string[];
  readonly policySupported: PolicyFacts;
  readonly privateDns: PrivateDnsFacts;
  readonly fips: boolean;
  readonly fipsOf: string | null;
  readonly fipsVariants: readonly string[];
  readonly chinaPrefix: Readonly<Record<string, string>> | null;
  readonly chinaSuffix: Readonly<Record<string, string>> | null;
  readonly partitionPrefix: Readonly<Record<string, string>> | null;
  readonly crossRegion: true | "not-listed";
  readonly ipv6: boolean | "unknown";
  readonly unsupportedAzIds: readonly string[] | null;
  readonly regionNotes: {
    readonly onlyRegions?: readonly string[];
    readonly unavailableRegions?: readonly string[];
  } | null;
  readonly likelyRetired: boolean;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly apiAnswer2023?: ApiAnswer;
}

/** data/endpoint-services.json. */
export interface FactsFile {
  readonly readAt: string;
  readonly services: readonly ServiceFacts[];
}
