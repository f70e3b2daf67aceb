import { type VpcEndpoint, VpcEndpointDnsEntryList } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { ref, type TerraformStack, Token } from "cdktf";
import { instanceAddress } from "./addresses";

/** The attributes that every endpoint has, as tokens. */
export interface EndpointAttributes {
  /** Such as `vpce-0123456789abcdef0`. */
  readonly id: string;
  /** The ARN of the endpoint. */
  readonly arn: string;
  /** `available`, or `pendingAcceptance` while the owner of the service has not accepted. */
  readonly state: string;
}

/** The attributes of an endpoint with network interfaces. */
export interface InterfaceEndpointAttributes extends EndpointAttributes {
  /** The DNS names of the endpoint, each with its hosted zone. */
  readonly dnsEntry: VpcEndpointDnsEntryList;
  /** The network interfaces, one for each subnet. */
  readonly networkInterfaceIds: string[];
}

/** The attributes of a gateway endpoint. */
export interface GatewayEndpointAttributes extends EndpointAttributes {
  /** The prefix list of the service, for routes and egress rules: `pl-0123456789abcdef0`. */
  readonly prefixListId: string;
}

/** Tokens for the attributes of one instance of a resource with for_each. */
export function attributesOf(
  resource: VpcEndpoint,
  key: string,
  stack: TerraformStack,
): GatewayEndpointAttributes & InterfaceEndpointAttributes {
  const attribute = (name: string) => ref(`${instanceAddress(resource, key)}.${name}`, stack);
  return {
    id: Token.asString(attribute("id")),
    arn: Token.asString(attribute("arn")),
    state: Token.asString(attribute("state")),
    dnsEntry: new VpcEndpointDnsEntryList({ interpolationForAttribute: attribute }, "dns_entry", false),
    networkInterfaceIds: Token.asList(attribute("network_interface_ids")),
    prefixListId: Token.asString(attribute("prefix_list_id")),
  };
}
