import type { Expression } from "../policy/statement/conditions";
import type { InterfaceServiceName, InterfaceServices, NumberedServices } from "../services/names.generated";
import type { CustomInterfaceOptions, InterfaceOptions } from "./options";
import type { EndpointsInput, ServiceList } from "./props";

/** What only endpoints of one VPC take. */
type OwnOption = "privateDnsEnabled" | "routeTableIds" | "servicesVariable";

/** The names by which clients reach a shared endpoint. */
export interface SharedNamesOptions {
  /**
   * The private DNS names of the service, as `aws ec2 describe-vpc-endpoint-services` prints them, such as
   * `["*.dkr.ecr.us-east-1.amazonaws.com"]`. Each gets a hosted zone, without a leading `*.`. A name that only Terraform
   * knows, such as the domain that a partner's resource has, gets one with records for it and for all names below it.
   * A Route 53 Profile takes the names of the endpoint itself.
   *
   * @default - those of the catalogue; required if it knows none and hosted zones share the names
   */
  readonly privateDnsNames?: readonly string[];
}

/** Options of a service that is shared with other VPCs, as an interface endpoint. */
export interface SharedServiceOptions<Service extends InterfaceServiceName>
  extends Omit<InterfaceOptions<Service>, OwnOption>,
    SharedNamesOptions {
  /**
   * Confirms that an interface endpoint of `s3` or `dynamodb` is meant, which costs money: gateways are free, but
   * serve the route tables of their own VPC only.
   *
   * @default ["Interface"], with a warning for the services that have gateways
   */
  readonly types?: readonly ["Interface"];
}

/** A partner's service, your own, or one that the catalogue does not have yet, shared with other VPCs. */
export interface SharedCustomOptions extends Omit<CustomInterfaceOptions, OwnOption>, SharedNamesOptions {}

/** The services of `SharedVpcEndpoints`: a map from name to options, or a list of names. */
export type SharedServiceMap<Name extends InterfaceServiceName> =
  | SharedOptionsByService<Name>
  | ServiceList<Name, InterfaceServices>;

/** The options of each service. They have the comments of the names, which editors show. */
type SharedOptionsByService<Name extends InterfaceServiceName> = {
  readonly [Service in keyof Pick<InterfaceServices & NumberedServices, Name>]?: SharedServiceOptions<Service>;
};

/** A VPC that uses the endpoints of the hub. */
export interface SpokeVpc {
  /** The VPC. Its network has to reach the hub's, for example by a transit gateway, and both its DNS attributes have to be on. */
  readonly vpcId: string;
  /**
   * The account of the VPC, if it is not that of the hub: the hub authorizes the association, and
   * `SharedVpcEndpointsSpoke` makes it with the provider of that account.
   *
   * @default - the account of the hub, which associates the VPC itself
   */
  readonly accountId?: string;
  /**
   * The region of the VPC, if it is not that of the hub and hosted zones share the names: a Route 53 Profile
   * serves VPCs of its own region only.
   *
   * @default - the region of the hub
   */
  readonly region?: string;
  /**
   * IPv4 blocks of the clients, which the created security group admits.
   *
   * @default - none, with a warning unless `securityGroup` names sources of clients
   */
  readonly ingressCidrBlocks?: readonly string[];
  /**
   * IPv6 blocks of the clients, which the created security group admits.
   *
   * @default - none
   */
  readonly ingressIpv6CidrBlocks?: readonly string[];
}

/** A Route 53 Profile that shares the names of the endpoints. */
export interface ProfileOptions {
  /**
   * The name of the Profile and of its share.
   *
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Who else may associate VPCs with the Profile, by AWS Resource Access Manager: account ids, and ARNs of
   * organizations and organizational units.
   *
   * @default - the accounts of `spokes`
   */
  readonly principals?: readonly string[];
  /**
   * Whether accounts outside the organization may be among `principals`.
   *
   * @default - false, set by AWS
   */
  readonly allowExternalPrincipals?: boolean | Expression;
}

/** Everything that decides which endpoints are made, and who shares them. */
export interface SharedEndpointsInput<
  Name extends InterfaceServiceName,
  CustomKey extends string,
  SpokeKey extends string,
> extends Omit<EndpointsInput<Name, CustomKey>, OwnOption | "services" | "customServices"> {
  /** The services, named as AWS names their endpoints. All become interface endpoints: gateways cannot be shared. */
  readonly services: SharedServiceMap<Name>;
  /**
   * Interface endpoints outside the catalogue, under keys of your own.
   *
   * @default - none
   */
  readonly customServices?: { readonly [Key in CustomKey]: SharedCustomOptions };
  /**
   * The VPCs that use the endpoints, under keys of your own, which become part of Terraform addresses.
   *
   * @default - none yet
   */
  readonly spokes?: { readonly [Key in SpokeKey]?: SpokeVpc };
  /**
   * Shares the names by a Route 53 Profile; `{}` for one with defaults. A VPC has room for one Profile.
   *
   * @default - by a private hosted zone for each name
   */
  readonly profile?: ProfileOptions;
}
