import type { Expression } from "../policy/statement/conditions";
import type { AnyServiceStatement, PolicyDocument, Statement } from "../policy/statement/statement";
import type { Port } from "../services/endpoint-service";
import type { DualTypeServiceName, EndpointServiceName, GatewayServiceName } from "../services/names.generated";

/** The address families that an endpoint serves. */
export type IpAddressType = "ipv4" | "ipv6" | "dualstack";

/**
 * For which custom domain names of a Resource or ServiceNetwork endpoint AWS makes private hosted zones: all, those that
 * their provider has verified, those that you specify, or both of these.
 */
export type PrivateDnsPreference =
  | "ALL_DOMAINS"
  | "VERIFIED_DOMAINS_ONLY"
  | "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
  | "SPECIFIED_DOMAINS_ONLY";

/** The DNS records that AWS makes for an endpoint; gateways default to "service-defined". */
export type DnsRecordIpType = IpAddressType | "service-defined";

/** What limits the traffic through one endpoint. */
export type Policy<Service extends EndpointServiceName> =
  | readonly Statement<Service>[]
  | PolicyDocument
  | PolicyText
  | "none";

/**
 * A policy as text: its JSON, which is checked like a document, or a token for JSON that only Terraform knows and no
 * rule can check, such as the `json` of a data source `aws_iam_policy_document`.
 */
export type PolicyText = (string & NonNullable<unknown>) | Expression;

/** How long Terraform waits for AWS, as durations such as `"10m"`. */
export interface Timeouts {
  /**
   * How long a creation may take.
   *
   * @default "10m", set by the AWS provider
   */
  readonly create?: string;
  /**
   * How long a change may take.
   *
   * @default "10m", set by the AWS provider
   */
  readonly update?: string;
  /**
   * How long a deletion may take.
   *
   * @default "10m", set by the AWS provider
   */
  readonly delete?: string;
}

/** A fixed address of an endpoint in one subnet. Changing an address replaces the network interface. */
export interface SubnetConfiguration {
  /** The subnet; it is one of the endpoint's `subnetIds`. */
  readonly subnetId: string;
  /**
   * An IPv4 address of the subnet, neither one of its first four nor its last.
   *
   * @default - none; required if the IP address type of the endpoint has IPv4
   */
  readonly ipv4?: string;
  /**
   * An IPv6 address of the subnet.
   *
   * @default - none; required if the IP address type of the endpoint has IPv6
   */
  readonly ipv6?: string;
}

/** Options that every type of endpoint takes. */
export interface CommonOptions {
  /**
   * Tags in addition to the shared ones. Equal keys replace them, `Name` included.
   *
   * @default - the shared `tags` and `Name`
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * The id of an existing endpoint to adopt, `vpce-…`: Terraform imports it instead of making one.
   * Leave it in place afterwards. If the service has both types, give one id for each.
   *
   * @default - the endpoint is made
   */
  readonly importId?: string | { readonly Gateway?: string; readonly Interface?: string };
  /**
   * The address that the endpoint has in the state so far, such as
   * `module.endpoints.aws_vpc_endpoint.this["sqs"]`: Terraform moves it. If the service has both
   * types, give one address for each.
   *
   * @default - the endpoint is not in the state under another address
   */
  readonly movedFrom?: string | { readonly Gateway?: string; readonly Interface?: string };
}

/** Options of an endpoint that has network interfaces in subnets. */
export interface SubnetOptions extends CommonOptions {
  /**
   * Subnets instead of the shared ones, at most one in each availability zone; "elsewhere" if resources of their own
   * attach them (`aws_vpc_endpoint_subnet_association`), which leaves the argument out.
   *
   * @default - the construct's `subnetIds`
   */
  readonly subnetIds?: readonly string[] | "elsewhere";
  /**
   * The address families that clients use.
   *
   * @default - the construct's `ipAddressType`, or else AWS's default: "ipv4" in IPv4 subnets
   */
  readonly ipAddressType?: IpAddressType | Expression;
}

/** Options of an endpoint that security groups guard. */
export interface GuardedOptions extends SubnetOptions {
  /**
   * Security groups instead of the shared ones and the created one.
   *
   * @default - the construct's `securityGroupIds` and the created group
   */
  readonly securityGroupIds?: readonly string[];
  /**
   * TCP ports that the created security group opens for this endpoint, such as `443` or `{ from: 1024, to: 1064 }`.
   * A range is one rule of the group.
   *
   * @default - the ports of the catalogue, or else 443; required if the service has no plain HTTPS API, no source lists
   * its ports, and a group is created
   */
  readonly ports?: readonly Port[];
}

