import type { Known } from "../shapes/unresolved";
import type { EndpointType } from "./endpoint-type";
import type { KnownPort } from "./known-port";
import type {
  CustomGatewayLoadBalancerOptions,
  CustomGatewayOptions,
  CustomInterfaceOptions,
  CustomResourceOptions,
  CustomServiceNetworkOptions,
  GatewayOptions,
  InboundResolverOptions,
  InterfaceOptions,
} from "./options";
import type { Readable } from "./readable";
import type { SharedCustomOptions, SharedNamesOptions, SharedServiceOptions } from "./shared-props";
import type { List } from "./terraform-values";

interface TypesOption {
  readonly types?: readonly ("Gateway" | "Interface")[];
}

/** The options of each type of endpoint, of services of the catalogue and custom ones. */
interface OptionsByType {
  Interface: InterfaceOptions<"s3"> &
    InboundResolverOptions &
    Omit<CustomInterfaceOptions, keyof InterfaceOptions<"s3">> &
    SharedNamesOptions &
    TypesOption;
  Gateway: GatewayOptions<"s3"> & Omit<CustomGatewayOptions, keyof GatewayOptions<"s3">> & TypesOption;
  GatewayLoadBalancer: CustomGatewayLoadBalancerOptions;
  Resource: CustomResourceOptions;
  ServiceNetwork: CustomServiceNetworkOptions;
}

/** The options by who may be given them: a service of the catalogue or a custom one, shared with other VPCs or not. */
interface OptionsByOwner {
  service: InterfaceOptions<"s3"> & GatewayOptions<"s3"> & InboundResolverOptions & TypesOption;
  custom: CustomInterfaceOptions &
    Omit<CustomGatewayOptions, "type"> &
    Omit<CustomResourceOptions, "type"> &
    Omit<CustomServiceNetworkOptions, "type">;
  sharedService: SharedServiceOptions<"s3">;
  sharedCustom: SharedCustomOptions;
}

/** Who is given an option. */
export type OptionOwner = keyof OptionsByOwner;

type Options = OptionsByType[EndpointType];

/** An option of any type of endpoint. */
export type OptionName = { [Type in EndpointType]: keyof OptionsByType[Type] }[EndpointType];

/** The types of endpoint that take an option. */
export type TypesTaking<Name extends OptionName> = {
  [Type in EndpointType]: Name extends keyof OptionsByType[Type] ? Type : never;
}[EndpointType];

/** Who may be given an option. */
export type OwnersOf<Name extends OptionName> = {
  [Owner in OptionOwner]: Name extends keyof OptionsByOwner[Owner] ? Owner : never;
}[OptionOwner];

/** The value of an option as a user writes it. */
type Written<Name extends OptionName> = Options extends infer Some
  ? Some extends { readonly [Key in Name]?: infer Value }
    ? Exclude<Value, undefined>
    : never
  : never;

/** One value for the one endpoint of a service, or one for each of its types. */
export type ByType = string | { readonly Gateway?: string | undefined; readonly Interface?: string | undefined };

/** A fixed address in one subnet. */
export interface EffectiveAddress {
  readonly subnetId?: Known<string>;
  readonly ipv4?: Known<string>;
  readonly ipv6?: Known<string>;
}

/** What readers make of the options that synth must know, at least in part. */
interface LiteralOptions {
  policy: unknown;
  alsoAllow: unknown;
  subnetIds: List;
  type: EndpointType | undefined;
  types: readonly ("Gateway" | "Interface" | undefined)[];
  ports: readonly KnownPort[];
  privateDnsNames: readonly Known<string>[];
  subnetConfigurations: readonly EffectiveAddress[];
  importId: ByType | undefined;
  movedFrom: ByType | undefined;
}

/** What a reader makes of an option. */
export type EffectiveOption<Name extends OptionName> = Name extends keyof LiteralOptions
  ? LiteralOptions[Name]
  : Readable<Written<Name>>;

/** The options of an endpoint as they are read. */
export type EffectiveOptions = { readonly [Name in OptionName]?: EffectiveOption<Name> };
