import type { Expression } from "../policy/statement/conditions";
import type { AnyServiceStatement, PolicyDocument } from "../policy/statement/statement";
import type {
  EndpointServiceName,
  EndpointServices,
  InterfaceServices,
  NumberedServices,
} from "../services/names.generated";
import type { CustomServiceOptions, IpAddressType, PolicyText, ServiceOptions, Timeouts } from "./options";

/** The security group that is created for the endpoints. It has no egress rules. */
export interface SecurityGroupOptions {
  /**
   * The name, to which Terraform adds a suffix so that the group can be replaced while in use.
   *
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * The description. EC2 cannot change it: another text replaces the group.
   *
   * @default "Clients of the VPC endpoints"
   */
  readonly description?: string;
  /**
   * Tags in addition to the shared ones. Equal keys replace them, `Name` included.
   *
   * @default - the shared `tags` and `Name`
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * The id of an existing group to adopt, `sg-…`: Terraform imports it instead of making one, and
   * never replaces it. `name` and `description` are then the group's own, to the letter. Leave it in
   * place afterwards.
   *
   * @default - the group is made
   */
  readonly importId?: string;
  /**
   * The description of each rule. EC2 takes a rule away to give it another one, so for an adopted group
   * it is that of the existing rules, to the letter.
   *
   * @default "Clients of the VPC endpoints"; none if an existing group is adopted
   */
  readonly ingressDescription?: string;
  /**
   * IPv4 blocks of the clients, such as `["10.0.10.0/24"]`.
   *
   * @default - the IPv4 blocks of the VPC, if no other source of clients is given
   */
  readonly ingressCidrBlocks?: readonly string[];
  /**
   * IPv6 blocks of the clients.
   *
   * @default - the IPv6 block of the VPC, if no other source is given and an endpoint serves IPv6
   */
  readonly ingressIpv6CidrBlocks?: readonly string[];
  /**
   * Security groups of the clients.
   *
   * @default - none
   */
  readonly ingressSecurityGroupIds?: readonly string[];
  /**
   * Prefix lists of the clients.
   *
   * @default - none
   */
  readonly ingressPrefixListIds?: readonly string[];
}

/**
 * A source of clients for `allowFrom()`: the id of a security group, `sg-…`, or of a prefix list, `pl-…`, or a CIDR
 * block. A token tells by its attribute what it is, or is named: `{ cidrBlock: block.stringValue }`.
 */
export type IngressSource =
  | string
  | { readonly securityGroupId: string }
  | { readonly cidrBlock: string }
  | { readonly ipv6CidrBlock: string }
  | { readonly prefixListId: string };

/** How `allowFrom()` admits a source. */
export interface IngressSourceOptions {
  /**
   * The description of the rules of this source.
   *
   * @default - that of the other rules, `securityGroup.ingressDescription`
   */
  readonly description?: string;
}

/** Where the resources of a construct were in the state so far. */
export interface MovedFrom {
  /**
   * The path of this construct in its stack before it was renamed, such as `old-endpoints`: all its
   * resources move, and keep the names that they have from its former id.
   *
   * @default - the construct has kept its path
   */
  readonly constructPath?: string;
  /**
   * The address of the security group, such as `module.endpoints.aws_security_group.this[0]`. Like a
   * group that is imported, it keeps its name and description and is never replaced.
   *
   * @default - the group is not in the state under another address
   */
  readonly securityGroup?: string;
  /**
   * The addresses of the group's rules if they are resources of their own, without keys, such as
   * `module.endpoints.aws_security_group_rule.this`: Terraform forgets them and leaves them in force.
   *
   * @default - none, with a warning if `securityGroup` is given
   */
  readonly securityGroupRules?: readonly string[];
}

/** What becomes of the problems of rules, by the id of the rule. */
export type RuleSeverities = Readonly<Record<string, "error" | "warn" | "off">>;

/**
 * The services of a construct: a map from name to options, or a list of names.
 *
 * @example
 * // A map in a variable of its own, whose types the compiler would widen.
 * const services = { sqs: {}, s3: { types: ["Interface"] } } as const satisfies ServiceMap<EndpointServiceName>;
 */
export type ServiceMap<Name extends EndpointServiceName> = OptionsByService<Name> | ServiceList<Name, EndpointServices>;

/** The options of each service. They have the comments of the names, which editors show. */
type OptionsByService<Name extends EndpointServiceName> = {
  readonly [Service in keyof Pick<EndpointServices & NumberedServices, Name>]?: ServiceOptions<Service>;
};

/**
 * The names of services. A list has none of the members of a map, and its type says so, since the compiler suggests for
 * a misspelt name of a map only what all types of `services` have.
 */
export type ServiceList<Name extends EndpointServiceName, Services extends InterfaceServices> = readonly Name[] &
  Services;

