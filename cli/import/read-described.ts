import { isObject } from "../../lib/plan/read";
import { show } from "../../lib/problems";
import { jsonPages } from "../json-pages";

/** An endpoint as `aws ec2 describe-vpc-endpoints` tells it. */
export interface DescribedEndpoint {
  readonly id: string;
  readonly vpcId: string;
  /** `Interface`, `Gateway` and so on, also one that is newer than this package. */
  readonly type: string;
  /** In lower case, such as `available`. */
  readonly state: string;
  /** Whether a service of AWS made it, and alone may change it. */
  readonly requesterManaged: boolean;
  /** The full name; empty where an ARN stands in its place. */
  readonly serviceName: string;
  /** Region of the service; empty in answers of older versions of the AWS CLI. */
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
  /** The JSON of the policy; empty where there is none. */
  readonly policy: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What was read, or in one line why it cannot be. */
export type Described =
  | { readonly endpoints: readonly DescribedEndpoint[]; readonly hasMore: boolean }
  | { readonly refusal: string };

const EXPECTED = "expected what aws ec2 describe-vpc-endpoints --output json prints";

/** Reads one answer of `aws ec2 describe-vpc-endpoints`, or several pages of it. */
export function readDescribed(text: string): Described {
  if (text.trim() === "") return { refusal: `Standard input is empty: ${EXPECTED}` };
  const pages = parse(text);
  if (!pages) return { refusal: `Standard input is not JSON: ${EXPECTED}` };
  const lists = pages.map((page) => (isObject(page) ? page["VpcEndpoints"] : page));
  const found: unknown[] = [];
  for (const list of lists) {
    if (!Array.isArray(list)) return { refusal: `Standard input has no list VpcEndpoints: ${EXPECTED}` };
    found.push(...list);
  }
  for (const [index, endpoint] of found.entries()) {
    const problem = problemOf(endpoint);
    if (problem !== undefined) return { refusal: `VpcEndpoints[${index}]${problem}: ${EXPECTED}` };
  }
  const last = pages.at(-1);
  return { endpoints: distinct(found.filter(isObject).map(read)), hasMore: textIn(last, "NextToken") !== "" };
}

function parse(text: string): readonly unknown[] | undefined {
  try {
    return jsonPages(text);
  } catch {
    return undefined;
  }
}

const REQUIRED = { VpcEndpointId: /^vpce-/, VpcId: /^vpc-/ } as const;

function problemOf(endpoint: unknown): string | undefined {
  if (!isObject(endpoint)) return ` is ${show(endpoint)}, not an endpoint`;
  const wrong = Object.entries(REQUIRED).find(([name, form]) => !form.test(textIn(endpoint, name)));
  if (wrong) return `.${wrong[0]} is ${show(endpoint[wrong[0]])}, not an id`;
  try {
    policyOf(endpoint);
  } catch {
    return ".PolicyDocument is not JSON";
  }
  return undefined;
}

function read(endpoint: Readonly<Record<string, unknown>>): DescribedEndpoint {
  const dns = endpoint["DnsOptions"];
  return {
    id: textIn(endpoint, "VpcEndpointId"),
    vpcId: textIn(endpoint, "VpcId"),
    // AWS leaves the type out of what was made before there were types.
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
    subnetIds: textsIn(endpoint, "SubnetIds"),
    routeTableIds: textsIn(endpoint, "RouteTableIds"),
    securityGroupIds: listIn(endpoint, "Groups").map((group) => textIn(group, "GroupId")),
    policy: policyOf(endpoint),
    tags: Object.fromEntries(
      listIn(endpoint, "Tags").map((tag) => [textIn(tag, "Key"), textIn(tag, "Value")]),
    ),
  };
}

function policyOf(endpoint: unknown): string {
  const text = textIn(endpoint, "PolicyDocument");
  return text === "" ? "" : JSON.stringify(JSON.parse(text));
}

/** Pages that overlap tell an endpoint twice. */
function distinct(endpoints: readonly DescribedEndpoint[]): readonly DescribedEndpoint[] {
  return [...new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])).values()];
}

function textIn(owner: unknown, name: string): string {
  const value = isObject(owner) ? owner[name] : undefined;
  return typeof value === "string" ? value : "";
}

function listIn(owner: unknown, name: string): readonly unknown[] {
  const value = isObject(owner) ? owner[name] : undefined;
  return Array.isArray(value) ? value : [];
}

function textsIn(owner: unknown, name: string): readonly string[] {
  return listIn(owner, name)
    .filter((item) => typeof item === "string")
    .sort();
}
