import { allServices } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { wordsOf } from "../../lib/services/nearest";
import { aliasesOf } from "../../lib/services/suggest-services";

/**
 * Services of the catalogue that match a text: each word of the text begins a word of their name, product, SDK
 * clients or IAM prefixes. The service with this very name comes first, then names that begin with the text,
 * then the others in order of their names.
 */
export function searchCatalogue(text: string): readonly EndpointService[] {
  const name = text.trim().toLowerCase();
  const typed = wordsOf(text);
  const aliased = aliasesOf(typed.join(""));
  const matches = (service: EndpointService) => {
    const known = wordsOfService(service);
    return aliased.includes(service.name) || typed.every((word) => known.some((part) => part.startsWith(word)));
  };
  return allServices()
    .filter(matches)
    .sort((one, other) => rankOf(one.name, name) - rankOf(other.name, name));
}

function wordsOfService({ name, title, sdkClients, iamPrefixes }: EndpointService): readonly string[] {
  return wordsOf([name, title, ...sdkClients, ...(iamPrefixes === "unknown" ? [] : iamPrefixes)].join(" "));
}

function rankOf(name: string, text: string): number {
  if (name === text) return 0;
  return name.startsWith(text) ? 1 : 2;
}
