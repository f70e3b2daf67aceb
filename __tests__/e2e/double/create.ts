import { findEndpoint, isS3, listEndpoints } from "./describe";
import { endpointGroups } from "./groups";
import { createInterfaces, placements } from "./interfaces";
import { flag, form, list, pick, structures } from "./query";
import { checkEndpoint } from "./refusals";
import type { Call, Kept } from "./state";
import { nodeOf, textOf, type XmlNode } from "./xml";

const INBOUND_ONLY = "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint";
const FORWARDED = ["VpcId", "ServiceName", "PolicyDocument", "RouteTableId", "TagSpecification"];

/** CreateVpcEndpoint: moto keeps what it can, the double the rest and the network interfaces. */
export async function createVpcEndpoint(call: Call): Promise<XmlNode> {
  const { params, state, region } = call;
  const token = params.get("ClientToken");
  const repeated = state.tokens.get(`${region}/${token}`);
  if (token && repeated) return { vpcEndpoint: await findEndpoint(call, repeated) };

  const vpcId = params.get("VpcId") ?? "";
  const type = params.get("VpcEndpointType") ?? "Gateway";
  const wanted = await placements(call, list(params, "SubnetId"), structures(params, "SubnetConfiguration"));
  const groupIds = type === "Gateway" ? [] : await endpointGroups(call, vpcId, list(params, "SecurityGroupId"));
  const kept = keptFrom(call, type);
  const candidate = {
    ...kept,
    vpcEndpointId: "",
    vpcId,
    type,
    serviceName: params.get("ServiceName") ?? "",
    policy: params.get("PolicyDocument"),
    placements: wanted,
    routeTableIds: list(params, "RouteTableId"),
    inboundResolverOnlySent: params.has(INBOUND_ONLY),
  };
  await checkEndpoint(call, candidate, await listEndpoints(call));

  const reply = await call.ask("CreateVpcEndpoint", {
    ...pick(params, FORWARDED),
    ...form({
      VpcEndpointType: type,
      SecurityGroupId: groupIds,
      PrivateDnsEnabled: String(kept.privateDnsEnabled),
    }),
  });
  const vpcEndpointId = textOf(nodeOf(reply, "vpcEndpoint"), "vpcEndpointId");
  const owner = { vpcEndpointId, groupIds, ipAddressType: kept.ipAddressType };
  state.kept.set(vpcEndpointId, { ...kept, interfaces: await createInterfaces(call, owner, wanted) });
  if (token) state.tokens.set(`${region}/${token}`, vpcEndpointId);
  return { vpcEndpoint: await findEndpoint(call, vpcEndpointId) };
}

function keptFrom({ params, region }: Call, type: string): Kept {
  const serviceName = params.get("ServiceName");
  const privateDnsEnabled = flag(params, "PrivateDnsEnabled") ?? type === "Interface";
  const ipAddressType = params.get("IpAddressType") ?? "ipv4";
  const serviceRegion = params.get("ServiceRegion") ?? (serviceName ? region : null);
  const resourceConfigurationArn = params.get("ResourceConfigurationArn");
  const serviceNetworkArn = params.get("ServiceNetworkArn");
  // AWS takes the option as true when it is not sent: https://github.com/hashicorp/terraform-provider-aws/pull/32021
  const byDefault = privateDnsEnabled && type === "Interface" && isS3(serviceName ?? "");
  return {
    interfaces: [],
    privateDnsEnabled,
    ipAddressType,
    dnsRecordIpType:
      params.get("DnsOptions.DnsRecordIpType") ?? (type === "Gateway" ? "service-defined" : ipAddressType),
    inboundResolverOnly: flag(params, INBOUND_ONLY) ?? byDefault,
    ...(serviceRegion && { serviceRegion }),
    ...(resourceConfigurationArn && { resourceConfigurationArn }),
    ...(serviceNetworkArn && { serviceNetworkArn }),
  };
}
