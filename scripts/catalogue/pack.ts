import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { EndpointService, PrivateDns } from "../../lib/services/endpoint-service";
import {
  type CatalogueFile,
  defaults,
  type PackedService,
  type PackedText,
  usualDnsName,
} from "../../lib/services/packed-service";

/** The rows as the catalogue file stores them: without what the defaults say, shared texts by key. */
export function pack(services: readonly EndpointService[], readAt: string): Pick<CatalogueFile, "texts" | "services"> {
  const shared = sharedTexts(services);
  const keys = new Map(shared.map((text) => [text, textKey(text)]));
  const texts = Object.fromEntries(shared.map((text) => [textKey(text), text]));
  if (Object.keys(texts).length < shared.length) throw new Error("Two texts have the same key: lengthen textKey");
  const packText = (text: string) => keys.get(text) ?? text;
  return { texts, services: services.map((row) => packRow(row, readAt, packText)) };
}

function packRow(row: EndpointService, readAt: string, text: (text: string) => PackedText): PackedService {
  const { name, sources, policy, privateDns, ...rest } = row;
  const usual = defaults(name, readAt);
  const usualValues = new Map(Object.entries(usual));
  const unusual = Object.entries(rest).filter(([key, value]) => !isDeepStrictEqual(value, usualValues.get(key)));
  const { supported, confidence } = policy;
  return {
    name,
    ...Object.fromEntries(unusual),
    ...(!isDeepStrictEqual(policy, usual.policy) && {
      policy: [supported, confidence, text(policy.source), policy.asOf],
    }),
    ...(!isDeepStrictEqual(privateDns, usual.privateDns) && {
      privateDns: [privateDns.support, packNames(privateDns.names, name), text(privateDns.source), privateDns.asOf],
    }),
    sources: sources.map(text),
  };
}

function packNames(names: PrivateDns["names"], name: string): PrivateDns["names"] | "usual" {
  return isDeepStrictEqual(names, [usualDnsName(name)]) ? "usual" : names;
}

function sharedTexts(services: readonly EndpointService[]): readonly string[] {
  const all = services.flatMap((row) => [...row.sources, row.policy.source, row.privateDns.source]);
  const seen = new Map<string, number>();
  for (const text of all) seen.set(text, (seen.get(text) ?? 0) + 1);
  return [...seen].flatMap(([text, times]) => (times > 1 ? [text] : [])).sort();
}

/** Depends on the text alone, so that a new text changes no other line of the file. */
function textKey(text: string): string {
  return `#${createHash("sha256").update(text).digest("hex").slice(0, 4)}`;
}
