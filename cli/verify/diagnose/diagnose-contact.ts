import { isIPv6 } from "node:net";
import { contactsBeside, contactsOfOtherPorts, type Evidence, hasOther, isConnected } from "./evidence";
import type { Cause, Sighting } from "./finding";
import type { Contact, ObservedName, ObservedPort } from "./observation";
import type { ObservedService } from "./observe";
import { certificateText, stageText } from "./texts";

/** Where a contact was tried, and what is known besides. */
interface Place {
  readonly service: ObservedService;
  readonly name: ObservedName;
  readonly address: string;
  readonly tried: ObservedPort;
  readonly evidence: Evidence;
}

/** What the contacts with the addresses of one name mean. */
export function diagnoseContacts(
  name: ObservedName,
  service: ObservedService,
  evidence: Evidence,
): readonly Sighting[] {
  return name.addresses.flatMap(({ address, ports }) =>
    ports.flatMap((tried) => {
      const found = diagnose(tried.contact, { service, name, address, tried, evidence });
      return found ? [{ ...found, name: name.probed, address, port: tried.port }] : [];
    }),
  );
}

type Diagnosis = Pick<Sighting, "severity" | "code" | "cause" | "detail">;

function diagnose(contact: Contact, place: Place): Diagnosis | undefined {
  switch (contact.outcome) {
    case "answered":
      return contact.policyRefuses
        ? { severity: "warning", code: "policy-refuses", cause: "endpoint-policy" }
        : undefined;
    case "silent":
      return contact.stage === "tcp"
        ? diagnoseTimeout(place)
        : { ...problem("half-open", "unknown"), detail: stageText(contact.stage) };
    case "refused":
      return problem("refused", causeOfRefusal(place));
    case "unreachable":
      return diagnoseUnreachable(contact.code, place);
    case "closed":
      return { ...problem("closed", "unknown"), detail: stageText(contact.stage) };
    case "not-tls":
      return problem("not-tls", place.tried.assumed ? "assumed-port" : "not-the-endpoint");
    case "certificate":
      return diagnoseCertificate(contact, place);
    case "failed":
      return { ...problem("contact-error", "unknown"), detail: contact.code };
  }
}

function problem(code: Sighting["code"], cause: Cause): Diagnosis {
  return { severity: "problem", code, cause };
}

function diagnoseTimeout(place: Place): Diagnosis {
  const cause = causeOfTimeout(place);
  return { severity: cause === "port-25" ? "warning" : "problem", code: "connect-timeout", cause };
}

/** Each cause is ruled out by what does answer, from the nearest place to the farthest. */
function causeOfTimeout({ service, name, address, tried, evidence }: Place): Cause {
  if (name.role === "gateway") return "gateway-route";
  const { sameVersion, otherVersion } = contactsBeside(name, { address, port: tried.port });
  if (sameVersion.some(isConnected)) return "subnet";
  if (otherVersion.some(isConnected)) return "ip-version";
  const others = contactsOfOtherPorts(name, { address, port: tried.port });
  if (others.some(({ contact }) => isConnected(contact))) {
    return tried.port === 25 ? "port-25" : "port-not-admitted";
  }
  if (tried.assumed) return "assumed-port";
  return hasOther(evidence.reached, service.service) ? "endpoint-group" : "network";
}

function causeOfRefusal({ name, tried, service, address }: Place): Cause {
  if (name.role === "gateway") return "unknown";
  if (tried.assumed) return "assumed-port";
  const others = contactsOfOtherPorts(name, { address, port: tried.port });
  if (others.some(({ contact }) => isConnected(contact))) return "wrong-port";
  const isCatalogued = service.facts !== undefined && listed(service).includes(tried.port);
  return isCatalogued ? "not-the-endpoint" : "wrong-port";
}

function listed({ facts }: ObservedService): readonly number[] {
  return facts === undefined || facts.ports === "unknown" ? [] : facts.ports;
}

function diagnoseUnreachable(code: string, { name, address, tried }: Place): Diagnosis {
  if (!isIPv6(address)) {
    return {
      ...problem("unreachable", name.role === "gateway" ? "gateway-route" : "no-route"),
      detail: code,
    };
  }
  const { otherVersion } = contactsBeside(name, { address, port: tried.port });
  const severity = otherVersion.some(isConnected) ? "warning" : "problem";
  return { severity, code: "unreachable", cause: "no-ipv6", detail: code };
}

function diagnoseCertificate(
  { fault, certificate, code }: Extract<Contact, { outcome: "certificate" }>,
  { name, service }: Place,
): Diagnosis {
  const detail = certificateText(fault, certificate, code);
  switch (fault) {
    case "other-name":
      // It is the right server: clients use labels below this name, as `123456789012.dkr.ecr.…`.
      if (certificate.names.includes(`*.${name.probed}`)) {
        return { severity: "note", code: "certificate-below", cause: "none" };
      }
      // The owner of an endpoint service seldom has a certificate for names that AWS gives out.
      return name.role === "endpoint" && service.facts === undefined
        ? { severity: "warning", code: "certificate-other-name", cause: "provider-certificate", detail }
        : { ...problem("certificate-other-name", "not-the-endpoint"), detail };
    case "untrusted":
      return { ...problem("certificate-untrusted", "interception"), detail };
    case "expired":
      return { ...problem("certificate-expired", "expired"), detail };
    case "not-yet-valid":
      return { ...problem("certificate-not-yet-valid", "clock"), detail };
    case "other":
      return { ...problem("certificate-other", "unknown"), detail };
  }
}
