import { createHash } from "node:crypto";
import { endpointService, privateDnsNames } from "./services";
import type { Call, Kept } from "./state";
import { textOf, textsOf, type XmlNode } from "./xml";

/**
 * The DNS entries of an interface endpoint in AWS's order: the Region's name, one name per zone, then the
 * service's own names when private DNS is on. An endpoint without subnets has none.
 */
export async function dnsEntries(call: Call, endpoint: XmlNode, kept: Kept): Promise<readonly XmlNode[]> {
  if (textOf(endpoint, "vpcEndpointType") !== "Interface" || kept.interfaces.length === 0) return [];
  const serviceName = textOf(endpoint, "serviceName");
  const service = await endpointService(call, serviceName, "Interface");
  const base = (service && textsOf(service, "baseEndpointDnsNameSet")[0]) ?? baseName(serviceName, "vpce.");
  const id = textOf(endpoint, "vpcEndpointId");
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
  const anyBucket = /\.s3$/.test(serviceName) ? "*." : "";
  const prefix = `${anyBucket}${id}-${digest(id, 8)}`;
  const zones = kept.interfaces.map(({ availabilityZone }) => `-${availabilityZone}`);
  const own = ["", ...zones].map((zone) => entry(`${prefix}${zone}.${base}`, base));
  const names = kept.privateDnsEnabled ? await privateNames(call, serviceName) : [];
  return [...own, ...names.map((name) => entry(name, `${id}.${name}`))];
}

/** The names an endpoint with private DNS answers for; guessed for an AWS service that moto does not know. */
export async function privateNames(call: Call, serviceName: string): Promise<readonly string[]> {
  const service = await endpointService(call, serviceName, "Interface");
  if (service) return privateDnsNames(service);
  return serviceName.startsWith("com.amazonaws.vpce.") ? [] : [baseName(serviceName, "")];
}

function entry(dnsName: string, zone: string): XmlNode {
  return { dnsName, hostedZoneId: `Z${digest(zone, 13).toUpperCase()}` };
}

function baseName(serviceName: string, infix: string): string {
  const [, , region = "", ...service] = serviceName.split(".");
  return `${service.reverse().join(".")}.${region}.${infix}amazonaws.com`;
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
