import { isS3 } from "./describe";
import { privateNames } from "./dns";
import type { Placement } from "./interfaces";
import { refusal } from "./query";
import { endpointService, serviceZones, unknownService } from "./services";
import type { Call } from "./state";
import { nodeOf, textOf, type XmlNode } from "./xml";

// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html
const POLICY_LIMIT = 20_480;

/** An endpoint as it would be if the request was carried out. */
export interface Candidate {
  /** Empty for an endpoint that is being created. */
  readonly vpcEndpointId: string;
  readonly vpcId: string;
  readonly type: string;
  readonly serviceName: string;
  readonly policy: string | null;
  readonly placements: readonly Placement[];
  readonly routeTableIds: readonly string[];
  readonly privateDnsEnabled: boolean;
  readonly inboundResolverOnly: boolean;
  /** Whether the request names the option, whatever its value. */
  readonly inboundResolverOnlySent: boolean;
}

/** Throws the first thing for which AWS would refuse the endpoint; `others` are those that exist. */
export async function checkEndpoint(
  call: Call,
  candidate: Candidate,
  others: readonly XmlNode[],
): Promise<void> {
  checkType(candidate);
  await checkService(call, candidate);
  checkZones(candidate);
  checkInboundResolver(candidate, others);
  checkRoutes(candidate, others);
  if (candidate.type === "Interface" && candidate.privateDnsEnabled) {
    await checkPrivateDns(call, candidate, others);
  }
}

/** The interface endpoint for whose sake AWS keeps an S3 gateway endpoint, if there is one. */
export function gatewayDependent(gateway: XmlNode, others: readonly XmlNode[]): string | undefined {
  const dependent = others.find(
    (one) =>
      textOf(one, "vpcId") === textOf(gateway, "vpcId") &&
      textOf(one, "privateDnsEnabled") === "true" &&
      textOf(nodeOf(one, "dnsOptions"), "privateDnsOnlyForInboundResolverEndpoint") === "true",
  );
  return isS3(textOf(gateway, "serviceName")) && textOf(gateway, "vpcEndpointType") === "Gateway" && dependent
    ? textOf(dependent, "vpcEndpointId")
    : undefined;
}

function checkType({ type, placements, routeTableIds, policy }: Candidate): void {
  if (type === "Gateway" && placements.length > 0) {
    throw invalid("Subnet IDs are only supported for Interface and GatewayLoadBalancer type VPC Endpoints.");
  }
  if (type !== "Gateway" && routeTableIds.length > 0) {
    throw invalid("Route table IDs are only supported for Gateway type VPC Endpoint.");
  }
  // AWS documents the limit and not the answer, so this text is the double's own.
  if (policy && policy.length > POLICY_LIMIT) {
    throw invalid(
      `The policy has ${policy.length} characters; the limit for a VPC endpoint is ${POLICY_LIMIT}.`,
    );
  }
}

async function checkService(call: Call, { serviceName, type, placements, policy }: Candidate): Promise<void> {
  if (call.state.serviceFacts.get(serviceName) === null) throw unknownService(serviceName);
  const service = await endpointService(call, serviceName, type);
  if (!service) return;
  const zones = serviceZones(service);
  const outside = placements.find((one) => zones.length > 0 && !zones.includes(one.availabilityZone));
  if (outside) {
    const unsupported = "does not support the availability zone of the subnet";
    throw invalid(`The VPC endpoint service ${serviceName} ${unsupported}: ${outside.subnetId}.`);
  }
  if (policy && textOf(service, "vpcEndpointPolicySupported") === "false" && !isFullAccess(policy)) {
    throw invalid(`Service ${serviceName} only supports the full-access endpoint policy.`);
  }
}

