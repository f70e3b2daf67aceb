import { didYouMean, list, show } from "../../lib/problems";
import { nearest } from "../../lib/services/nearest";
import type { Cause, Finding, FindingCode, SharedBy } from "./finding";
import type { CertificateFacts, CertificateFault, Stage } from "./observation";

/** What the texts name besides the finding itself. */
export interface TextFacts {
  /** The security group of the endpoints; undefined where it is not known. */
  readonly securityGroupId: string | undefined;
  /** By what a hub shares the endpoints; undefined where they serve their own VPC alone. */
  readonly sharedBy: SharedBy | undefined;
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly string[];
  /** How long a step was allowed to take. */
  readonly timeoutMs: number;
}

/** A finding before it has its sentences. */
export interface Seen extends Pick<Finding, "code" | "cause" | "names" | "addresses" | "ports"> {
  /** Code or fact that belongs to what was seen; undefined where there is none. */
  readonly detail: string | undefined;
}

interface Words extends Omit<Seen, "ports" | "names" | "addresses"> {
  readonly names: string;
  readonly addresses: string;
  readonly ports: string;
  readonly facts: TextFacts;
  readonly group: string;
}

type Text = (words: Words) => string;

/** The sentences of a finding: what was seen, the likely cause, and what to do. */
export function findingText(
  seen: Seen,
  facts: TextFacts,
): Pick<Finding, "message" | "likelyCause" | "remedy"> {
  const words: Words = {
    ...seen,
    facts,
    names: enumerate(seen.names),
    addresses: enumerate(seen.addresses),
    ports: `TCP ${enumerate(seen.ports.map(String))}`,
    group: facts.securityGroupId
      ? `security group ${facts.securityGroupId}`
      : "security group of the endpoint",
  };
  const message = MESSAGES[seen.code](words);
  if (seen.cause === "none") return { message, likelyCause: "", remedy: "" };
  const { why, remedy } = CAUSES[seen.cause];
  const ownRemedy = seen.cause === "unknown" ? UNKNOWN_REMEDIES[seen.code] : undefined;
  return { message, likelyCause: why(words), remedy: (ownRemedy ?? remedy)(words) };
}

const MESSAGES: Readonly<Record<FindingCode, Text>> = {
  "no-names": () => "The outputs list no DNS names for this interface endpoint",
  "nothing-to-check": () =>
    "Not checked: without DNS names this is a Gateway Load Balancer endpoint, or one that is not available yet",
  "ports-unknown": () => "Ports not checked: the catalogue does not know them; give --port <service>=<port>",
  "no-private-dns": () =>
    "Private DNS is off: only clients that are given the name of the endpoint use it, checked here; all others go to the public addresses of the service",
  gateway: () =>
    "A gateway keeps the public addresses of its service: a contact shows that the service is reached, not that the route of the gateway was taken",
  "gateway-bypassed": ({ names, addresses }) =>
    `${names}: private address ${addresses}, so an interface endpoint takes this traffic, not the gateway`,
  "inbound-only": ({ names }) =>
    `${names}: public addresses here, which the gateway serves: private DNS is for inbound Resolver endpoints only`,
  "not-found": ({ names }) => `${names}: the resolver says that there is no such name (NXDOMAIN)`,
  "no-addresses": ({ names }) => `${names}: neither IPv4 nor IPv6 addresses`,
  "server-failed": ({ names }) => `${names}: the resolver could not find an answer (SERVFAIL)`,
  "query-refused": ({ names }) => `${names}: the resolver refuses to answer (REFUSED)`,
  "resolver-silent": ({ names, facts }) =>
    `${names}: no answer from the resolver within ${facts.timeoutMs} ms`,
  "resolver-unreachable": ({ names }) => `${names}: the connection to the resolver was refused`,
  "dns-error": ({ names, detail }) => `${names}: the query failed with ${detail}`,
  "half-resolved": ({ names, detail }) =>
    `${names}: one of the two address queries fails, which stops or delays clients (${detail})`,
  "public-address": ({ names, addresses }) => `${names}: public addresses ${addresses}`,
  "outside-address": ({ names, addresses, facts }) =>
    `${names}: addresses ${addresses} outside the VPC (${enumerate(facts.cidrBlocks)})`,
  "local-address": ({ names, addresses }) => `${names}: addresses ${addresses}, which no endpoint can have`,
  "mixed-addresses": ({ names, addresses }) =>
    `${names}: public addresses ${addresses} besides those in the VPC`,
  "undecided-address": ({ addresses }) =>
    `Not checked whether ${addresses} is in the VPC: give its IPv6 block with --cidr`,
  "connect-timeout": ({ ports, addresses, facts }) =>
    `No connection to ${addresses} on ${ports} within ${facts.timeoutMs} ms`,
  refused: ({ ports, addresses }) => `Connection to ${addresses} on ${ports} refused`,
  unreachable: ({ ports, addresses, detail }) =>
    `No way from this host to ${addresses} on ${ports} (${detail})`,
  "half-open": ({ ports, addresses, detail, facts }) =>
    `Connection to ${addresses} on ${ports} accepted, then no ${detail} within ${facts.timeoutMs} ms`,
  closed: ({ ports, addresses, detail }) =>
    `Connection to ${addresses} on ${ports} closed by the other side before its ${detail}`,
  "not-tls": ({ ports, addresses }) => `No TLS at ${addresses} on ${ports}, but something else`,
  "certificate-other-name": ({ names, addresses, ports, detail }) =>
    `Certificate of ${addresses} on ${ports} is not for ${names}: ${detail}`,
  "certificate-below": ({ names }) =>
    `The certificate is for labels below ${names}, which clients put before it`,
  "certificate-untrusted": ({ addresses, ports, detail }) =>
    `Certificate of ${addresses} on ${ports} comes from no trusted authority: ${detail}`,
  "certificate-expired": ({ addresses, ports, detail }) =>
    `Certificate of ${addresses} on ${ports} has expired: ${detail}`,
  "certificate-not-yet-valid": ({ addresses, ports, detail }) =>
    `Certificate of ${addresses} on ${ports} is not valid yet: ${detail}`,
  "certificate-other": ({ addresses, ports, detail }) =>
    `Certificate of ${addresses} on ${ports} fails the check: ${detail}`,
  "contact-error": ({ addresses, ports, detail }) =>
    `Contact with ${addresses} on ${ports} failed with ${detail}`,
  "policy-refuses": ({ addresses, ports }) =>
    `HTTP 403 from ${addresses} on ${ports}, which names the policy of the VPC endpoint`,
};

