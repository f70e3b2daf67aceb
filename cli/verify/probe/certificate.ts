import type { TLSSocket } from "node:tls";

/** What is wrong with a certificate. */
export type CertificateFault = "other-name" | "untrusted" | "expired" | "not-yet-valid" | "other";

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

const MOST_NAMES = 3;

/** What is wrong with the certificate of the other side, and the facts that matter: `for a.test, issued by Test`. */
export function describeCertificate(stream: TLSSocket) {
  const { subjectaltname = "", issuer, subject, valid_from = "", valid_to = "" } = stream.getPeerCertificate();
  const code = String(stream.authorizationError);
  const fault = FAULTS[code] ?? "other";
  const listed = [...subjectaltname.matchAll(/DNS:([^,\s]+)/g)].flatMap(([, name]) => name ?? []);
  const names = listed.length > 0 ? listed : nameParts(subject?.CN);
  const [issuedBy = "an issuer without a name"] = [...nameParts(issuer?.CN), ...nameParts(issuer?.O)];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const text = `for ${names.slice(0, MOST_NAMES).join(", ") || "no host name"}${more}, issued by ${issuedBy}`;
  const endings: Partial<Readonly<Record<CertificateFault, string>>> = {
    expired: `, valid until ${valid_to}`,
    "not-yet-valid": `, valid from ${valid_from}`,
    other: ` (${code})`,
  };
  return { fault, names, detail: text + (endings[fault] ?? "") };
}

/** A distinguished name may have a field several times or not at all, whatever the types say. */
function nameParts(part: string | readonly string[] | undefined): readonly string[] {
  return part === undefined ? [] : [part].flat();
}
