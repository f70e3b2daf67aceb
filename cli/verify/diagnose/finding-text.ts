import { CAUSES } from "./causes";
import type { Finding } from "./finding";
import { FINDING_CODES, type FindingCode } from "./finding-codes";
import { type Text, type TextFacts, wordsFor } from "./words";

/** What to do about findings whose cause is unknown, if there is something better than to try again. */
const REMEDIES_IF_UNKNOWN: Partial<Readonly<Record<FindingCode, Text>>> = {
  "half-open": () =>
    "Look for something in between that accepts connections, and for packets above the MTU of the path; if the service is slow, raise --timeout-ms",
  closed: () => "Look for a firewall or proxy in between that filters by host name",
  "mixed-addresses": () => "Ask each resolver of this host for the name: their answers may differ",
  "public-address": () => "Write the outputs again: the names of endpoints resolve to private addresses",
};

/** The sentences of a finding: what was seen, the likely cause, and what to do. */
export function findingText(
  seen: Omit<Finding, "severity" | "message" | "likelyCause" | "remedy">,
  detail: string,
  facts: TextFacts,
): Pick<Finding, "message" | "likelyCause" | "remedy"> {
  const { code, cause } = seen;
  const words = wordsFor(seen, detail, facts);
  const { why, remedy } = CAUSES[cause];
  const betterRemedy = cause === "unknown" ? REMEDIES_IF_UNKNOWN[code] : undefined;
  return {
    message: FINDING_CODES[code](words),
    likelyCause: why(words),
    remedy: (betterRemedy ?? remedy)(words),
  };
}
