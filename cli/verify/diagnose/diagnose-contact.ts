import { isIPv6 } from "node:net";
import { usualPorts } from "../../../lib/services/ports";
import type { CertificateFault } from "../probe/certificate";
import { type Contact, isConnected, type Stage } from "../probe/contact";
import type { ObservedName, ObservedPort } from "../probe/observe";
import type { Evidence } from "./evidence";
import { type Cause, type Diagnosis, note, problem, type Sighting, warning } from "./finding";

/** A port that was contacted at an address of a name, and what else is known. */
interface Attempt extends Evidence {
  readonly name: ObservedName;
  readonly address: string;
  readonly port: ObservedPort;
  /** Whether another port of the address has accepted a connection. */
  readonly otherPortWorks: boolean;
  /** Whether the port has accepted a connection at another address of the same IP version. */
  readonly sameVersionWorks: boolean;
  /** The same for the other IP version. */
  readonly otherVersionWorks: boolean;
}

/** What a step of a contact brings if it succeeds. */
const STAGE_TEXTS: Readonly<Record<Stage, string>> = {
  tcp: "connection",
  greeting: "greeting",
  tls: "TLS handshake",
  http: "answer to an HTTPS request",
};

/** What the contacts with the addresses of one name mean. */
export function diagnoseContacts(name: ObservedName, evidence: Evidence): readonly Sighting[] {
  if (name.role === "global") return [];
  const contacted = name.addresses.flatMap(({ address, ports }) => ports.map((port) => ({ address, port })));
  const connected = contacted.filter(({ port }) => isConnected(port.contact));
  return contacted.flatMap(({ address, port }) => {
    const elsewhere = connected.filter((other) => other.address !== address && other.port.port === port.port);
    const isSameVersion = (other: { readonly address: string }) => isIPv6(other.address) === isIPv6(address);
    const found = diagnose(port.contact, {
      ...evidence,
      name,
      address,
      port,
      otherPortWorks: connected.some((other) => other.address === address && other.port.port !== port.port),
      sameVersionWorks: elsewhere.some(isSameVersion),
      otherVersionWorks: !elsewhere.every(isSameVersion),
    });
    return found ? [{ ...found, name: name.probed, address, port: port.port }] : [];
  });
}

function diagnose(contact: Contact, attempt: Attempt): Diagnosis | undefined {
  switch (contact.outcome) {
    case "answered":
      return contact.policyRefuses ? warning("policy-refuses", "endpoint-policy") : undefined;
    case "silent":
      if (contact.stage === "tcp") return diagnoseTimeout(attempt);
      return problem("half-open", "unknown", STAGE_TEXTS[contact.stage]);
    case "refused":
      return problem("refused", causeOfRefusal(attempt));
    case "unreachable":
      return diagnoseUnreachable(contact.code, attempt);
    case "closed":
      return problem("closed", "unknown", STAGE_TEXTS[contact.stage]);
    case "not-tls":
      return problem("not-tls", attempt.port.assumed ? "assumed-port" : "not-the-endpoint");
    case "certificate":
      return diagnoseCertificate(contact, attempt);
    case "failed":
      return problem("contact-error", "unknown", contact.code);
  }
}

function diagnoseTimeout(attempt: Attempt): Diagnosis {
  const cause = causeOfTimeout(attempt);
  return cause === "port-25" ? warning("connect-timeout", cause) : problem("connect-timeout", cause);
}

/** Whatever does answer rules causes out, from the nearest to the farthest. */
function causeOfTimeout({ name, port, ...others }: Attempt): Cause {
  if (name.role === "gateway") return "gateway-route";
  if (others.sameVersionWorks) return "subnet";
  if (others.otherVersionWorks) return "ip-version";
  if (others.otherPortWorks) return port.port === 25 ? "port-25" : "port-not-admitted";
  if (port.assumed) return "assumed-port";
  return others.othersAreReached ? "endpoint-group" : "network";
}

function causeOfRefusal({ name, port, service, otherPortWorks }: Attempt): Cause {
  if (name.role === "gateway") return "unknown";
  if (port.assumed) return "assumed-port";
  const known = service.facts === undefined ? "unknown" : usualPorts(service.facts.ports);
  const isKnown = known !== "unknown" && known.includes(port.port);
  return isKnown && !otherPortWorks ? "not-the-endpoint" : "wrong-port";
}

function diagnoseUnreachable(code: string, { name, address, otherVersionWorks }: Attempt): Diagnosis {
  if (isIPv6(address)) return (otherVersionWorks ? warning : problem)("unreachable", "no-ipv6", code);
  return problem("unreachable", name.role === "gateway" ? "gateway-route" : "no-route", code);
}

const CERTIFICATE_CAUSES: Readonly<Record<CertificateFault, Cause>> = {
  "other-name": "not-the-endpoint",
  untrusted: "interception",
  expired: "expired",
  "not-yet-valid": "clock",
  other: "unknown",
};

function diagnoseCertificate(
  { fault, names, detail }: Extract<Contact, { outcome: "certificate" }>,
  { name, service }: Attempt,
): Diagnosis {
  if (fault === "other-name") {
    // Clients use names below this one, such as `123456789012.dkr.ecr.…`, so this is the right server.
    if (names.includes(`*.${name.probed}`)) return note("certificate-below");
    // The owner of an endpoint service seldom has a certificate for the names that AWS generates.
    const isOwnNameOfPrivateService = name.role === "endpoint" && service.facts === undefined;
    if (isOwnNameOfPrivateService) return warning("certificate-other-name", "provider-certificate", detail);
  }
  return problem(`certificate-${fault}`, CERTIFICATE_CAUSES[fault], detail);
}
