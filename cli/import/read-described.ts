import { isObject } from "../../lib/shapes/is-object";
import { show } from "../../lib/shapes/text";
import { parseJson } from "../parse-json";
import type { Reading } from "../reading";
import { jsonPages } from "./json-pages";

/**
 * An endpoint in the output of `aws ec2 describe-vpc-endpoints`. A text is empty if the output does not have it, such as
 * `serviceRegion` from older versions of the AWS CLI.
 */
export type DescribedEndpoint = Readonly<ReturnType<typeof readEndpoint>>;

/** A policy that is no JSON object. */
export const BROKEN_POLICY = "broken";

/** What the output has: the endpoints, and whether there are more pages than these. */
export interface Described {
  readonly endpoints: readonly DescribedEndpoint[];
  readonly hasMore: boolean;
}

/** Reads the output of `aws ec2 describe-vpc-endpoints`, also if it consists of several pages. */
export function readDescribed(text: string): Reading<Described> {
  if (text.trim() === "") return unexpected("Standard input is empty");
  const pages = jsonPages(text);
  if (pages.includes(undefined)) return unexpected("Standard input is not JSON");
  const lists = pages.map((page) => (isObject(page) ? page["VpcEndpoints"] : page));
  if (!lists.every(Array.isArray)) return unexpected("Standard input has no list VpcEndpoints");
  const found: readonly unknown[] = lists.flat();
  for (const [index, endpoint] of found.entries()) {
    const fault = faultOf(endpoint);
    if (fault !== undefined) return unexpected(`VpcEndpoints[${index}]${fault}`);
  }
  const endpoints = found.filter(isObject).map(readEndpoint);
  // Pages may overlap.
  const distinct = [...new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])).values()];
  return { value: { endpoints: distinct, hasMore: textIn(pages.at(-1), "NextToken") !== "" } };
}

function unexpected(what: string): { readonly error: string } {
  return { error: `${what}: expected the output of aws ec2 describe-vpc-endpoints --output json` };
}

const REQUIRED = { VpcEndpointId: /^vpce-[0-9a-z]+$/, VpcId: /^vpc-[0-9a-z]+$/ } as const;

function faultOf(endpoint: unknown): string | undefined {
  if (!isObject(endpoint)) return ` is ${show(endpoint)}, not an endpoint`;
  const wrong = Object.entries(REQUIRED).find(([name, form]) => !form.test(textIn(endpoint, name)))?.[0];
  return wrong && `.${wrong} is ${show(endpoint[wrong])}, not an id`;
}

function readEndpoint(endpoint: Readonly<Record<string, unknown>>) {
  const dns = endpoint["DnsOptions"];
  return {
    id: textIn(endpoint, "VpcEndpointId"),
    vpcId: textIn(endpoint, "VpcId"),
    // A type that this package does not know is possible. AWS omits the type of endpoints that are older than the types.
    type: textIn(endpoint, "VpcEndpointType") || "Gateway",
    state: textIn(endpoint, "State").toLowerCase(),
    requesterManaged: endpoint["RequesterManaged"] === true,
    serviceName: textIn(endpoint, "ServiceName"),
    serviceRegion: textIn(endpoint, "ServiceRegion"),
    resourceConfigurationArn: textIn(endpoint, "ResourceConfigurationArn"),
    serviceNetworkArn: textIn(endpoint, "ServiceNetworkArn"),
    privateDnsEnabled: endpoint["PrivateDnsEnabled"] === true,
    ipAddressType: textIn(endpoint, "IpAddressType"),
    dnsRecordIpType: textIn(dns, "DnsRecordIpType"),
    inboundResolverOnly: isObject(dns) && dns["PrivateDnsOnlyForInboundResolverEndpoint"] === true,
    subnetIds: idsIn(endpoint, "SubnetIds"),
    routeTableIds: idsIn(endpoint, "RouteTableIds"),
    securityGroupIds: listIn(endpoint, "Groups").map((group) => textIn(group, "GroupId")),
    policy: policyIn(endpoint),
    dnsNames: listIn(endpoint, "DnsEntries").map((entry) => textIn(entry, "DnsName")),
    tags: Object.fromEntries(listIn(endpoint, "Tags").map((tag) => [textIn(tag, "Key"), textIn(tag, "Value")])),
  };
}

/** The policy document; undefined if there is none. */
function policyIn(endpoint: unknown): Readonly<Record<string, unknown>> | typeof BROKEN_POLICY | undefined {
  const text = textIn(endpoint, "PolicyDocument");
  const policy = parseJson(text);
  if (text === "") return undefined;
  return isObject(policy) ? policy : BROKEN_POLICY;
}

function textIn(owner: unknown, name: string): string {
  const value = isObject(owner) ? owner[name] : undefined;
  return typeof value === "string" ? value : "";
}

function listIn(owner: unknown, name: string): readonly unknown[] {
  const value = isObject(owner) ? owner[name] : undefined;
  return Array.isArray(value) ? value : [];
}

function idsIn(owner: unknown, name: string): readonly string[] {
  return listIn(owner, name)
    .filter((item) => typeof item === "string")
    .sort();
}
