import { type Reply, refusal } from "./query";
import { answer } from "./rest";
import { page, privateZone, sameVpc, vpcNode, vpcOf, type ZoneCall } from "./zone-call";

/** CreateVPCAssociationAuthorization; another account's VPC cannot be looked at, so any id will do. */
export async function createAuthorization(call: ZoneCall): Promise<Reply> {
  const { action, body, state, zoneId } = call;
  privateZone(call);
  const vpc = vpcOf(body);
  const others = (state.authorizations.get(zoneId) ?? []).filter((one) => !sameVpc(vpc)(one));
  state.authorizations.set(zoneId, [...others, vpc]);
  return answer(action, { HostedZoneId: zoneId, VPC: vpcNode(vpc) });
}

/** ListVPCAssociationAuthorizations; an authorization stays after it was used. */
export async function listAuthorizations(call: ZoneCall): Promise<Reply> {
  const { action, query, state, zoneId } = call;
  privateZone(call);
  const { items, next } = page(query, state.authorizations.get(zoneId) ?? [], 50);
  return answer(action, { HostedZoneId: zoneId, ...next, VPCs: { VPC: items.map(vpcNode) } });
}

/** DeleteVPCAssociationAuthorization; an association that was made with it stays. */
export async function deleteAuthorization(call: ZoneCall): Promise<Reply> {
  const { action, body, state, zoneId } = call;
  privateZone(call);
  const before = state.authorizations.get(zoneId) ?? [];
  const same = sameVpc(vpcOf(body));
  if (!before.some(same)) {
    const message = "The VPC that you specified is not authorized to be associated with the hosted zone.";
    throw refusal("VPCAssociationAuthorizationNotFound", message, 404);
  }
  state.authorizations.set(
    zoneId,
    before.filter((one) => !same(one)),
  );
  return answer(action, {});
}
