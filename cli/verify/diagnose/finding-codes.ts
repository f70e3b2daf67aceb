/** The codes of findings, each with what was seen. Words in braces are replaced with those of the finding. */
export const FINDING_CODES = {
  "no-names": "The outputs list no DNS names for this interface endpoint",
  "nothing-to-check":
    "Not checked: an endpoint without DNS names is a Gateway Load Balancer endpoint, or is not available yet",
  "ports-unknown": "Ports not checked, as the catalogue does not know them: give them with --port <service>=<port>",
  "no-private-dns":
    "Private DNS is off: only clients that use the name of the endpoint reach it, and only that name is checked here; other clients use the public addresses of the service",
  gateway:
    "A service with a gateway keeps its public addresses: a connection shows that the service is reachable, but not whether the traffic takes the route to the gateway",
  "gateway-bypassed":
    "{names}: private address {addresses}, so the traffic goes to an interface endpoint and not to the gateway",
  "inbound-only":
    "{names}: public addresses, which the gateway serves here, because private DNS is only for inbound Resolver endpoints",
  "global-name":
    "{names}: the endpoint does not serve this name, so SDKs that still use it leave the VPC or time out: set AWS_STS_REGIONAL_ENDPOINTS=regional for them",
  "not-found": "{names}: the resolver says that the name does not exist (NXDOMAIN)",
  "no-addresses": "{names}: neither IPv4 nor IPv6 addresses",
  "server-failed": "{names}: the resolver could not find an answer (SERVFAIL)",
  "query-refused": "{names}: the resolver refuses to answer (REFUSED)",
  "resolver-silent": "{names}: no answer from the resolver within {timeoutMs} ms",
  "resolver-unreachable": "{names}: the connection to the resolver was refused",
  "dns-error": "{names}: the query failed with {detail}",
  "half-resolved": "{names}: one of the two address queries fails, which stops or delays clients ({detail})",
  "public-address": "{names}: public addresses {addresses}",
  "outside-address": "{names}: addresses {addresses} outside the VPC ({cidrBlocks})",
  "local-address": "{names}: addresses {addresses}, which no endpoint can have",
  "mixed-addresses": "{names}: public addresses {addresses} as well as addresses in the VPC",
  "undecided-address": "Not checked whether {addresses} is in the VPC: give the IPv6 block of the VPC with --cidr",
  "connect-timeout": "No connection to {addresses} on {ports} within {timeoutMs} ms",
  refused: "Connection to {addresses} on {ports} refused",
  unreachable: "This host cannot reach {addresses} on {ports} ({detail})",
  "half-open": "Connection to {addresses} on {ports} accepted, but no {detail} within {timeoutMs} ms",
  closed: "Connection to {addresses} on {ports} closed by the other side before the {detail}",
  "not-tls": "What answers at {addresses} on {ports} does not use TLS",
  "certificate-other-name": "The certificate of {addresses} on {ports} is not for {names}, but {detail}",
  "certificate-below": "The certificate is for names below {names}, which are the names that clients use",
  "certificate-untrusted": "The certificate of {addresses} on {ports} comes from no trusted authority: it is {detail}",
  "certificate-expired": "The certificate of {addresses} on {ports} has expired: it is {detail}",
  "certificate-not-yet-valid": "The certificate of {addresses} on {ports} is not valid yet: it is {detail}",
  "certificate-other": "The certificate of {addresses} on {ports} fails the check: it is {detail}",
  "contact-error": "Contact with {addresses} on {ports} failed with {detail}",
  "policy-refuses": "HTTP 403 from {addresses} on {ports}, because of the policy of the VPC endpoint",
} as const;

/** What was seen, as a code. */
export type FindingCode = keyof typeof FINDING_CODES;

/** What to do about findings whose cause is unknown, if there is something better than to try again. */
export const REMEDIES_IF_UNKNOWN: Partial<Readonly<Record<FindingCode, string>>> = {
  "half-open":
    "Look for something in between that accepts connections, and for packets above the MTU of the path; if the service is slow, raise --timeout-ms",
  closed: "Look for a firewall or proxy in between that filters by host name",
  "mixed-addresses": "Ask each resolver of this host for the name: their answers may differ",
  "public-address": "Write the outputs again: the names of endpoints resolve to private addresses",
};
