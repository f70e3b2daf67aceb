import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { GatewayEndpointAttributes, InterfaceEndpointAttributes } from "../emit/attributes";
import type { EndpointsInput } from "../model/props";
import type { DualTypeServiceName, EndpointServiceName, GatewayServiceName } from "../services/names.generated";
import { EndpointSet } from "./endpoint-set";

/** The attributes of an endpoint, by the name of its service. */
type AttributesOf<Name extends string> = Name extends GatewayServiceName
  ? GatewayEndpointAttributes & InterfaceEndpointAttributes
  : InterfaceEndpointAttributes;

/** The props of `VpcEndpoints`. */
export interface VpcEndpointsProps<Name extends EndpointServiceName, CustomKey extends string = never>
  extends EndpointsInput<Name, CustomKey> {
  /**
   * The provider of every resource and data source, such as one with an alias for another region.
   *
   * @default - the provider of the stack
   */
  readonly provider?: TerraformProvider;
}

/**
 * The endpoints of one VPC: one security group, and one `aws_vpc_endpoint` with `for_each` for each type of endpoint.
 *
 * @throws one Error that lists every problem of the props, each with its path, the value received, what is allowed
 * and what to do
 */
export class VpcEndpoints<
  const Name extends EndpointServiceName,
  const CustomKey extends string = never,
> extends EndpointSet {
  constructor(scope: Construct, id: string, props: VpcEndpointsProps<Name, CustomKey>) {
    super(scope, id, props, false);
  }

  /**
   * Tokens for the attributes of one endpoint.
   *
   * @param name a service, or a key of `customServices`
   * @param type which endpoint, if the service has a gateway and an interface; the gateway by default
   * @throws if the construct has no such endpoint, which TypeScript finds first
   */
  endpoint<Wanted extends Name | CustomKey>(name: Wanted): AttributesOf<Wanted>;
  endpoint(name: Name & DualTypeServiceName, type: "Gateway"): GatewayEndpointAttributes;
  endpoint(name: Name & DualTypeServiceName, type: "Interface"): InterfaceEndpointAttributes;
  endpoint(name: string, type?: string): GatewayEndpointAttributes & InterfaceEndpointAttributes {
    return this.attributesOf(name, type);
  }
}
