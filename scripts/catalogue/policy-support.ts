import type { PolicySupport } from "../../lib/services/endpoint-service";
import { defaults } from "../../lib/services/packed-service";
import type { ServiceFacts } from "./facts";
import { apiCitation, publicationDate } from "./publications";

/** One statement of one publication on whether a service takes endpoint policies. */
export interface PolicyEvidence {
  readonly supported: boolean;
  readonly confidence: "high" | "medium" | "low";
  readonly source: string;
  readonly asOf: string;
}

/**
 * What the evidence comes to:
 *
 * - the newest high-confidence statement wins
 * - without one, medium statements win if they agree
 * - all else is unknown: medium statements that disagree, low ones alone, none
 *
 * The API's answer of 2023 counts like this: "true" is high, because AWS adds support and does not
 * withdraw it; "false" is medium, because support may have come since. An example of an endpoint policy in the guide of
 * the service is high. The sentence that a service supports none is medium if the guide gives no reason: several guides
 * have it beside an example, or beside an answer of the API that says otherwise.
 */
export function policySupport(evidence: readonly PolicyEvidence[], readAt: string): PolicySupport {
  const newestFirst = [...evidence].sort((a, b) => compareText(b.asOf, a.asOf));
  const high = newestFirst.filter(({ confidence }) => confidence === "high");
  const newestHigh = high.filter(({ asOf }) => asOf === high[0]?.asOf);
  const medium = newestFirst.filter(({ confidence }) => confidence === "medium");
  const [decisive] = [newestHigh, medium, newestFirst].filter((list) => list.length > 0);
  const [first] = decisive ?? [];
  if (decisive === undefined || first === undefined) return defaults("", readAt).policy;
  const agree = decisive.every(({ supported }) => supported === first.supported);
  if (agree && first.confidence !== "low") return first;
  const source = decisive.map((one) => `${one.supported}: ${one.source}`).join("; ");
  return { supported: "unknown", confidence: first.confidence, source, asOf: first.asOf };
}

/** Every statement on endpoint policies that the facts hold about a service. */
export function policyEvidence(facts: ServiceFacts, readAt: string): readonly PolicyEvidence[] {
  return [...publishedEvidence(facts, readAt), ...apiEvidence(facts)];
}

function publishedEvidence(facts: ServiceFacts, readAt: string): readonly PolicyEvidence[] {
  const { confidence, source } = facts.policySupported;
  // What is said of the plain endpoint says nothing about its FIPS form.
  if (confidence === "inferred") return [];
  return source.split(/; (?=(?:true|false) \()/).flatMap((segment) => {
    const [, value, strength, text] = /^(true|false) \((high|medium|low)\): (.+)$/.exec(segment) ?? [];
    if (text === undefined || (strength !== "high" && strength !== "medium" && strength !== "low")) return [];
    return [
      {
        supported: value === "true",
        confidence: strength,
        source: text,
        asOf: publicationDate(text, readAt),
      },
    ];
  });
}

function apiEvidence({ apiAnswer2023: answer }: ServiceFacts): readonly PolicyEvidence[] {
  const [supported, ...others] = answer?.policySupported ?? [];
  // Regions that differ say nothing about the next one.
  if (answer === undefined || supported === undefined || others.length > 0) return [];
  return [{ supported, confidence: supported ? "high" : "medium", ...apiCitation(answer) }];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