/** Options of the DNS records of an endpoint. */
export interface DnsOptions {
  /**
   * The DNS records that AWS makes for the endpoint. They have to fit `ipAddressType`.
   *
   * @default - AWS's default: those of `ipAddressType` for an interface, "service-defined" for a gateway
   */
  readonly dnsRecordIpType?: DnsRecordIpType | Expression;
}

/** Options of every interface endpoint, whoever owns the service. */
export interface InterfaceEndpointOptions extends GuardedOptions, DnsOptions {
  /**
   * Whether the service's public names resolve to the endpoint inside the VPC.
   *
   * @default - the construct's `privateDnsEnabled`, or else true if the service has private names
   */
  readonly privateDnsEnabled?: boolean | Expression;
  /**
   * Fixed addresses.
   *
   * @default - AWS picks the addresses
   */
  readonly subnetConfigurations?: readonly SubnetConfiguration[];
  /**
   * The region of the service, if it is not that of the endpoint.
   *
   * @default - the region of the endpoint
   */
  readonly serviceRegion?: string;
  /**
   * Accept the endpoint connection. This works if the service is in the same account.
   *
   * @default - left to the owner of the service
   */
  readonly autoAccept?: boolean | Expression;
}

/** Options of an interface endpoint: network interfaces in your subnets, billed by hour and zone. */
export interface InterfaceOptions<Service extends EndpointServiceName> extends InterfaceEndpointOptions {
  /**
   * Limits what passes: statements, an IAM document, its JSON, `fullAccess()`, or "none" to attach no policy.
   *
   * @default - the construct's `policy`, or else full access written out if the service supports policies
   */
  readonly policy?: Policy<Service>;
  /**
   * Statements that allow more than the policy that the endpoint has anyway, its own or the shared one. With full
   * access they change nothing, and what the policy denies stays denied.
   *
   * @default - none
   */
  readonly alsoAllow?: readonly Statement<Service>[];
}

/** Options of every gateway endpoint, whoever owns the service. */
export interface GatewayEndpointOptions extends CommonOptions, DnsOptions {
  /**
   * Route tables instead of the shared ones; `[]` if the routes are managed elsewhere.
   *
   * @default - the construct's `routeTableIds`
   */
  readonly routeTableIds?: readonly string[];
  /**
   * The address families of the routes.
   *
   * @default - the construct's `ipAddressType`, or else AWS's default: "ipv4"
   */
  readonly ipAddressType?: IpAddressType | Expression;
}

/** Options of a gateway endpoint: free routes to the service in your route tables. */
export interface GatewayOptions<Service extends EndpointServiceName> extends GatewayEndpointOptions {
  /**
   * Limits what passes; a gateway takes the principal "*" only.
   *
   * @default - the construct's `policy`, or else full access written out
   */
  readonly policy?: Policy<Service>;
  /**
   * Statements that allow more than the policy that the endpoint has anyway, its own or the shared one. With full
   * access they change nothing, and what the policy denies stays denied.
   *
   * @default - none
   */
  readonly alsoAllow?: readonly Statement<Service>[];
}

/** Options that only an interface endpoint takes whose service also has a gateway. */
export interface InboundResolverOptions {
  /**
   * Serve the private names to inbound Route 53 Resolver endpoints only, so that clients
   * in the VPC keep using the free gateway. AWS demands that the gateway exists.
   *
   * @default - true if `types` names both types, otherwise false
   */
  readonly privateDnsOnlyForInboundResolverEndpoint?: boolean | Expression;
}

/** What no value is. The compiler names it, where it would list whole types for `never`. */
interface OptionOfOtherType {
  readonly nothing: never;
}

/** Options that only another type of endpoint takes. */
type Without<Names extends PropertyKey> = { readonly [Name in Names]?: OptionOfOtherType };

/** Options of a service that has both types, as the free gateway alone. */
export interface DualGatewayOptions<Service extends EndpointServiceName>
  extends GatewayOptions<Service>,
    Without<Exclude<keyof (InterfaceOptions<never> & InboundResolverOptions), keyof GatewayOptions<never>>> {
  /**
   * The types of endpoint to create.
   *
   * @default ["Gateway"]
   */
  readonly types?: readonly ["Gateway"];
}

/** Options of a service that has both types, as both of them. */
export interface DualBothOptions<Service extends EndpointServiceName>
  extends GatewayOptions<Service>,
    Omit<InterfaceOptions<Service>, keyof GatewayOptions<never>>,
    InboundResolverOptions {
  /** The types of endpoint to create. */
  readonly types: readonly ["Gateway", "Interface"] | readonly ["Interface", "Gateway"];
}

/** Options of a service that has both types, as an interface alone. */
export interface DualInterfaceOptions<Service extends EndpointServiceName>
  extends InterfaceOptions<Service>,
    InboundResolverOptions,
    Without<Exclude<keyof GatewayOptions<never>, keyof InterfaceOptions<never>>> {
  /** The types of endpoint to create. */
  readonly types: readonly ["Interface"];
}

