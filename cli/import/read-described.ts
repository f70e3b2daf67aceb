import { isObject } from "../../lib/shapes/is-object";
import { show } from "../../lib/shapes/text";
import type { Reading } from "../reading";
import { jsonPages } from "./json-pages";

/** An endpoint in the output of `aws ec2 describe-vpc-endpoints`. */
export interface DescribedEndpoint {
  readonly id: string;
  readonly vpcId: string;
  /** `Interface`, `Gateway` and so on; possibly a type that this package does not know. */
  readonly type: string;
  /** In lower case, such as `available`. */
  readonly state: string;
  /** Whether an AWS service created the endpoint, so that only that service may change it. */
  readonly requesterManaged: boolean;
  /** The full name; empty if the endpoint has an ARN instead. */
  readonly serviceName: string;
  /** The region of the service; empty in the output of older versions of the AWS CLI. */
  readonly serviceRegion: string;
  readonly resourceConfigurationArn: string;
  readonly serviceNetworkArn: string;
  readonly privateDnsEnabled: boolean;
  readonly ipAddressType: string;
  readonly dnsRecordIpType: string;
  readonly inboundResolverOnly: boolean;
  readonly subnetIds: readonly string[];
  readonly routeTableIds: readonly string[];
  readonly securityGroupIds: readonly string[];
  /** The policy as JSON; empty if there is none. */
  readonly policy: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The output of `aws ec2 describe-vpc-endpoints`. */
export interface Described {
  readonly endpoints: readonly DescribedEndpoint[];
  /** Whether there are more pages than these. */
  readonly hasMore: boolean;
}

/** Reads the output of `aws ec2 describe-vpc-endpoints`, also if it consists of several pages. */
export function readDescribed(text: string): Reading<Described> {
  if (text.trim() === "") return unexpected("Standard input is empty");
  const pages = parse(text);
  if (!pages) return unexpected("Standard input is not JSON");
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

function parse(text: string): readonly unknown[] | undefined {
  try {
    return jsonPages(text);
  } catch {
    return undefined;
  }
}

const REQUIRED = { VpcEndpointId: /^vpce-/, VpcId: /^vpc-/ } as const;

function faultOf(endpoint: unknown): string | undefined {
  if (!isObject(endpoint)) return ` is ${show(endpoint)}, not an endpoint`;
  const wrong = Object.entries(REQUIRED).find(([name, form]) => !form.test(textIn(endpoint, name)))?.[0];
  if (wrong !== undefined) return `.${wrong} is ${show(endpoint[wrong])}, not an id`;
  try {
    policyOf(endpoint);
  } catch {
    return ".PolicyDocument is not JSON";
  }
  return undefined;
}

function readEndpoint(endpoint: Readonly<Record<string, unknown>>): DescribedEndpoint {
  const dns = endpoint["DnsOptions"];
  const tags = listIn(endpoint, "Tags").map((tag) => [textIn(tag, "Key"), textIn(tag, "Value")] as const);
  return {
    id: textIn(endpoint, "VpcEndpointId"),
    vpcId: textIn(endpoint, "VpcId"),
    // AWS omits the type of endpoints that are older than the types.
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
    policy: policyOf(endpoint),
    tags: Object.fromEntries(tags),
  };
}

function policyOf(endpoint: unknown): string {
  const text = textIn(endpoint, "PolicyDocument");
  return text === "" ? "" : JSON.stringify(JSON.parse(text));
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
