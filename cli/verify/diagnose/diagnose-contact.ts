import { isIPv6 } from "node:net";
import type { CertificateFault, Contact, ObservedName, ObservedPort, Stage } from "../probe/observation";
import type { ObservedService } from "../probe/observe";
import type { Cause } from "./causes";
import { certificateText } from "./certificate-text";
import { type Evidence, hasOther, isOtherAddressConnected, isOtherPortConnected } from "./evidence";
import { type Diagnosis, note, problem, type Sighting, warning } from "./finding";
import type { FindingCode } from "./finding-codes";

/** A port that was contacted at an address, and what else is known. */
interface Attempt {
  readonly service: ObservedService;
  readonly name: ObservedName;
  readonly address: string;
  readonly port: ObservedPort;
  readonly evidence: Evidence;
}

/** What a step of a contact brings if it succeeds. */
const STAGE_TEXTS: Readonly<Record<Stage, string>> = {
  tcp: "connection",
  greeting: "greeting",
  tls: "TLS handshake",
  http: "answer to an HTTPS request",
};

/** What the contacts with the addresses of one name mean. */
export function diagnoseContacts(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  return name.addresses.flatMap(({ address, ports }) =>
    ports.flatMap((port) => {
      const found = diagnose(port.contact, { service, name, address, port, evidence });
      return found ? [{ ...found, name: name.probed, address, port: port.port }] : [];
    }),
  );
}

function diagnose(contact: Contact, attempt: Attempt): Diagnosis | undefined {
  switch (contact.outcome) {
    case "answered":
      return contact.policyRefuses ? warning("policy-refuses", "endpoint-policy") : undefined;
    case "silent":
      return contact.stage === "tcp"
        ? diagnoseTimeout(attempt)
        : problem("half-open", "unknown", STAGE_TEXTS[contact.stage]);
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
function causeOfTimeout(attempt: Attempt): Cause {
  const { service, name, address, port, evidence } = attempt;
  if (name.role === "gateway") return "gateway-route";
  if (isOtherAddressConnected(name, address, port.port, "same version")) return "subnet";
  if (isOtherAddressConnected(name, address, port.port, "other version")) return "ip-version";
  if (isOtherPortConnected(name, address, port.port)) {
    return port.port === 25 ? "port-25" : "port-not-admitted";
  }
  if (port.assumed) return "assumed-port";
  return hasOther(evidence.reached, service.service) ? "endpoint-group" : "network";
}

function causeOfRefusal({ name, port, service, address }: Attempt): Cause {
  if (name.role === "gateway") return "unknown";
  if (port.assumed) return "assumed-port";
  if (isOtherPortConnected(name, address, port.port)) return "wrong-port";
  const known = service.facts?.ports ?? "unknown";
  return known !== "unknown" && known.includes(port.port) ? "not-the-endpoint" : "wrong-port";
}

function diagnoseUnreachable(code: string, { name, address, port }: Attempt): Diagnosis {
  if (!isIPv6(address)) {
    return problem("unreachable", name.role === "gateway" ? "gateway-route" : "no-route", code);
  }
  const hasIPv4 = isOtherAddressConnected(name, address, port.port, "other version");
  const diagnosis = hasIPv4 ? warning : problem;
  return diagnosis("unreachable", "no-ipv6", code);
}

const CERTIFICATE_PROBLEMS: Readonly<Record<CertificateFault, readonly [FindingCode, Cause]>> = {
  "other-name": ["certificate-other-name", "not-the-endpoint"],
  untrusted: ["certificate-untrusted", "interception"],
  expired: ["certificate-expired", "expired"],
  "not-yet-valid": ["certificate-not-yet-valid", "clock"],
  other: ["certificate-other", "unknown"],
};

function diagnoseCertificate(
  { fault, certificate, code }: Extract<Contact, { outcome: "certificate" }>,
  { name, service }: Attempt,
): Diagnosis {
  const detail = certificateText(fault, certificate, code);
  if (fault === "other-name") {
    // Clients use names below this one, such as `123456789012.dkr.ecr.…`, so this is the right server.
    if (certificate.names.includes(`*.${name.probed}`)) return note("certificate-below");
    // The owner of an endpoint service seldom has a certificate for the names that AWS generates.
    const isOwnNameOfPrivateService = name.role === "endpoint" && service.facts === undefined;
    if (isOwnNameOfPrivateService) return warning("certificate-other-name", "provider-certificate", detail);
  }
  return problem(...CERTIFICATE_PROBLEMS[fault], detail);
}
