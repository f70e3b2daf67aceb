import type { CertificateFacts, CertificateFault } from "../probe/observation";

const MOST_NAMES = 3;

/** The facts of a certificate that matter for its fault: `for a.test, issued by Test`. */
export function certificateText(fault: CertificateFault, facts: CertificateFacts, code: string): string {
  const { names, issuer, validFrom, validTo } = facts;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const text = `for ${names.slice(0, MOST_NAMES).join(", ") || "no host name"}${more}, issued by ${issuer}`;
  if (fault === "expired") return `${text}, valid until ${validTo}`;
  if (fault === "not-yet-valid") return `${text}, valid from ${validFrom}`;
  return fault === "other" ? `${text} (${code})` : text;
}