/**
 * Options of a service that has both types; `types` chooses, and the free gateway is the default: those of
 * `GatewayOptions`. With `types: ["Interface"]` they are those of `InterfaceOptions`, with both types all of them.
 */
export type DualTypeOptions<Service extends EndpointServiceName> =
  | DualGatewayOptions<Service>
  | DualBothOptions<Service>
  | DualInterfaceOptions<Service>;

/** The options of one service: those that its type of endpoint takes. */
export type ServiceOptions<Service extends EndpointServiceName> = Service extends DualTypeServiceName
  ? DualTypeOptions<Service>
  : Service extends GatewayServiceName
    ? GatewayOptions<Service>
    : InterfaceOptions<Service>;

/** An endpoint outside the catalogue, of the type that it names. */
export type CustomServiceOptions =
  | CustomInterfaceOptions
  | CustomGatewayOptions
  | CustomGatewayLoadBalancerOptions
  | CustomResourceOptions
  | CustomServiceNetworkOptions;

/** What names an endpoint service outside the catalogue. */
export interface NamedServiceOptions {
  /** The full name, such as `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0`. */
  readonly serviceName: string;
}

/** What limits the traffic of an endpoint outside the catalogue. */
export interface CustomPolicyOptions {
  /**
   * Limits what passes. Services of other accounts (`vpce-svc-…`) take full access only.
   *
   * @default - the construct's `policy`, or else none
   */
  readonly policy?: readonly AnyServiceStatement[] | PolicyDocument | PolicyText | "none";
  /**
   * Statements that allow more than the policy that the endpoint has anyway, its own or the shared one. With full
   * access they change nothing, and what the policy denies stays denied.
   *
   * @default - none
   */
  readonly alsoAllow?: readonly AnyServiceStatement[];
}

/** An interface endpoint for a partner's service, your own, or one that the catalogue does not have yet. */
export interface CustomInterfaceOptions extends NamedServiceOptions, CustomPolicyOptions, InterfaceEndpointOptions {
  /** Network interfaces with private addresses in your subnets. */
  readonly type: "Interface";
  /**
   * TCP ports that the created security group opens for this endpoint, such as `443` or `{ from: 1024, to: 1064 }`.
   * A range is one rule of the group.
   *
   * @default [443]
   */
  readonly ports?: readonly Port[];
  /**
   * Whether the private names that the owner of the service has verified resolve to the endpoint.
   *
   * @default - the construct's `privateDnsEnabled`, or else false
   */
  readonly privateDnsEnabled?: boolean | Expression;
}

/** A gateway endpoint that the catalogue does not have yet. */
export interface CustomGatewayOptions extends NamedServiceOptions, CustomPolicyOptions, GatewayEndpointOptions {
  /** Routes in your route tables. */
  readonly type: "Gateway";
}

/** An endpoint in front of a fleet of virtual appliances; it has exactly one subnet. */
export interface CustomGatewayLoadBalancerOptions extends NamedServiceOptions, SubnetOptions {
  /** A next hop for routes, in one subnet. */
  readonly type: "GatewayLoadBalancer";
  /**
   * Accept the endpoint connection. This works if the service is in the same account.
   *
   * @default - left to the owner of the service
   */
  readonly autoAccept?: boolean | Expression;
}

/**
 * Options of the private names of an endpoint of VPC Lattice. They need AWS provider 6.28.0 or later, which the stack has
 * to demand.
 */
export interface LatticeDnsOptions {
  /**
   * Whether the custom domain names of the resources resolve to the endpoint inside the VPC.
   *
   * @default false
   */
  readonly privateDnsEnabled?: boolean | Expression;
  /**
   * For which domain names, with `privateDnsEnabled`.
   *
   * @default - AWS's default: "VERIFIED_DOMAINS_ONLY"
   */
  readonly privateDnsPreference?: PrivateDnsPreference | Expression;
  /**
   * The domain names, with a preference for specified domains.
   *
   * @default - none
   */
  readonly privateDnsSpecifiedDomains?: readonly string[];
}

/** An endpoint for a VPC Lattice resource configuration, such as a database. */
export interface CustomResourceOptions extends GuardedOptions, LatticeDnsOptions {
  /** Network interfaces that reach one resource. */
  readonly type: "Resource";
  /** The ARN of the VPC Lattice resource configuration. */
  readonly resourceConfigurationArn: string;
}

/** An endpoint for a VPC Lattice service network. */
export interface CustomServiceNetworkOptions extends GuardedOptions, LatticeDnsOptions {
  /** Network interfaces that reach the services and resources of a service network. */
  readonly type: "ServiceNetwork";
  /** The ARN of the VPC Lattice service network. */
  readonly serviceNetworkArn: string;
}
