import { noProfiles, type ProfileState } from "./profiles";
import { noShares, type ShareState } from "./shares";
import type { XmlNode } from "./xml";

/** What AWS would say of an endpoint service, if it differs from moto's answer. */
export interface ServiceFacts {
  /** @default - moto's: every zone of the region */
  readonly availabilityZones?: readonly string[];
  /** @default - moto's: true */
  readonly vpcEndpointPolicySupported?: boolean;
  /** An empty list is a service that cannot have private DNS. @default - moto's: one name */
  readonly privateDnsNames?: readonly string[];
  /** @default - ipv4 */
  readonly supportedIpAddressTypes?: readonly string[];
  /** Changes only the entry of this type; S3 has two. @default - all entries of the service */
  readonly serviceType?: string;
}

/** What AWS says of an endpoint that is not as it was made. */
export interface EndpointFacts {
  /** Such as `pendingAcceptance` or `failed`. @default - moto's: available */
  readonly state?: string;
  /** How many of its network interfaces are there. @default - one for each subnet */
  readonly networkInterfaces?: number;
  /** Whether the names of private DNS are there. @default - if private DNS is on */
  readonly privateNames?: boolean;
}

/** A network interface of an endpoint, in one subnet. */
export interface EndpointInterface {
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly networkInterfaceId: string;
  readonly ipv4: string;
  readonly ipv6: string;
}

/** The members of an endpoint that moto forgets. */
export interface Kept {
  readonly interfaces: readonly EndpointInterface[];
  readonly privateDnsEnabled: boolean;
  readonly ipAddressType: string;
  readonly dnsRecordIpType: string;
  readonly inboundResolverOnly: boolean;
  readonly serviceRegion?: string;
  readonly resourceConfigurationArn?: string;
  readonly serviceNetworkArn?: string;
}

/** A VPC as Route 53 names it. */
export interface Vpc {
  readonly vpcId: string;
  readonly region: string;
}

/** A private hosted zone. */
export interface PrivateZone {
  /** The account that made it. */
  readonly owner: string;
  /** Without the dot at its end. */
  readonly name: string;
  /** Of any account. */
  readonly vpcs: readonly Vpc[];
}

/** Everything the double knows beyond moto. */
export interface State {
  /** By endpoint id. */
  readonly kept: Map<string, Kept>;
  /** Endpoint id by region and client token. */
  readonly tokens: Map<string, string>;
  /** By group, ports and prefix list of a rule. */
  readonly ruleDescriptions: Map<string, string>;
  /** By service name; null is a service that does not exist. */
  readonly serviceFacts: Map<string, ServiceFacts | null>;
  /** By endpoint id. */
  readonly endpointFacts: Map<string, EndpointFacts>;
  /** By id of the zone. */
  readonly zones: Map<string, PrivateZone>;
  /** The VPCs of other accounts that may be associated, by id of the zone. */
  readonly authorizations: Map<string, readonly Vpc[]>;
  /** By access key. */
  readonly accounts: Map<string, string>;
  readonly ofProfiles: ProfileState;
  readonly ofShares: ShareState;
  /** moto's own list by region, as it was last read. */
  readonly serviceLists: Map<string, readonly XmlNode[]>;
}

/** A state in which nothing happened yet. */
export function emptyState(): State {
  return {
    kept: new Map(),
    tokens: new Map(),
    ruleDescriptions: new Map(),
    serviceFacts: new Map(),
    endpointFacts: new Map(),
    zones: new Map(),
    authorizations: new Map(),
    accounts: new Map(),
    ofProfiles: noProfiles(),
    ofShares: noShares(),
    serviceLists: new Map(),
  };
}

/** One request that a handler answers. */
export interface Call {
  readonly action: string;
  readonly region: string;
  readonly params: URLSearchParams;
  readonly state: State;
  /** Asks moto as the same caller in the same region; throws what moto refuses. */
  readonly ask: (action: string, params: Readonly<Record<string, string>>) => Promise<XmlNode>;
}

/** Answers an action with the content of its reply. */
export type Handler = (call: Call) => Promise<XmlNode>;
