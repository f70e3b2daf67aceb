import type { Text } from "./words";

/** The codes of findings, each with what was seen. */
export const FINDING_CODES = {
  "no-names": () => "The outputs list no DNS names for this interface endpoint",
  "nothing-to-check": () =>
    "Not checked: an endpoint without DNS names is a Gateway Load Balancer endpoint, or is not available yet",
  "ports-unknown": () =>
    "Ports not checked, as the catalogue does not know them: give them with --port <service>=<port>",
  "no-private-dns": () =>
    "Private DNS is off: only clients that use the name of the endpoint reach it, and only that name is checked here; other clients use the public addresses of the service",
  gateway: () =>
    "A service with a gateway keeps its public addresses: a connection shows that the service is reachable, but not whether the traffic takes the route to the gateway",
  "gateway-bypassed": ({ names, addresses }) =>
    `${names}: private address ${addresses}, so the traffic goes to an interface endpoint and not to the gateway`,
  "inbound-only": ({ names }) =>
    `${names}: public addresses, which the gateway serves here, because private DNS is only for inbound Resolver endpoints`,
  "not-found": ({ names }) => `${names}: the resolver says that the name does not exist (NXDOMAIN)`,
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
    `${names}: addresses ${addresses} outside the VPC (${facts.cidrBlocks.join(", ")})`,
  "local-address": ({ names, addresses }) => `${names}: addresses ${addresses}, which no endpoint can have`,
  "mixed-addresses": ({ names, addresses }) =>
    `${names}: public addresses ${addresses} as well as addresses in the VPC`,
  "undecided-address": ({ addresses }) =>
    `Not checked whether ${addresses} is in the VPC: give the IPv6 block of the VPC with --cidr`,
  "connect-timeout": ({ ports, addresses, facts }) =>
    `No connection to ${addresses} on ${ports} within ${facts.timeoutMs} ms`,
  refused: ({ ports, addresses }) => `Connection to ${addresses} on ${ports} refused`,
  unreachable: ({ ports, addresses, detail }) =>
    `This host cannot reach ${addresses} on ${ports} (${detail})`,
  "half-open": ({ ports, addresses, detail, facts }) =>
    `Connection to ${addresses} on ${ports} accepted, but no ${detail} within ${facts.timeoutMs} ms`,
  closed: ({ ports, addresses, detail }) =>
    `Connection to ${addresses} on ${ports} closed by the other side before the ${detail}`,
  "not-tls": ({ ports, addresses }) => `What answers at ${addresses} on ${ports} does not use TLS`,
  "certificate-other-name": ({ names, addresses, ports, detail }) =>
    `The certificate of ${addresses} on ${ports} is not for ${names}, but ${detail}`,
  "certificate-below": ({ names }) =>
    `The certificate is for names below ${names}, which are the names that clients use`,
  "certificate-untrusted": ({ addresses, ports, detail }) =>
    `The certificate of ${addresses} on ${ports} comes from no trusted authority: it is ${detail}`,
  "certificate-expired": ({ addresses, ports, detail }) =>
    `The certificate of ${addresses} on ${ports} has expired: it is ${detail}`,
  "certificate-not-yet-valid": ({ addresses, ports, detail }) =>
    `The certificate of ${addresses} on ${ports} is not valid yet: it is ${detail}`,
  "certificate-other": ({ addresses, ports, detail }) =>
    `The certificate of ${addresses} on ${ports} fails the check: it is ${detail}`,
  "contact-error": ({ addresses, ports, detail }) =>
    `Contact with ${addresses} on ${ports} failed with ${detail}`,
  "policy-refuses": ({ addresses, ports }) =>
    `HTTP 403 from ${addresses} on ${ports}, because of the policy of the VPC endpoint`,
} as const satisfies Readonly<Record<string, Text>>;

/** What was seen, as a code. */
export type FindingCode = keyof typeof FINDING_CODES;