// Private DNS, and the two attributes of the VPC that it needs:
// https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html
const CAUSES: Readonly<Record<Cause, { readonly why: Text; readonly remedy: Text }>> = {
  none: { why: () => "", remedy: () => "" },
  unknown: {
    why: () => "unknown: several causes fit what was seen",
    remedy: () => "Run the check again, and from another host of the VPC",
  },
  "not-available": {
    why: () => "The endpoint was not available when the outputs were written: it may wait for acceptance",
    remedy: () => "Look at its state in AWS, then run terraform refresh and write the outputs again",
  },
  "private-dns-off": {
    why: () =>
      "Private DNS of this endpoint is off, or the endpoint is gone: private DNS of other endpoints works from here",
    remedy: () =>
      "Set privateDnsEnabled for this service and apply; if it is set, write the outputs again and look at the state of the endpoint",
  },
  "outside-or-dns-attributes": {
    why: () =>
      "This host or its resolver is not in the VPC, the VPC has DNS support or DNS hostnames off, or private DNS is off",
    remedy: () =>
      "Run the check on a host in the VPC that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC; set privateDnsEnabled",
  },
  "not-shared": {
    why: ({ facts }) =>
      facts.sharedBy === "Profile"
        ? "The Profile does not carry this endpoint, or the endpoint is gone: it carries others to this host"
        : "This VPC is not associated with the hosted zone of this name: zones of other endpoints answer here",
    remedy: ({ facts }) =>
      facts.sharedBy === "Profile"
        ? "Apply the hub, and look at the resources of the Profile and the state of the endpoint"
        : "Apply the hub, then the SharedVpcEndpointsSpoke of this VPC: a service that was added needs associations too",
  },
  "outside-or-none-shared": {
    why: ({ facts }) =>
      `This host or its resolver is in no VPC that the ${facts.sharedBy} of the hub reach${facts.sharedBy === "Profile" ? "es" : ""}, or this VPC has DNS support or DNS hostnames off`,
    remedy: () =>
      "Run the check in a VPC of spokes or of a SharedVpcEndpointsSpoke that is applied, on a host that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC",
  },
  "endpoint-gone": {
    why: () => "The endpoint was deleted or replaced since the outputs were written, or created a moment ago",
    remedy: () => "Write the outputs again with terraform output -json, and run the check again",
  },
  "name-hidden": {
    why: () =>
      "AWS has this name on the internet, so a private hosted zone or a Resolver rule for a parent domain answers instead",
    remedy: () => "Look for such a zone or rule at this VPC, and add the name there or remove it",
  },
  "resolver-isolated": {
    why: () =>
      "The resolver knows none of the names, though AWS has them on the internet: it is not the resolver of the VPC, or a private hosted zone or Resolver rule for a parent domain hides them",
    remedy: () =>
      "Run the check on a host in the VPC that uses the resolver of the VPC, then look for such a zone or rule",
  },
  "no-resolver": {
    why: () => "No DNS server listens at the address of the resolver",
    remedy: () => "Look at the resolvers of this host, or give another with --resolver",
  },
  "resolver-down": {
    why: () =>
      "The resolver answers nothing at all: DNS support of the VPC is off, or the way to the resolver is closed",
    remedy: () => "Set enableDnsSupport of the VPC; for a resolver of your own, admit UDP and TCP 53 to it",
  },
  "resolver-upstream": {
    why: () =>
      "The resolver works, but a server that it asks for this name does not: the target of a Resolver rule, or a broken DNSSEC chain",
    remedy: () =>
      "Look at the Resolver rules of the VPC for this name, and at the servers that they forward to",
  },
  "resolver-policy": {
    why: () => "The resolver does not serve this host, or not this name",
    remedy: () => "Admit this host at the resolver, or use the resolver of the VPC",
  },
  "other-answer": {
    why: () =>
      "Something other than private DNS of this VPC answers: a private hosted zone, a Resolver rule or the endpoint of another VPC",
    remedy: () =>
      "Look at the hosted zones and Resolver rules of the VPC; if the addresses are meant, give their block with --cidr",
  },
  "other-vpc": {
    why: () => "The endpoint stands in another VPC, or --cidr does not give all blocks of this one",
    remedy: () => "Give every block of the VPC of the endpoint with --cidr",
  },
  sinkhole: {
    why: () => "A DNS filter or a zone of your own answers in place of AWS",
    remedy: () => "Exempt the name from the filter, or remove it from the zone",
  },
  subnet: {
    why: () => "Other addresses of the endpoint answer, so it is the subnet of this one: its network ACL",
    remedy: ({ ports }) =>
      `Admit ${ports} from this host, and the way back, in the network ACL of the subnet with this address`,
  },
  "ip-version": {
    why: ({ group }) =>
      `The endpoint answers over the other IP version, so the ${group} or a network ACL admits only that one`,
    remedy: ({ ports, group }) =>
      `Admit ${ports} from the IPv4 and the IPv6 blocks of the VPC in the ${group}`,
  },
  "port-not-admitted": {
    why: ({ group }) => `Other ports of the same address answer, so the ${group} does not open this one`,
    remedy: ({ ports, group }) => `Admit ${ports} from this host in the ${group}`,
  },
  "port-25": {
    why: () => "Other ports of the same address answer; EC2 restricts port 25 of most accounts",
    remedy: () => "Use another port of the service, or ask AWS to lift the restriction",
  },
  "assumed-port": {
    why: () =>
      "Port 443 is assumed, as the catalogue does not have this service: it may use another port, or the security group does not admit this host",
    remedy: () => "Say the port: --port <service>=<port>",
  },
  "endpoint-group": {
    why: ({ group }) =>
      `Other endpoints answer from here, so it is this one: the ${group} or the network ACL of its subnets`,
    remedy: ({ ports }) =>
      `Admit ${ports} from this host in the security group and the network ACL of the endpoint`,
  },
  network: {
    why: ({ group, facts }) =>
      `No endpoint answers from here: the ${group} does not admit this host, its own group or a network ACL stops it, or ${facts.sharedBy ? "no route leads to the hub or back" : "it is not in the VPC"}`,
    remedy: ({ ports, group }) =>
      `Admit ${ports} from this host in the ${group}, and to the endpoint in the group of this host and the network ACLs`,
  },
  "gateway-route": {
    why: () =>
      "The route table of this subnet has no route to the gateway, or the security group or network ACL of this host does not admit the addresses of the service",
    remedy: ({ ports }) =>
      `Add the route table of this subnet to routeTableIds, and admit ${ports} to the prefix list of the service`,
  },
  "wrong-port": {
    why: () => "The address is up, and nothing listens on this port",
    remedy: () => "Give the port of the service: --port <service>=<port>, and ports in the service map",
  },
  "not-the-endpoint": {
    why: () =>
      "Something other than the endpoint stands at this address: the name leads elsewhere, or a proxy is in between",
    remedy: () =>
      "Compare the address with the network interfaces of the endpoint, and look for hosted zones and proxies",
  },
  "no-ipv6": {
    why: () => "This host or its subnet has no IPv6",
    remedy: () => "Give the subnet an IPv6 block and the host an address, or set ipAddressType to ipv4",
  },
  "no-route": {
    why: () => "This host has no route to the address: it is not in the VPC, nor connected to it",
    remedy: ({ facts }) =>
      facts.sharedBy
        ? "Add routes between this VPC and that of the hub, both ways, by a transit gateway or peering"
        : "Run the check on a host in the VPC",
  },
  "provider-certificate": {
    why: () => "The owner of the endpoint service has a certificate for names of its own",
    remedy: () => "Let clients use a name of the certificate: private DNS, or a hosted zone of your own",
  },
  interception: {
    why: () => "A proxy that inspects TLS is in between, or something other than the endpoint answers",
    remedy: () => "Take the endpoints out of the inspection; if the authority is yours, give it with --ca",
  },
  expired: {
    why: () =>
      "The clock of this host is wrong, or what answers is not the endpoint: AWS renews its certificates in time",
    remedy: () =>
      "Compare the date with the clock of this host; the owner of a service of your own has to renew it",
  },
  clock: {
    why: () => "The clock of this host is wrong, or the certificate was issued for later",
    remedy: () => "Compare the date with the clock of this host",
  },
  "endpoint-policy": {
    why: () =>
      "The endpoint policy does not allow an unsigned request, which is right where it names principals; the network works",
    remedy: () =>
      "If requests with credentials are refused too, allow their actions in the policy of the service",
  },
};