function checkZones({ placements }: Candidate): void {
  const zones = placements.map((one) => one.availabilityZone);
  const second = placements.find((one, index) => zones.indexOf(one.availabilityZone) < index);
  if (!second) return;
  const found = `Found another VPC endpoint subnet in the availability zone of ${second.subnetId}.`;
  const rule =
    "VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service.";
  throw refusal("DuplicateSubnetsInSameZone", `${found} ${rule}`);
}

function checkInboundResolver(candidate: Candidate, others: readonly XmlNode[]): void {
  const { type, serviceName, vpcId, inboundResolverOnlySent: sent } = candidate;
  const option = "PrivateDnsOnlyForInboundResolverEndpoint";
  if (sent && type !== "Interface") {
    throw invalid(`DnsOptions ${option} is applicable only to Interface VPC Endpoints.`);
  }
  if (sent && !isS3(serviceName)) throw invalid(`${option} not supported for this service.`);
  const gateway = others.some(
    (one) =>
      textOf(one, "vpcId") === vpcId &&
      textOf(one, "vpcEndpointType") === "Gateway" &&
      textOf(one, "serviceName") === serviceName,
  );
  if (candidate.inboundResolverOnly && candidate.privateDnsEnabled && !gateway) {
    throw invalid(`To set ${option} to true, the VPC ${vpcId} must have a Gateway endpoint for the service.`);
  }
}

function checkRoutes(
  { vpcEndpointId, serviceName, routeTableIds }: Candidate,
  others: readonly XmlNode[],
): void {
  const taken = others
    .filter(
      (one) => textOf(one, "serviceName") === serviceName && textOf(one, "vpcEndpointId") !== vpcEndpointId,
    )
    .flatMap((one) => routeTablesOf(one));
  const twice = routeTableIds.find((id) => taken.includes(id));
  if (!twice) return;
  const route = `route table ${twice} already has a route with destination-prefix-list-id of ${serviceName}`;
  throw refusal("RouteAlreadyExists", route);
}

function routeTablesOf(endpoint: XmlNode): readonly string[] {
  const { item } = nodeOf(endpoint, "routeTableIdSet");
  return Array.isArray(item) ? item : [];
}

async function checkPrivateDns(call: Call, candidate: Candidate, others: readonly XmlNode[]): Promise<void> {
  const { vpcId, vpcEndpointId, serviceName } = candidate;
  for (const attribute of ["enableDnsSupport", "enableDnsHostnames"]) {
    const reply = await call.ask("DescribeVpcAttribute", { VpcId: vpcId, Attribute: attribute });
    if (textOf(nodeOf(reply, attribute), "value") !== "true") {
      const rule = "requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true";
      throw invalid(`Enabling private DNS ${rule} for ${vpcId}`);
    }
  }
  const names = await privateNames(call, serviceName);
  if (names.length === 0) {
    const reason = `the service ${serviceName} does not provide a private DNS name`;
    throw invalid(`Private DNS can't be enabled because ${reason}.`);
  }
  for (const other of others.filter((one) => textOf(one, "vpcId") === vpcId)) {
    if (textOf(other, "privateDnsEnabled") !== "true" || textOf(other, "vpcEndpointId") === vpcEndpointId)
      continue;
    const taken = await privateNames(call, textOf(other, "serviceName"));
    const name = names.find((one) => taken.includes(one));
    if (name) {
      const rule = "private-dns-enabled cannot be set because there is already a conflicting DNS domain";
      throw invalid(`${rule} for ${name} in the VPC ${vpcId}`);
    }
  }
}

function isFullAccess(policy: string): boolean {
  try {
    const [statement, ...rest] = [JSON.parse(policy).Statement].flat();
    const { Effect, Action, Resource, Principal, Condition } = statement ?? {};
    const everyone = Principal === "*" || Principal?.AWS === "*";
    return (
      rest.length === 0 && Effect === "Allow" && Action === "*" && Resource === "*" && everyone && !Condition
    );
  } catch {
    return false;
  }
}

function invalid(message: string): Error {
  return refusal("InvalidParameter", message);
}
