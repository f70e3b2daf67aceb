import type { Citation, PrivateDns, PrivateDnsSupport } from "../../lib/services/endpoint-service";
import { defaults } from "../../lib/services/packed-service";
import type { ApiAnswer, PrivateDnsFacts, ServiceFacts } from "./facts";
import { apiCitation, publicationDate } from "./publications";

interface Names extends Citation {
  readonly names: readonly string[];
}

/** What the facts come to: support as documented, else as the API shows; names as `newestNames` says. */
export function privateDns(facts: ServiceFacts, readAt: string): PrivateDns {
  const published = publishedSupport(facts.privateDns, readAt);
  const answer = facts.apiAnswer2023;
  const shown = answer && { support: shownSupport(answer), ...apiCitation(answer) };
  const decided = published ?? shown;
  if (decided?.support === "unsupported") return { ...decided, names: [] };
  const found = newestNames(facts, readAt);
  if (decided === undefined) {
    const nothing = defaults(facts.name, readAt).privateDns;
    return found ? { ...nothing, ...found } : nothing;
  }
  if (found === undefined) return { ...decided, names: "unknown" };
  const source =
    found.source === decided.source ? decided.source : `${decided.source}; names: ${found.source}, ${found.asOf}`;
  return { ...decided, names: found.names, source };
}

/**
 * The names that count: documented ones, unless the API's list has them all and more, because a page that
 * gives one name need not give all. Names that only third parties list count after the API's.
 */
function newestNames(facts: ServiceFacts, readAt: string): Names | undefined {
  const api = apiNames(facts.apiAnswer2023);
  const { names, value, source } = facts.privateDns;
  if (names === null) return api;
  if (value === "default") {
    const listed = "landing-zone-accelerator and moto, names only";
    return api ?? { names, source: listed, asOf: publicationDate(listed, readAt) };
  }
  const isPartOfApi = api !== undefined && names.every((name) => api.names.includes(name));
  return isPartOfApi && names.length < api.names.length
    ? api
    : { names, source, asOf: publicationDate(source, readAt) };
}

function apiNames(answer: ApiAnswer | undefined): Names | undefined {
  if (answer === undefined || answer.privateDnsNames.length === 0) return undefined;
  const wellFormed = answer.privateDnsNames
    // One answer lacks the dot before the region ("streaming.appstream<R>.amazonaws.com"): no host has that name.
    .filter((name) => !/[^.]<R>/.test(name))
    .map((name) => name.replaceAll("<R>", "{region}"));
  return { names: [...new Set(wellFormed)], ...apiCitation(answer) };
}

function publishedSupport(
  { value, source }: PrivateDnsFacts,
  readAt: string,
): (Citation & { readonly support: PrivateDnsSupport }) | undefined {
  if (value === "default") return undefined;
  const asOf = publicationDate(source, readAt);
  if (value === false) return { support: "unsupported", source, asOf };
  return { support: value === "off" ? "leave-off" : value, source, asOf };
}

function shownSupport({ privateDnsNames }: ApiAnswer): PrivateDnsSupport {
  return privateDnsNames.length > 0 ? "supported" : "unsupported";
}
