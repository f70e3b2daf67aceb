import type { PeerCertificate } from "node:tls";
import type { CertificateFacts, CertificateFault } from "./observation";

// https://nodejs.org/docs/latest-v20.x/api/tls.html#x509-certificate-error-codes
const FAULTS: Readonly<Record<string, CertificateFault>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: "other-name",
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not-yet-valid",
  DEPTH_ZERO_SELF_SIGNED_CERT: "untrusted",
  SELF_SIGNED_CERT_IN_CHAIN: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT: "untrusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "untrusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "untrusted",
  CERT_UNTRUSTED: "untrusted",
};

/** What the error code of a failed check means. */
export function certificateFault(code: string): CertificateFault {
  return FAULTS[code] ?? "other";
}

/** The facts of a certificate that show who answers. */
export function certificateFacts(certificate: PeerCertificate): CertificateFacts {
  const { subjectaltname = "", issuer, subject, valid_from, valid_to } = certificate;
  const listed = [...subjectaltname.matchAll(/DNS:([^,\s]+)/g)].flatMap(([, name]) => name ?? []);
  const names = listed.length > 0 ? listed : nameParts(subject?.CN);
  const [issuedBy = "an issuer without a name"] = [...nameParts(issuer?.CN), ...nameParts(issuer?.O)];
  return {
    names,
    issuer: issuedBy,
    validFrom: valid_from ?? "",
    validTo: valid_to ?? "",
  };
}

/** A distinguished name may have a field several times or not at all, whatever the types say. */
function nameParts(part: string | readonly string[] | undefined): readonly string[] {
  return part === undefined ? [] : [part].flat();
}
