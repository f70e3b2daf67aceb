import type { FactName } from "../services/fact";
import { provenanceOf } from "../services/provenance";

/** Where a fact about a service comes from and how old it is, for a message. */
export function cite(service: string, fact: FactName): string {
  const found = provenanceOf(service).sources[fact];
  if (found === undefined) return "no source";
  return `${found.source}, ${found.published ?? `read ${found.readAt}`}`;
}
