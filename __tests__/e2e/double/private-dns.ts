import { isS3 } from "./describe";
import { privateNames } from "./dns";
import { invalid } from "./query";
import type { Candidate } from "./refusals";
import type { Call } from "./state";
import { nodeOf, textOf, type XmlNode } from "./xml";

const OPTION = "PrivateDnsOnlyForInboundResolverEndpoint";

/** Throws when AWS would refuse the option that reserves an S3 interface endpoint for inbound resolvers. */
export function checkInboundResolver(candidate: Candidate, others: readonly XmlNode[]): void {
  const { type, serviceName, vpcId, inboundResolverOnlySent: sent } = candidate;
  if (sent && type !== "Interface") {
    throw invalid(`DnsOptions ${OPTION} is applicable only to Interface VPC Endpoints.`);
  }
  if (sent && !isS3(serviceName)) throw invalid(`${OPTION} not supported for this service.`);
  const gateway = others.some(
    (one) =>
      textOf(one, "vpcId") === vpcId &&
      textOf(one, "vpcEndpointType") === "Gateway" &&
      textOf(one, "serviceName") === serviceName,
  );
  if (candidate.inboundResolverOnly && candidate.privateDnsEnabled && !gateway) {
    throw invalid(`To set ${OPTION} to true, the VPC ${vpcId} must have a Gateway endpoint for the service.`);
  }
}

/** Throws when AWS would refuse private DNS. */
export async function checkPrivateDns(call: Call, candidate: Candidate, others: readonly XmlNode[]): Promise<void> {
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
    if (textOf(other, "privateDnsEnabled") !== "true" || textOf(other, "vpcEndpointId") === vpcEndpointId) continue;
    const taken = await privateNames(call, textOf(other, "serviceName"));
    const name = names.find((one) => taken.includes(one));
    if (name) throw conflicting(name, vpcId);
  }
  const domains = names.map(domainOf);
  for (const { name, vpcs } of call.state.zones.values()) {
    const associated = vpcs.some((one) => one.vpcId === vpcId && one.region === call.region);
    if (associated && domains.includes(name)) throw conflicting(name, vpcId);
  }
}

/** The zone that answers for a private DNS name, which may begin with a wildcard. */
export function domainOf(privateName: string): string {
  return privateName.replace(/^\*\./, "");
}

function conflicting(name: string, vpcId: string): Error {
  const rule = "private-dns-enabled cannot be set because there is already a conflicting DNS domain";
  return invalid(`${rule} for ${name} in the VPC ${vpcId}`);
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
