import { listEndpoints } from "./describe";
import { privateNames } from "./dns";
import type { MotoReply } from "./moto";
import { domainOf } from "./private-dns";
import { type Reply, refusal } from "./query";
import { answer } from "./rest";
import type { Vpc } from "./state";
import { escapeXml, textOf, type XmlNode } from "./xml";
import { accessDenied, ownsVpc, page, privateZone, sameVpc, vpcOf, type ZoneCall } from "./zone-call";

// moto says the same of every change.
const CHANGE: XmlNode = {
  ChangeInfo: { Id: "/change/C2682N5HXP0BZ4", Status: "INSYNC", SubmittedAt: "2026-01-01T00:00:00Z" },
};

/**
 * AssociateVPCWithHostedZone. The VPC's account asks, and if the zone is another account's, that account must
 * have authorized it: https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html
 */
export async function associateVpc(call: ZoneCall): Promise<Reply | MotoReply> {
  const { account, action, body, forward, state, zoneId } = call;
  if (!state.zones.has(zoneId)) return forward();
  const vpc = vpcOf(body);
  const owned = await ownsVpc(call, vpc);
  const zone = privateZone(call);
  if (!owned) {
    // https://github.com/hashicorp/terraform-provider-aws/issues/617
    throw unauthorized(`The VPC: ${vpc.vpcId} has not authorized to associate with your hosted zone.`);
  }
  if (zone.owner !== account && !state.authorizations.get(zoneId)?.some(sameVpc(vpc))) {
    throw unauthorized("Associating the specified VPC with the specified hosted zone has not been authorized.");
  }
  await checkName(call, zone.name, vpc);
  state.zones.set(zoneId, { ...zone, vpcs: [...zone.vpcs, vpc] });
  return answer(action, CHANGE);
}

/** DisassociateVPCFromHostedZone, by the account of the zone or of the VPC. */
export async function disassociateVpc(call: ZoneCall): Promise<Reply | MotoReply> {
  const { account, action, body, forward, state, zoneId } = call;
  if (!state.zones.has(zoneId)) return forward();
  const vpc = vpcOf(body);
  const owned = await ownsVpc(call, vpc);
  const zone = privateZone(call);
  if (!owned && zone.owner !== account) {
    throw accessDenied(`User: arn:aws:iam::${account}:root is not authorized to access this resource`);
  }
  if (!zone.vpcs.some(sameVpc(vpc))) {
    const message = "The specified VPC and hosted zone are not currently associated.";
    throw refusal("VPCAssociationNotFound", message, 404);
  }
  if (zone.vpcs.length === 1) {
    const message = `Cannot remove last VPC association for the private zone ${zoneId}`;
    throw refusal("LastVPCAssociation", message);
  }
  state.zones.set(zoneId, { ...zone, vpcs: zone.vpcs.filter((one) => !sameVpc(vpc)(one)) });
  return answer(action, CHANGE);
}

/** ListHostedZonesByVPC: the private zones of every account, for the VPC's account only. */
export async function listZonesByVpc(call: ZoneCall): Promise<Reply> {
  const { action, query, state } = call;
  const vpc = { vpcId: query.get("vpcid") ?? "", region: query.get("vpcregion") ?? "" };
  if (!(await ownsVpc(call, vpc))) {
    // The AWS provider knows this refusal by its last words.
    throw accessDenied(`The VPC ${vpc.vpcId} in region ${vpc.region} that you provided is not owned by you.`);
  }
  const zones = [...state.zones].filter(([, { vpcs }]) => vpcs.some(sameVpc(vpc)));
  const { items, next } = page(query, zones, 100);
  const HostedZoneSummary = items.map(([id, { name, owner }]) => ({
    HostedZoneId: id,
    Name: `${escapeXml(name)}.`,
    Owner: { OwningAccount: owner },
  }));
  return answer(action, { HostedZoneSummaries: { HostedZoneSummary }, MaxItems: "100", ...next });
}

/**
 * Throws when the VPC answers for this name already, through a zone or through private DNS of an endpoint, which
 * is a zone too, here named by its endpoint: https://github.com/hashicorp/terraform-provider-aws/issues/37783
 */
export async function checkName(call: ZoneCall, name: string, vpc: Vpc): Promise<void> {
  const { vpcId, region } = vpc;
  const ec2 = call.ec2(region);
  const endpoints = (await listEndpoints(ec2)).filter(
    (one) => textOf(one, "vpcId") === vpcId && textOf(one, "privateDnsEnabled") === "true",
  );
  const answering = await Promise.all(
    endpoints.map(async (one) => ({
      id: textOf(one, "vpcEndpointId"),
      domains: (await privateNames(ec2, textOf(one, "serviceName"))).map(domainOf),
    })),
  );
  const zones = [...call.state.zones].filter(([, zone]) => zone.vpcs.some(sameVpc(vpc)));
  const holder =
    zones.find(([, zone]) => zone.name === name)?.[0] ?? answering.find(({ domains }) => domains.includes(name))?.id;
  if (!holder) return;
  const rule = `has already been associated with the hosted zone ${holder} with the same domain name`;
  throw refusal("ConflictingDomainExists", `The VPC ${vpcId} in region ${region} ${rule}.`);
}

function unauthorized(message: string): Error {
  return refusal("NotAuthorizedException", message, 401);
}
