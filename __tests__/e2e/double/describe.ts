import { dnsEntries } from "./dns";
import { filters, form, list, refusal } from "./query";
import type { Call, Kept } from "./state";
import { nodesOf, textOf, type XmlNode } from "./xml";

/** DescribeVpcEndpoints, with what moto forgets and with AWS's filters, most of which break moto. */
export async function describeVpcEndpoints(call: Call): Promise<XmlNode> {
  const ids = list(call.params, "VpcEndpointId");
  const endpoints = await listEndpoints(call, ids);
  for (const id of ids) {
    if (!endpoints.some((one) => textOf(one, "vpcEndpointId") === id)) throw unknownEndpoint(id);
  }
  const passes = (endpoint: XmlNode) =>
    filters(call.params).every(({ name, values }) => values.some((value) => matches(value, property(endpoint, name))));
  return { vpcEndpointSet: { item: endpoints.filter(passes) } };
}

/** The endpoints that were not deleted, as AWS would describe them. */
export async function listEndpoints(call: Call, ids: readonly string[] = []): Promise<readonly XmlNode[]> {
  const reply = await call.ask("DescribeVpcEndpoints", form({ VpcEndpointId: ids }));
  const living = nodesOf(reply, "vpcEndpointSet").filter((one) => textOf(one, "state") !== "deleted");
  return Promise.all(living.map((endpoint) => complete(call, endpoint)));
}

/** One endpoint by its id; throws when it does not exist. */
export async function findEndpoint(call: Call, id: string): Promise<XmlNode> {
  const [endpoint] = await listEndpoints(call, [id]);
  if (!endpoint) throw unknownEndpoint(id);
  return endpoint;
}

/** The S3 gateway and interface endpoints share this name. */
export function isS3(serviceName: string): boolean {
  return /^com\.amazonaws\.[a-z0-9-]+\.s3$/.test(serviceName);
}

function unknownEndpoint(id: string): Error {
  return refusal("InvalidVpcEndpointId.NotFound", `The Vpc Endpoint Id '${id}' does not exist`);
}

async function complete(call: Call, endpoint: XmlNode): Promise<XmlNode> {
  const id = textOf(endpoint, "vpcEndpointId");
  const kept = call.state.kept.get(id);
  if (!kept) return endpoint;
  const { state, networkInterfaces, privateNames = true } = call.state.endpointFacts.get(id) ?? {};
  const present = kept.interfaces.slice(0, networkInterfaces);
  const named = { ...kept, interfaces: present, privateDnsEnabled: kept.privateDnsEnabled && privateNames };
  const { serviceRegion, resourceConfigurationArn, serviceNetworkArn } = kept;
  return {
    ...endpoint,
    subnetIdSet: { item: kept.interfaces.map((one) => one.subnetId) },
    networkInterfaceIdSet: { item: present.map((one) => one.networkInterfaceId) },
    privateDnsEnabled: String(kept.privateDnsEnabled),
    requesterManaged: "false",
    ipAddressType: kept.ipAddressType,
    dnsOptions: dnsOptions(endpoint, kept),
    dnsEntrySet: { item: await dnsEntries(call, endpoint, named) },
    ...(state && { state }),
    ...(serviceRegion && { serviceRegion }),
    ...(resourceConfigurationArn && { resourceConfigurationArn }),
    ...(serviceNetworkArn && { serviceNetworkArn }),
  };
}

function dnsOptions(endpoint: XmlNode, { dnsRecordIpType, inboundResolverOnly }: Kept): XmlNode {
  const both = isS3(textOf(endpoint, "serviceName")) && textOf(endpoint, "vpcEndpointType") === "Interface";
  return {
    dnsRecordIpType,
    ...(both && { privateDnsOnlyForInboundResolverEndpoint: String(inboundResolverOnly) }),
  };
}

function property(endpoint: XmlNode, filter: string): readonly string[] {
  const tags = nodesOf(endpoint, "tagSet");
  if (filter === "tag-key") return tags.map((tag) => textOf(tag, "key"));
  if (filter.startsWith("tag:")) {
    const key = filter.slice("tag:".length);
    return tags.filter((tag) => textOf(tag, "key") === key).map((tag) => textOf(tag, "value"));
  }
  const element = FILTERS[filter];
  if (!element) throw refusal("InvalidFilter", `The filter '${filter}' is invalid`);
  return [textOf(endpoint, element)];
}

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
const FILTERS: Readonly<Record<string, string>> = {
  "ip-address-type": "ipAddressType",
  "service-name": "serviceName",
  "service-region": "serviceRegion",
  "vpc-endpoint-id": "vpcEndpointId",
  "vpc-endpoint-state": "state",
  "vpc-endpoint-type": "vpcEndpointType",
  "vpc-id": "vpcId",
};

function matches(pattern: string, values: readonly string[]): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return values.some((value) => new RegExp(`^${source}$`).test(value));
}
