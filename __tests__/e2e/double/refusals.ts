import type { Placement } from "./interfaces";
import { checkInboundResolver, checkPrivateDns } from "./private-dns";
import { invalid, refusal } from "./query";
import { prefixList } from "./routes";
import { endpointService, serviceZones, unknownService } from "./services";
import type { Call } from "./state";
import { textOf, textsOf, type XmlNode } from "./xml";

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
export async function checkEndpoint(call: Call, candidate: Candidate, others: readonly XmlNode[]): Promise<void> {
  checkType(candidate);
  await checkService(call, candidate);
  checkZones(candidate);
  checkInboundResolver(candidate, others);
  await checkRoutes(call, candidate, others);
  if (candidate.type === "Interface" && candidate.privateDnsEnabled) {
    await checkPrivateDns(call, candidate, others);
  }
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
    throw invalid(`The policy has ${policy.length} characters; the limit for a VPC endpoint is ${POLICY_LIMIT}.`);
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
  const rule = "VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service.";
  throw refusal("DuplicateSubnetsInSameZone", `${found} ${rule}`);
}

async function checkRoutes(call: Call, candidate: Candidate, others: readonly XmlNode[]): Promise<void> {
  const { vpcEndpointId, serviceName, routeTableIds } = candidate;
  const taken = others
    .filter((one) => textOf(one, "serviceName") === serviceName && textOf(one, "vpcEndpointId") !== vpcEndpointId)
    .flatMap((one) => textsOf(one, "routeTableIdSet"));
  const twice = routeTableIds.find((id) => taken.includes(id));
  if (!twice) return;
  const destination = await prefixList(call, serviceName);
  const route = `route table ${twice} already has a route with destination-prefix-list-id ${destination}`;
  throw refusal("RouteAlreadyExists", route);
}

function isFullAccess(policy: string): boolean {
  try {
    const [statement, ...rest] = [JSON.parse(policy).Statement].flat();
    const { Effect, Action, Resource, Principal, Condition } = statement ?? {};
    const everyone = Principal === "*" || Principal?.AWS === "*";
    return rest.length === 0 && Effect === "Allow" && Action === "*" && Resource === "*" && everyone && !Condition;
  } catch {
    return false;
  }
}