const UNKNOWN_REMEDIES: Partial<Readonly<Record<FindingCode, Text>>> = {
  "half-open": () =>
    "Look for what accepts connections in between, and for packets above the MTU of the path; if the service is slow, raise --timeout-ms",
  closed: () => "Look for a firewall or proxy in between that filters by host name",
  "mixed-addresses": () => "Ask each resolver of this host for the name: they may answer differently",
  "public-address": () => "Write the outputs again: AWS gives private addresses to the names of endpoints",
};

const STAGES: Readonly<Record<Stage, string>> = {
  tcp: "connection",
  greeting: "greeting",
  tls: "TLS handshake",
  http: "answer to an HTTPS request",
};

/** What the step of a contact was to bring. */
export function stageText(stage: Stage): string {
  return STAGES[stage];
}

const MOST_NAMES = 3;

/** What a certificate says that bears on its fault. */
export function certificateText(fault: CertificateFault, facts: CertificateFacts, code: string): string {
  const more = facts.names.length > MOST_NAMES ? ` and ${facts.names.length - MOST_NAMES} more` : "";
  const names = enumerate(facts.names.slice(0, MOST_NAMES)) || "no host name";
  const who = `for ${names}${more}, issued by ${facts.issuer}`;
  const when = {
    expired: `, valid until ${facts.validTo}`,
    "not-yet-valid": `, valid from ${facts.validFrom}`,
  };
  if (fault === "expired" || fault === "not-yet-valid") return `${who}${when[fault]}`;
  return fault === "other" ? `${who} (${code})` : who;
}

