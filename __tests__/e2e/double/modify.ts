import { findEndpoint, isS3, listEndpoints } from "./describe";
import { endpointGroups, groupIdsOf } from "./groups";
import { createInterfaces, deleteInterfaces, type Placement, placements, regroupInterfaces } from "./interfaces";
import { flag, list, pick, structures } from "./query";
import { checkEndpoint } from "./refusals";
import { moveRoutes } from "./routes";
import type { Call, EndpointInterface, Kept } from "./state";
import { textOf, textsOf, type XmlNode } from "./xml";

const INBOUND_ONLY = "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint";
const FORWARDED = [
  "VpcEndpointId",
  "PolicyDocument",
  "AddRouteTableId",
  "RemoveRouteTableId",
  "AddSecurityGroupId",
  "RemoveSecurityGroupId",
];
const FULL_ACCESS = JSON.stringify({
  Version: "2008-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
});

/** ModifyVpcEndpoint; an endpoint that was made behind the double's back stays moto's. */
export async function modifyVpcEndpoint(call: Call): Promise<XmlNode> {
  const { params, state } = call;
  const id = params.get("VpcEndpointId") ?? "";
  const endpoint = await findEndpoint(call, id);
  const before = state.kept.get(id);
  if (!before) return call.ask(call.action, Object.fromEntries(params));

  const kept = keptAfter(params, before, textOf(endpoint, "serviceName"));
  const groupIds = changed(params, "SecurityGroupId", groupIdsOf(endpoint));
  const routeTableIds = changed(params, "RouteTableId", textsOf(endpoint, "routeTableIdSet"));
  const subnetIds = before.interfaces.map((one) => one.subnetId);
  const configurations = structures(params, "SubnetConfiguration");
  const wanted = await placements(call, changed(params, "SubnetId", subnetIds), configurations);
  await checkEndpoint(
    call,
    {
      ...kept,
      vpcEndpointId: id,
      vpcId: textOf(endpoint, "vpcId"),
      type: textOf(endpoint, "vpcEndpointType"),
      serviceName: textOf(endpoint, "serviceName"),
      policy: params.get("PolicyDocument"),
      placements: wanted,
      routeTableIds,
      inboundResolverOnlySent: params.has(INBOUND_ONLY),
    },
    await listEndpoints(call),
  );

  if (groupIds.length > 0) await endpointGroups(call, textOf(endpoint, "vpcId"), groupIds);
  const policy = flag(params, "ResetPolicy") ? { PolicyDocument: FULL_ACCESS } : {};
  await call.ask(call.action, { ...pick(params, FORWARDED), ...policy });
  await moveRoutes(call, endpoint);
  const { staying, leaving, arriving } = moves(before.interfaces, wanted);
  await deleteInterfaces(call, leaving);
  await regroupInterfaces(call, staying, groupIds);
  const owner = { vpcEndpointId: id, groupIds, ipAddressType: kept.ipAddressType };
  const created = await createInterfaces(call, owner, arriving);
  state.kept.set(id, { ...kept, interfaces: [...staying, ...created] });
  return { return: "true" };
}

function keptAfter(params: URLSearchParams, before: Kept, serviceName: string): Kept {
  const ipAddressType = params.get("IpAddressType") ?? before.ipAddressType;
  const privateDnsEnabled = flag(params, "PrivateDnsEnabled") ?? before.privateDnsEnabled;
  const turnedOn = privateDnsEnabled && !before.privateDnsEnabled && isS3(serviceName);
  const sameIpType = ipAddressType === before.ipAddressType;
  return {
    ...before,
    ipAddressType,
    privateDnsEnabled,
    dnsRecordIpType: params.get("DnsOptions.DnsRecordIpType") ?? (sameIpType ? before.dnsRecordIpType : ipAddressType),
    inboundResolverOnly: flag(params, INBOUND_ONLY) ?? (turnedOn || before.inboundResolverOnly),
  };
}

function changed(params: URLSearchParams, name: string, before: readonly string[]): readonly string[] {
  const removed = list(params, `Remove${name}`);
  const after = [...before, ...list(params, `Add${name}`)].filter((id) => !removed.includes(id));
  return [...new Set(after)];
}

// An interface whose address is to change is replaced, since an address cannot be moved.
function moves(before: readonly EndpointInterface[], wanted: readonly Placement[]) {
  const fits = (one: EndpointInterface) =>
    wanted.some(
      ({ subnetId, ipv4 = one.ipv4, ipv6 = one.ipv6 }) =>
        subnetId === one.subnetId && ipv4 === one.ipv4 && ipv6 === one.ipv6,
    );
  const staying = before.filter(fits);
  const leaving = before.filter((one) => !fits(one));
  const arriving = wanted.filter(({ subnetId }) => !staying.some((one) => one.subnetId === subnetId));
  return { staying, leaving, arriving };
}
