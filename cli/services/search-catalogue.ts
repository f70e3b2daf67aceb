import { allServices } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { wordsOf } from "../../lib/services/nearest";
import { aliasesOf } from "../../lib/services/suggest-services";

/**
 * Services of the catalogue that have, for every word of a text, a word that begins with it in their name,
 * product, SDK client or IAM prefix. The best come first: the name itself, names that begin with the text,
 * then the rest by name.
 */
export function searchCatalogue(text: string): readonly EndpointService[] {
  const typed = wordsOf(text);
  const called = aliasesOf(typed.join(""));
  const isMeant = (service: EndpointService) => {
    const known = wordsOfService(service);
    return (
      called.includes(service.name) || typed.every((word) => known.some((part) => part.startsWith(word)))
    );
  };
  return allServices()
    .filter(isMeant)
    .map((service) => ({ service, rank: rankOf(service.name, text.trim().toLowerCase()) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ service }) => service);
}

function wordsOfService({ name, title, sdkClients, iamPrefixes }: EndpointService): readonly string[] {
  return wordsOf([name, title, ...sdkClients, ...(iamPrefixes === "unknown" ? [] : iamPrefixes)].join(" "));
}

function rankOf(name: string, text: string): number {
  if (name === text) return 0;
  return name.startsWith(text) ? 1 : 2;
}