/** Why the input is not understood at all. */
export function notJson(text: string): string {
  const what = text.trim() === "" ? "The input is empty" : "The input is not the JSON of outputs";
  return `${what}: give what "terraform output -json" prints, as a file or on standard input`;
}

/** Why the outputs have nothing to verify. */
export function noDnsNames(outputs: readonly string[]): string {
  const found = outputs.length === 0 ? "there are no outputs" : `the outputs are ${list(outputs, "and")}`;
  return `No endpoint is named: "endpoint_dns_names" is to map each service to its DNS names, as endpointDnsNames of the construct does, and ${found}`;
}

/** Why `--port` fits no service. */
export function noSuchService(service: string, keys: readonly string[]): string {
  const near = nearest(service, keys);
  return `--port: the outputs have no service ${show(service)}: ${near.length > 0 ? didYouMean(near) : `they have ${list(keys, "and")}`}`;
}

/** Why the host name of a gateway is not known. */
export function noRegion(service: string): string {
  return `The outputs do not tell the region of the gateway ${show(service)}: give --region`;
}

/** Why `--region` is refused. */
export function badRegion(region: string): string {
  return `--region: ${show(region)} is no region of AWS: give one such as "us-east-1"`;
}

/** What `--cidr` takes. */
export function badCidr(): string {
  return 'Expected a block of addresses such as "10.0.0.0/16"';
}

/** What `--port` takes. */
export function badPort(): string {
  return 'Expected a service and a port such as "sqs=8443" or "mydb=5432/tcp", with tcp, smtp, tls or https';
}

/** What `--resolver` takes. */
export function badResolver(): string {
  return 'Expected an address such as "10.0.0.2" or "10.0.0.2:53"';
}

/** What an option takes that counts something. */
export function badNumber(atLeast: number): string {
  return `Expected a whole number of at least ${atLeast}`;
}

/** What `--ca` takes. */
export function badCa(): string {
  return "Expected a file with certificates in PEM form";
}

function enumerate(items: readonly string[]): string {
  return items.join(", ");
}
