import { checkName } from "./associations";
import type { MotoReply } from "./moto";
import { type Reply, refusal } from "./query";
import { answer } from "./rest";
import { nodeOf, parseXml, textOf } from "./xml";
import { ownsVpc, vpcNode, vpcOf, type ZoneCall } from "./zone-call";

/** CreateHostedZone; a zone with a VPC is private, which moto believes only when it is said too. */
export async function createHostedZone(call: ZoneCall): Promise<Reply | MotoReply> {
  const { account, body, forward, state } = call;
  const vpc = vpcOf(body);
  if (!vpc.vpcId) return forward();
  if (!(await ownsVpc(call, vpc))) {
    const rule = "either isn't a valid ID or the current account is not authorized to access this VPC";
    throw refusal("InvalidVPCId", `The VPC ID that you specified ${rule}.`);
  }
  const name = textOf(body, "Name").replace(/\.$/, "");
  await checkName(call, name, vpc);
  const HostedZoneConfig = { ...nodeOf(body, "HostedZoneConfig"), PrivateZone: "true" };
  const reply = await forward({ body: { ...body, HostedZoneConfig } });
  const zone = nodeOf(parseXml(reply.body.toString()), "HostedZone");
  const id = textOf(zone, "Id").replace("/hostedzone/", "");
  if (id) state.zones.set(id, { owner: account, name, vpcs: [vpc] });
  return reply;
}

/** GetHostedZone, with the VPCs of all accounts. */
export async function getHostedZone({ action, forward, state, zoneId }: ZoneCall): Promise<Reply | MotoReply> {
  const reply = await forward();
  const zone = state.zones.get(zoneId);
  if (!zone || reply.status !== 200) return reply;
  return answer(action, { ...parseXml(reply.body.toString()), VPCs: { VPC: zone.vpcs.map(vpcNode) } });
}

/** DeleteHostedZone; associations and authorizations go with the zone. */
export async function deleteHostedZone({ forward, state, zoneId }: ZoneCall): Promise<MotoReply> {
  const reply = await forward();
  if (reply.status === 200) {
    state.zones.delete(zoneId);
    state.authorizations.delete(zoneId);
  }
  return reply;
}
