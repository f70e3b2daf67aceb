export { EndpointModuleStack } from "./constructs/endpoint-module-stack";
export type { EndpointSet } from "./constructs/endpoint-set";
export { SharedVpcEndpoints, type SharedVpcEndpointsProps } from "./constructs/shared-vpc-endpoints";
export {
  SharedVpcEndpointsSpoke,
  type SharedVpcEndpointsSpokeProps,
} from "./constructs/shared-vpc-endpoints-spoke";
export { VpcEndpoints, type VpcEndpointsProps } from "./constructs/vpc-endpoints";
export type { CostEstimate, ServiceCost } from "./cost/cost-estimate";
export type { CostedEndpoint, CostInput, SharedCostInput } from "./cost/cost-input";
export { estimateMonthlyCost } from "./cost/estimate";
export { estimateSharedCost } from "./cost/estimate-shared";
export type { SharedCostEstimate } from "./cost/shared-cost-estimate";
export type {
  EndpointAttributes,
  GatewayEndpointAttributes,
  InterfaceEndpointAttributes,
} from "./emit/attributes";
export { type SimulatedPolicy, simulatePolicy } from "./emit/simulate-policy";
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
  PolicyText,
  PrivateDnsPreference,
  ServiceOptions,
  SubnetConfiguration,
  Timeouts,
} from "./model/options";
export type {
  IngressSource,
  IngressSourceOptions,
  MovedFrom,
  RuleSeverities,
  SecurityGroupOptions,
  ServiceMap,
} from "./model/props";
export type {
  ProfileOptions,
  SharedCustomOptions,
  SharedServiceMap,
  SharedServiceOptions,
  SpokeVpc,
} from "./model/shared-props";
export type { ContextValue, RequestPrincipal } from "./policy/evaluate/request";
export { type FederatedSignInOptions, federatedSignIn } from "./policy/ready/federated-sign-in";
export { fullAccess } from "./policy/ready/full-access";
export { type AwsOwnedBuckets, awsOwnedBuckets, type BucketRegion } from "./policy/ready/owned-buckets";
export {
  type AccountAllowListOptions,
  accountAllowList,
  type BreakGlassTag,
  type OrganizationPerimeterOptions,
  organizationPerimeter,
  type PerimeterExceptions,
} from "./policy/ready/perimeter";
export { readOnly } from "./policy/ready/read-only";
export type { SimulatedDecision, SimulatedStatement } from "./policy/simulate-policy";
export type { SimulatedRequest } from "./policy/simulated-request";
export type { Conditions, Expression } from "./policy/statement/conditions";
export type {
  ActionOf,
  AnyServiceStatement,
  PolicyDocument,
  Principals,
  Statement,
} from "./policy/statement/statement";
export { type UncheckedKey, unchecked, uncheckedKey } from "./policy/statement/unchecked";
export { isEndpointServiceName } from "./services/catalogue";
export type { Port, PortRange } from "./services/endpoint-service";
export type {
  DualTypeServiceName,
  EndpointServiceName,
  GatewayServiceName,
  InterfaceServiceName,
} from "./services/names.generated";
export { type LambdaOptions, lambda } from "./workloads/aws-lambda";
export { type MergeableSet, mergeWorkloads } from "./workloads/merge-workloads";
export type { S3Options, S3Restriction, ServiceSet } from "./workloads/service-set";
export {
  type AgentCoreOptions,
  agentCore,
  type BatchOptions,
  type BedrockOptions,
  batch,
  bedrock,
  type CloudWatchAgentOptions,
  type CodeBuildOptions,
  type CodeDeployAgentOptions,
  cloudWatchAgent,
  codeBuild,
  codeDeployAgent,
  type EcsFargateOptions,
  type EcsOnEc2Options,
  type EksCsiDriversOptions,
  type EksPrivateOptions,
  type EmrOnEc2Options,
  type EmrServerlessOptions,
  type ExternalDnsOptions,
  ecsFargate,
  ecsOnEc2,
  eksCsiDrivers,
  eksPrivate,
  emrOnEc2,
  emrServerless,
  externalDns,
  type GlueOptions,
  glue,
  type ImageBuilderOptions,
  imageBuilder,
  type KarpenterOptions,
  karpenter,
  type MwaaOptions,
  mwaa,
  type SageMakerStudioOptions,
  type SecretsStoreCsiOptions,
  type SessionManagerOptions,
  type StepFunctionsOptions,
  sageMakerStudio,
  secretsStoreCsi,
  sessionManager,
  stepFunctions,
} from "./workloads/sets.generated";
