import { privateDnsByDefault } from "../../lib/plan/dns";
import { normalizePolicy } from "../../lib/policy/document/normalize";
import { renderPolicy } from "../../lib/policy/document/render";
import { fullAccess } from "../../lib/policy/ready/full-access";
import type { AdoptedName } from "./adopted-names";
import type { DescribedEndpoint } from "./described-endpoints";

const INBOUND_ONLY = "privateDnsOnlyForInboundResolverEndpoint";

/** What the endpoints of a VPC have in common; an endpoint says only what differs. */
export interface SharedPlaces {
  readonly region: string | undefined;
  readonly subnetIds: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Options as they are printed; they are the options of a service, but nothing here depends on which. */
export type Options = Readonly<Record<string, unknown>>;

/** The options of one endpoint: its id, and what is not as the construct would make it. */
export function optionsOf({ endpoint, facts }: AdoptedName, shared: SharedPlaces): Options {
  const isDual = (facts?.types.length ?? 1) > 1;
  return {
    ...(facts ? isDual && endpoint.type === "Interface" && { types: ["Interface"] } : identityOf(endpoint)),
    importId: endpoint.id,
    ...placeOf(endpoint, shared),
    ...dnsOf({ endpoint, facts }),
    ...tagsOf(endpoint, shared),
    ...policyOf(endpoint),
  };
}

/**
 * The options of a gateway and an interface of one service as one; undefined where they contradict each other.
 * Beside a gateway, private DNS of the interface serves inbound resolvers unless the options say otherwise.
 */
export function joined(gateway: Options, interfaces: Options): Options | undefined {
  const { importId: Gateway, ...ofGateway } = gateway;
  const { importId: Interface, types: _, [INBOUND_ONLY]: inboundOnly, ...ofInterface } = interfaces;
  const ofBoth = ["tags", "policy", "ipAddressType", "dnsRecordIpType"];
  const differs = ofBoth.some(
    (name) => JSON.stringify(ofGateway[name]) !== JSON.stringify(ofInterface[name]),
  );
  if (differs) return undefined;
  return {
    types: ["Gateway", "Interface"],
    importId: { Gateway, Interface },
    ...ofGateway,
    ...ofInterface,
    ...(inboundOnly === undefined && ofInterface["privateDnsEnabled"] !== false && { [INBOUND_ONLY]: false }),
  };
}

/** The tags that a user gave, as Terraform takes them; without the Name, which the construct gives. */
export function userTags({ tags }: DescribedEndpoint): Readonly<Record<string, string>> {
  const own = Object.entries(tags).filter(([key]) => key !== "Name" && !/^aws:/i.test(key));
  return Object.fromEntries(own.map(([key, value]) => [literalText(key), literalText(value)]));
}

/** A text that Terraform does not read as a template: the construct hands tags on as they are. */
function literalText(text: string): string {
  return text.replace(/\$\{|%\{/g, (opening) => `${opening[0]}${opening}`);
}

function identityOf({ type, serviceName, resourceConfigurationArn, serviceNetworkArn }: DescribedEndpoint) {
  return {
    type,
    ...(serviceName !== "" && { serviceName }),
    ...(resourceConfigurationArn !== "" && { resourceConfigurationArn }),
    ...(serviceNetworkArn !== "" && { serviceNetworkArn }),
  };
}

function placeOf(endpoint: DescribedEndpoint, shared: SharedPlaces): Options {
  const { type, subnetIds, routeTableIds, securityGroupIds, serviceRegion } = endpoint;
  if (type === "Gateway") return differs({ routeTableIds }, shared);
  const isElsewhere = type === "Interface" && serviceRegion !== "" && serviceRegion !== shared.region;
  return {
    ...(isElsewhere && { serviceRegion }),
    ...differs({ subnetIds }, shared),
    ...(type !== "GatewayLoadBalancer" && differs({ securityGroupIds }, shared)),
  };
}

function differs(own: Partial<Record<keyof SharedPlaces, readonly string[]>>, shared: SharedPlaces): Options {
  const entries = Object.entries(own).filter(([name, list]) => {
    const same = Object.entries(shared).some(
      ([key, other]) => key === name && String(other) === String(list),
    );
    return !same && (list.length > 0 || name === "routeTableIds");
  });
  return Object.fromEntries(entries);
}

function dnsOf({ endpoint, facts }: Pick<AdoptedName, "endpoint" | "facts">): Options {
  const { type, privateDnsEnabled, ipAddressType, dnsRecordIpType, inboundResolverOnly } = endpoint;
  const support = facts?.privateDns.support;
  const byDefault = facts !== undefined && privateDnsByDefault(facts.privateDns);
  const usualRecords = type === "Gateway" ? "service-defined" : ipAddressType || "ipv4";
  const hasRecords = (type === "Gateway" || type === "Interface") && dnsRecordIpType !== "";
  return {
    ...(type === "Interface" && privateDnsEnabled !== byDefault && { privateDnsEnabled }),
    ...(ipAddressType !== "" && ipAddressType !== "ipv4" && { ipAddressType }),
    ...(hasRecords && dnsRecordIpType !== usualRecords && { dnsRecordIpType }),
    ...(support === "inbound-resolver" && inboundResolverOnly && { [INBOUND_ONLY]: true }),
  };
}

function tagsOf(endpoint: DescribedEndpoint, shared: SharedPlaces): Options {
  const own = Object.entries(userTags(endpoint)).filter(([key]) => !(key in shared.tags));
  return own.length > 0 ? { tags: Object.fromEntries(own) } : {};
}

const FULL_ACCESS = documentText(fullAccess());

function policyOf({ type, policy }: DescribedEndpoint): Options {
  if (policy === "" || (type !== "Interface" && type !== "Gateway")) return {};
  const document: unknown = JSON.parse(policy);
  return documentText(document) === FULL_ACCESS ? {} : { policy: document };
}

function documentText(policy: unknown): string {
  return JSON.stringify(renderPolicy(normalizePolicy(policy, "")));
}
