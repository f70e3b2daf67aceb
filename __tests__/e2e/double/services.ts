import { filters, list, refusal } from "./query";
import type { Call, ServiceFacts } from "./state";
import { nodesOf, textOf, textsOf, type XmlNode } from "./xml";

/** DescribeVpcEndpointServices, with the facts that a test has set. */
export async function describeVpcEndpointServices(call: Call): Promise<XmlNode> {
  const names = list(call.params, "ServiceName");
  const services = await endpointServices(call, names);
  for (const name of names) {
    if (!services.some((service) => textOf(service, "serviceName") === name)) throw unknownService(name);
  }
  const wanted = services.filter(
    (service) =>
      (names.length === 0 || names.includes(textOf(service, "serviceName"))) &&
      filters(call.params).every(({ name, values }) => values.includes(property(service, name))),
  );
  return {
    serviceNameSet: { item: [...new Set(wanted.map((service) => textOf(service, "serviceName")))] },
    serviceDetailSet: { item: wanted },
  };
}

/** The entry of one service, undefined when neither moto nor the test knows it. */
export async function endpointService(call: Call, name: string, type: string): Promise<XmlNode | undefined> {
  const services = await endpointServices(call, [name]);
  return services.find(
    (service) => textOf(service, "serviceName") === name && property(service, "service-type") === type,
  );
}

/** The names that private DNS of an endpoint of this service answers for. */
export function privateDnsNames(service: XmlNode): readonly string[] {
  return nodesOf(service, "privateDnsNameSet").map((name) => textOf(name, "privateDnsName"));
}

/** The refusal for a service that does not exist. */
export function unknownService(name: string): Error {
  return refusal("InvalidServiceName", `The Vpc Endpoint Service '${name}' does not exist`);
}

async function endpointServices(call: Call, asked: readonly string[]): Promise<readonly XmlNode[]> {
  const { serviceFacts } = call.state;
  const known = await motoServices(call, asked);
  const names = new Set(known.map((service) => textOf(service, "serviceName")));
  const added = [...serviceFacts].filter(([name, facts]) => facts && !names.has(name));
  return [...known, ...added.map(([name, facts]) => newService(name, facts?.serviceType))].flatMap((service) => {
    const facts = serviceFacts.get(textOf(service, "serviceName"));
    return facts === null ? [] : [withFacts(service, facts ?? {}, call.region)];
  });
}

async function motoServices({ ask, region, state }: Call, asked: readonly string[]): Promise<readonly XmlNode[]> {
  const cached = state.serviceLists.get(region);
  // AWS's own services stay the same, but an account may make endpoint services at any time.
  const own = asked.some((name) => name.startsWith("com.amazonaws.vpce."));
  if (cached && !own) return cached;
  const services = nodesOf(await ask("DescribeVpcEndpointServices", {}), "serviceDetailSet");
  state.serviceLists.set(region, services);
  return services;
}

function newService(serviceName: string, serviceType = "Interface"): XmlNode {
  return {
    serviceName,
    serviceId: `vpce-svc-${Buffer.from(serviceName).toString("hex").slice(-17)}`,
    serviceType: { item: [{ serviceType }] },
    owner: "amazon",
    vpcEndpointPolicySupported: "true",
    acceptanceRequired: "false",
    managesVpcEndpoints: "false",
  };
}

function withFacts(service: XmlNode, facts: ServiceFacts, region: string): XmlNode {
  const base: XmlNode = { ...service, serviceRegion: region, supportedIpAddressTypeSet: { item: ["ipv4"] } };
  if (facts.serviceType && facts.serviceType !== property(service, "service-type")) return base;
  const { availabilityZones, privateDnsNames: names, supportedIpAddressTypes: ipTypes } = facts;
  const policies = facts.vpcEndpointPolicySupported;
  return {
    ...base,
    ...(availabilityZones && { availabilityZoneSet: { item: availabilityZones } }),
    ...(policies !== undefined && { vpcEndpointPolicySupported: String(policies) }),
    ...(ipTypes && { supportedIpAddressTypeSet: { item: ipTypes } }),
    ...(names && {
      privateDnsName: names[0] ?? "",
      privateDnsNameSet: { item: names.map((privateDnsName) => ({ privateDnsName })) },
    }),
  };
}

function property(service: XmlNode, filter: string): string {
  if (filter === "service-name") return textOf(service, "serviceName");
  if (filter === "owner") return textOf(service, "owner");
  if (filter === "service-type") {
    return nodesOf(service, "serviceType").map((type) => textOf(type, "serviceType"))[0] ?? "";
  }
  throw refusal("InvalidFilter", `The filter '${filter}' is invalid`);
}

/** The zones where a service can be reached; empty when it names none. */
export function serviceZones(service: XmlNode): readonly string[] {
  return textsOf(service, "availabilityZoneSet");
}
