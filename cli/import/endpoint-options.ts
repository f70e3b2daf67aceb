import { normalizePolicy } from "../../lib/policy/document/normalize";
import { renderPolicy } from "../../lib/policy/document/render";
import { fullAccess } from "../../lib/policy/ready/full-access";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { privateDnsByDefault } from "../../lib/services/private-dns";
import { mostFrequent } from "./most-frequent";
import { type NamedEndpoint, serviceRegionOf } from "./name-endpoints";
import type { DescribedEndpoint } from "./read-described";

const INBOUND_ONLY = "privateDnsOnlyForInboundResolverEndpoint";

/** What the endpoints of a VPC have in common, so that an endpoint has only options that differ. */
export type SharedOptions = Readonly<ReturnType<typeof sharedOptions>>;

/** Props, or the options of an endpoint, to print. */
export type Options = Readonly<Record<string, unknown>>;

const EMPTY: readonly (string | undefined)[] = [undefined, '""', "[]", "{}"];

/** The same options without undefined and without empty texts, lists and objects. */
export function withoutEmpty(options: Options): Options {
  const given = Object.entries(options).filter(([, value]) => !EMPTY.includes(JSON.stringify(value)));
  return Object.fromEntries(given);
}

/** What some endpoints have in common; of their lists of ids the most common ones. */
export function sharedOptions(endpoints: readonly DescribedEndpoint[], region: string | undefined) {
  const ofTypes = (...types: readonly string[]) => endpoints.filter(({ type }) => types.includes(type));
  const withGroups = ofTypes("Interface", "Resource", "ServiceNetwork");
  const common = (lists: readonly (readonly string[])[]) => {
    const texts = lists.map((list) => JSON.stringify(list));
    return lists[texts.indexOf(mostFrequent(texts) ?? "")] ?? [];
  };
  return {
    region,
    subnetIds: common(withGroups.map(({ subnetIds }) => subnetIds)),
    routeTableIds: common(ofTypes("Gateway").map(({ routeTableIds }) => routeTableIds)),
    securityGroupIds: common(withGroups.map(({ securityGroupIds }) => securityGroupIds)),
    tags: commonTags(endpoints),
  };
}

function commonTags(endpoints: readonly DescribedEndpoint[]): Readonly<Record<string, string>> {
  const [first = {}, ...others] = endpoints.map(userTags);
  const common = Object.entries(first).filter(([key, value]) => others.every((tags) => tags[key] === value));
  return Object.fromEntries(common);
}

/** The options of one endpoint: its id, and what differs from what the construct would create. */
export function optionsOf({ endpoint, service }: NamedEndpoint, shared: SharedOptions): Options {
  const { id, type, serviceName, resourceConfigurationArn, serviceNetworkArn } = endpoint;
  const identity = withoutEmpty({ type, serviceName, resourceConfigurationArn, serviceNetworkArn });
  const isInterfaceOfTwo = (service?.types.length ?? 1) > 1 && type === "Interface";
  return {
    ...(service ? isInterfaceOfTwo && { types: ["Interface"] } : identity),
    importId: id,
    ...placeOf(endpoint, shared),
    ...dnsOf(endpoint, service),
    ...withoutEmpty({ tags: ownTags(endpoint, shared) }),
    ...policyOf(endpoint),
  };
}

/**
 * The options of a gateway and an interface of the same service as one; undefined if they contradict each other.
 * If there is a gateway, private DNS of the interface is only for inbound resolvers unless the options say otherwise.
 */
export function joinedOptions(gateway: Options, interfaces: Options): Options | undefined {
  const { importId: Gateway, ...ofGateway } = gateway;
  const { importId: Interface, types: _, [INBOUND_ONLY]: inboundOnly, ...ofInterface } = interfaces;
  const ofBoth = ["tags", "policy", "ipAddressType", "dnsRecordIpType"];
  const isContradiction = ofBoth.some((name) => JSON.stringify(ofGateway[name]) !== JSON.stringify(ofInterface[name]));
  if (isContradiction) return undefined;
  return {
    types: ["Gateway", "Interface"],
    importId: { Gateway, Interface },
    ...ofGateway,
    ...ofInterface,
    ...(inboundOnly === undefined && ofInterface["privateDnsEnabled"] !== false && { [INBOUND_ONLY]: false }),
  };
}

/** The tags of the user, without the Name, which the construct sets, and escaped for Terraform. */
function userTags({ tags }: DescribedEndpoint): Readonly<Record<string, string>> {
  const own = Object.entries(tags).filter(([key]) => key !== "Name" && !/^aws:/i.test(key));
  // CDKTF would take this key for a prototype, so Terraform makes it of a template.
  const written = (key: string) => (key === "__proto__" ? '${"__proto__"}' : escaped(key));
  return Object.fromEntries(own.map(([key, value]) => [written(key), escaped(value)]));
}

/** A text that Terraform does not read as a template. The construct leaves tags as they are. */
function escaped(text: string): string {
  return text.replace(/\$\{|%\{/g, (opening) => `${opening[0]}${opening}`);
}

function placeOf(endpoint: DescribedEndpoint, shared: SharedOptions): Options {
  const { type, subnetIds, routeTableIds, securityGroupIds } = endpoint;
  const serviceRegion = serviceRegionOf(endpoint);
  if (type === "Gateway") {
    return String(routeTableIds) === String(shared.routeTableIds) ? {} : { routeTableIds };
  }
  const isElsewhere = type === "Interface" && serviceRegion !== undefined && serviceRegion !== shared.region;
  const isOwn = (list: readonly string[], common: readonly string[]) =>
    list.length > 0 && String(list) !== String(common);
  return {
    ...(isElsewhere && { serviceRegion }),
    ...(isOwn(subnetIds, shared.subnetIds) && { subnetIds }),
    ...(type !== "GatewayLoadBalancer" && isOwn(securityGroupIds, shared.securityGroupIds) && { securityGroupIds }),
  };
}

function dnsOf(
  { type, privateDnsEnabled, ipAddressType, dnsRecordIpType, inboundResolverOnly }: DescribedEndpoint,
  service: EndpointService | undefined,
): Options {
  const byDefault = service !== undefined && privateDnsByDefault(service.privateDns);
  // Rules ask whether the default is meant.
  const isToBeStated = service?.name === "execute-api" || service?.privateDns.support === "unsupported";
  const usualRecords = type === "Gateway" ? "service-defined" : ipAddressType || "ipv4";
  const hasRecords = (type === "Gateway" || type === "Interface") && dnsRecordIpType !== "";
  const isInboundOnly = service?.privateDns.support === "inbound-resolver" && inboundResolverOnly;
  return {
    ...(type === "Interface" && (isToBeStated || privateDnsEnabled !== byDefault) && { privateDnsEnabled }),
    ...(ipAddressType !== "" && ipAddressType !== "ipv4" && { ipAddressType }),
    ...(hasRecords && dnsRecordIpType !== usualRecords && { dnsRecordIpType }),
    ...(isInboundOnly && { [INBOUND_ONLY]: true }),
  };
}

function ownTags(endpoint: DescribedEndpoint, shared: SharedOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(userTags(endpoint)).filter(([key]) => !Object.hasOwn(shared.tags, key)));
}

const FULL_ACCESS = documentText(fullAccess());

function policyOf({ type, policy }: DescribedEndpoint): Options {
  if (policy === undefined || (type !== "Interface" && type !== "Gateway")) return {};
  return documentText(policy) === FULL_ACCESS ? {} : { policy };
}

function documentText(policy: unknown): string {
  return JSON.stringify(renderPolicy(normalizePolicy(policy, [])));
}