/** Everything that decides which endpoints are made; every list may be a Terraform token. */
export interface EndpointsInput<Name extends EndpointServiceName, CustomKey extends string> {
  /** The VPC that gets the endpoints. */
  readonly vpcId: string;
  /**
   * The services, named as AWS names their endpoints: `sqs`, `ecr.dkr`, `s3`.
   * `s3` and `dynamodb` become gateways, which are free, unless `types` asks for interfaces.
   */
  readonly services: ServiceMap<Name>;
  /**
   * Endpoints outside the catalogue, under keys of your own: partner services, your own endpoint
   * services, Gateway Load Balancers, VPC Lattice resources and service networks.
   *
   * @default - none
   */
  readonly customServices?: { readonly [Key in CustomKey]: CustomServiceOptions };
  /**
   * The subnets of the endpoints' network interfaces, at most one in each availability zone; "elsewhere" if resources of
   * their own attach them (`aws_vpc_endpoint_subnet_association`), which leaves the argument out.
   *
   * @default - none; required if any interface endpoint names no subnets of its own
   */
  readonly subnetIds?: readonly string[] | "elsewhere";
  /**
   * The route tables that get the routes of gateway endpoints; `[]` if the routes are managed
   * elsewhere, which leaves the argument out.
   *
   * @default - none; required if any gateway endpoint names no route tables of its own
   */
  readonly routeTableIds?: readonly string[];
  /**
   * The security group to create.
   *
   * @default - a group that admits the VPC's own blocks, unless `securityGroupIds` names existing groups
   */
  readonly securityGroup?: SecurityGroupOptions;
  /**
   * Existing security groups. No group is created then, unless `securityGroup` is given too.
   *
   * @default - none
   */
  readonly securityGroupIds?: readonly string[];
  /**
   * The region of the VPC, for the names of the services.
   *
   * @default - the region of the provider, read with the data source aws_region
   */
  readonly region?: string;
  /**
   * The policy of every endpoint that has none of its own: about the action "*", under global condition
   * keys. A service that is known to support no policies needs `policy: "none"`; one that may support none is left
   * out, with a warning.
   *
   * @default - full access written out if the service supports policies, otherwise none
   */
  readonly policy?: readonly AnyServiceStatement[] | PolicyDocument | PolicyText | "none";
  /**
   * Whether the public names of the services resolve to the endpoints inside the VPC.
   *
   * @default - true for every service that has private names
   */
  readonly privateDnsEnabled?: boolean | Expression;
  /**
   * The address families that clients use.
   *
   * @default - AWS's default: "ipv4" in IPv4 subnets
   */
  readonly ipAddressType?: IpAddressType | Expression;
  /**
   * Tags of every endpoint and of the created group.
   *
   * @default - `Name` alone
   */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * How long Terraform waits for AWS.
   *
   * @default - 10 minutes each, set by the AWS provider
   */
  readonly timeouts?: Timeouts;
  /**
   * The name of a Terraform variable to define, such as `services`, by which those who call a module, or
   * who plan the stack, choose among `services` and override their arguments: a map from service to
   * `private_dns_enabled`, `subnet_ids`, `route_table_ids`, `security_group_ids`, `tags` and `policy`
   * (JSON), each optional. It defaults to all of `services`.
   *
   * @default - no variable: all of `services` are made, as the program says
   */
  readonly servicesVariable?: string;
  /**
   * Where resources of this construct were in the state so far: the path of the construct before it
   * was renamed, or the addresses of a group and its rules. For endpoints, see `movedFrom` of a service.
   *
   * @default - at the same addresses
   */
  readonly movedFrom?: string | MovedFrom;
  /**
   * Whether Terraform checks, once and before any endpoint is made, that the VPC serves private DNS
   * and that subnets and sources of clients are there. The checks read the VPC.
   *
   * @default true
   */
  readonly guards?: boolean;
  /**
   * Whether Terraform warns, after an apply, of endpoints that are not available, lack a network
   * interface or do not answer to their private names. It never blocks.
   *
   * @default true
   */
  readonly checks?: boolean;
  /**
   * Whether Terraform keeps, of the subnets of each interface endpoint, the first in each
   * availability zone that the service offers. It reads the service and the subnets; the number of
   * subnets must be known when Terraform plans. A subnet that the same apply makes joins an endpoint
   * that exists already in the next one. The output `<id>_subnet-placement_…` shows which
   * subnets each service uses, which it skips, and why.
   *
   * @default false
   */
  readonly lookupSupportedAzs?: boolean;
  /**
   * Whether Terraform asks AWS, when it plans, that each service exists in the region and supports
   * the policy, the private DNS and the address families that are asked for.
   *
   * @default false
   */
  readonly verifyServices?: boolean;
  /**
   * The most US dollars that the endpoints may cost a month, at 730 hours and before any data goes
   * through them; a set that costs more is rejected with a table of its costs. Needs `region` as a literal. It only
   * warns where a price is not known in US dollars: in China, in isolated partitions, and for service network
   * endpoints.
   *
   * @default - no limit
   */
  readonly maxMonthlyUsd?: number;
  /**
   * The number of availability zones of each endpoint, for `maxMonthlyUsd` if only Terraform knows the
   * subnets. It has no other use.
   *
   * @default - the number of subnets
   */
  readonly azCount?: number;
  /**
   * What becomes of the problems that a rule finds, by the id of the rule, such as `{ "unknown-action": "warn" }`.
   * Rules about the shape of the input cannot be changed. The rules: docs/rules.md.
   *
   * @default - the severity of each rule
   */
  readonly severity?: RuleSeverities;
}
