import type { EffectiveOption, OptionName, OptionOwner, OwnersOf, TypesTaking } from "../model/effective-options";
import type { EndpointType } from "../model/endpoint-type";
import type { Reader } from "../shapes/reader";

/** How callers of a Terraform module give an argument. */
export type CallerType = "bool" | "string" | "list(string)" | "map(string)";

/** One option of an endpoint: everything that the library knows about it. */
export interface OptionRow<Name extends OptionName> {
  /** Reads the value that the user wrote. */
  readonly read: Reader<EffectiveOption<Name>>;
  /** The types of endpoint that take it. */
  readonly types: { readonly [Type in EndpointType]: Type extends TypesTaking<Name> ? true : false };
  /** Who is given it. */
  readonly owners: { readonly [Owner in OptionOwner]: Owner extends OwnersOf<Name> ? true : false };
  /** The argument of `aws_vpc_endpoint` that it becomes, after the name of its block; or what it decides instead. */
  readonly becomes: { readonly argument: string } | { readonly decides: string };
  /**
   * Whether the prop of the same name is its default, for all types or for some.
   *
   * @default - there is no shared default
   */
  readonly isShared?: true | Readonly<Record<EndpointType, boolean>>;
  /**
   * The type by which callers of a module may give the argument.
   *
   * @default - callers may not
   */
  readonly callerType?: CallerType;
}

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)
const NO_TYPE = {
  Interface: false,
  Gateway: false,
  GatewayLoadBalancer: false,
  Resource: false,
  ServiceNetwork: false,
} as const;

/** Every type of endpoint. */
export const EVERY_TYPE = {
  Interface: true,
  Gateway: true,
  GatewayLoadBalancer: true,
  Resource: true,
  ServiceNetwork: true,
} as const;
/** Endpoints with network interfaces for a service. */
export const INTERFACE = { ...NO_TYPE, Interface: true } as const;
/** Endpoints with routes to a service. */
export const GATEWAY = { ...NO_TYPE, Gateway: true } as const;
/** Endpoints of AWS's own services. */
export const INTERFACE_OR_GATEWAY = { ...INTERFACE, Gateway: true } as const;
/** Endpoints that the owner of a service accepts. */
export const ACCEPTED_BY_OWNER = { ...INTERFACE, GatewayLoadBalancer: true } as const;
/** Endpoints of named services. */
export const NAMED_SERVICE = { ...INTERFACE_OR_GATEWAY, GatewayLoadBalancer: true } as const;
/** Endpoints of one VPC Lattice resource. */
export const RESOURCE = { ...NO_TYPE, Resource: true } as const;
/** Endpoints of a VPC Lattice service network. */
export const SERVICE_NETWORK = { ...NO_TYPE, ServiceNetwork: true } as const;
/** Endpoints that security groups guard. */
export const GUARDED = { ...INTERFACE, Resource: true, ServiceNetwork: true } as const;
/** Endpoints of VPC Lattice. */
export const LATTICE = { ...NO_TYPE, Resource: true, ServiceNetwork: true } as const;
/** Endpoints with network interfaces in subnets. */
export const IN_SUBNETS = { ...GUARDED, GatewayLoadBalancer: true } as const;

const NO_OWNER = { service: false, custom: false, sharedService: false, sharedCustom: false } as const;

/** Services of the catalogue and custom ones, shared with other VPCs or not. */
export const EVERYONE = { service: true, custom: true, sharedService: true, sharedCustom: true } as const;
/** Services that one VPC has for itself. */
export const OWN_VPC = { ...NO_OWNER, service: true, custom: true } as const;
/** Services that other VPCs share. */
export const OTHER_VPCS = { ...NO_OWNER, sharedService: true, sharedCustom: true } as const;
/** Services of the catalogue. */
export const CATALOGUE = { ...NO_OWNER, service: true, sharedService: true } as const;
/** Services outside the catalogue. */
export const CUSTOM = { ...NO_OWNER, custom: true, sharedCustom: true } as const;
/** Services of the catalogue that one VPC has for itself. */
export const OWN_CATALOGUE = { ...NO_OWNER, service: true } as const;
/** Services outside the catalogue that one VPC has for itself. */
export const OWN_CUSTOM = { ...NO_OWNER, custom: true } as const;
