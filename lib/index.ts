export { EndpointModuleStack } from "./endpoint-module-stack";
export type {
  CustomGatewayLoadBalancerOptions,
  CustomGatewayOptions,
  CustomInterfaceOptions,
  CustomResourceOptions,
  CustomServiceNetworkOptions,
  CustomServiceOptions,
  DnsRecordIpType,
  DualTypeOptions,
  GatewayOptions,
  InterfaceOptions,
  IpAddressType,
  Policy,
  ServiceOptions,
  SubnetConfiguration,
  Timeouts,
} from "./plan/options";
export type { MovedFrom, SecurityGroupOptions, ServiceMap } from "./plan/props";
export { fullAccess } from "./policy/full-access";
export type { AnyServiceStatement, PolicyDocument, Statement } from "./policy/statement";
export { unchecked } from "./policy/unchecked";
export { isEndpointServiceName } from "./services/catalogue";
export type {
  DualTypeServiceName,
  EndpointServiceName,
  GatewayServiceName,
  InterfaceServiceName,
} from "./services/names.generated";
export type {
  EndpointAttributes,
  GatewayEndpointAttributes,
  InterfaceEndpointAttributes,
} from "./terraform/attributes";
export { VpcEndpoints, type VpcEndpointsProps } from "./vpc-endpoints";
