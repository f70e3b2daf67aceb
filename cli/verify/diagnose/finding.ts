/**
 * How much a finding weighs: a problem makes the check fail, a warning does not, and a note explains what
 * looks odd but is as it should be.
 */
export type Severity = "problem" | "warning" | "note";

/** By what the names of a hub's endpoints reach other VPCs. */
export type SharedBy = "hosted zones" | "Profile";

/** What was seen. */
export type FindingCode =
  | "no-names"
  | "nothing-to-check"
  | "ports-unknown"
  | "no-private-dns"
  | "gateway"
  | "gateway-bypassed"
  | "inbound-only"
  | "not-found"
  | "no-addresses"
  | "server-failed"
  | "query-refused"
  | "resolver-silent"
  | "resolver-unreachable"
  | "dns-error"
  | "half-resolved"
  | "public-address"
  | "outside-address"
  | "local-address"
  | "mixed-addresses"
  | "undecided-address"
  | "connect-timeout"
  | "refused"
  | "unreachable"
  | "half-open"
  | "closed"
  | "not-tls"
  | "certificate-other-name"
  | "certificate-below"
  | "certificate-untrusted"
  | "certificate-expired"
  | "certificate-not-yet-valid"
  | "certificate-other"
  | "contact-error"
  | "policy-refuses";

/** What has likely led to it; `unknown` where the evidence fits no cause more than others. */
export type Cause =
  | "none"
  | "unknown"
  | "not-available"
  | "private-dns-off"
  | "outside-or-dns-attributes"
  | "not-shared"
  | "outside-or-none-shared"
  | "endpoint-gone"
  | "name-hidden"
  | "resolver-isolated"
  | "no-resolver"
  | "resolver-down"
  | "resolver-upstream"
  | "resolver-policy"
  | "other-answer"
  | "other-vpc"
  | "sinkhole"
  | "subnet"
  | "ip-version"
  | "port-not-admitted"
  | "port-25"
  | "assumed-port"
  | "endpoint-group"
  | "network"
  | "gateway-route"
  | "wrong-port"
  | "not-the-endpoint"
  | "no-ipv6"
  | "no-route"
  | "provider-certificate"
  | "interception"
  | "expired"
  | "clock"
  | "endpoint-policy";

/** One thing at one place, before the same thing at other places is added to it. */
export interface Sighting {
  /** How much it weighs. */
  readonly severity: Severity;
  /** What was seen. */
  readonly code: FindingCode;
  /** What has likely led to it. */
  readonly cause: Cause;
  /**
   * Name that was asked for.
   *
   * @default - the finding is about the service as a whole
   */
  readonly name?: string;
  /**
   * Address that it was seen at.
   *
   * @default - the finding is about no address
   */
  readonly address?: string;
  /**
   * Port that it was seen at.
   *
   * @default - the finding is about no port
   */
  readonly port?: number;
  /**
   * Code or fact that belongs to what was seen, as text.
   *
   * @default - there is none
   */
  readonly detail?: string;
}

/** One thing that was seen of a service, at all places where it was. */
export interface Finding {
  /** How much it weighs. */
  readonly severity: Severity;
  /** What was seen. */
  readonly code: FindingCode;
  /** What has likely led to it. */
  readonly cause: Cause;
  /** Names that it was seen under. */
  readonly names: readonly string[];
  /** Addresses that it was seen at. */
  readonly addresses: readonly string[];
  /** Ports that it was seen at. */
  readonly ports: readonly number[];
  /** What was seen, in a sentence. */
  readonly message: string;
  /** The likely cause in a sentence; empty for a note. */
  readonly likelyCause: string;
  /** What to do, in a sentence; empty for a note. */
  readonly remedy: string;
}

/** The same things seen at several places, as one each, in the order in which they were first seen. */
export function merge(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const { severity, code, cause, detail } = sighting;
    const key = JSON.stringify([severity, code, cause, detail]);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()];
}
