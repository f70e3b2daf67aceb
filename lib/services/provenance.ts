import { rowNameOf } from "./catalogue";
import type { FactName, FactSource } from "./fact";

/** One side of a conflict between sources. */
export interface ConflictingSource extends FactSource {
  /** The value that the source states. */
  readonly value: unknown;
}

/** Where the facts about one service come from. */
export interface Provenance {
  /** By fact, the source that decides; facts that nobody states are not here. */
  readonly sources: { readonly [Fact in FactName]?: FactSource };
  /** By fact that is unknown because equally strong sources contradict each other, what they say. */
  readonly conflicts: { readonly [Fact in FactName]?: readonly ConflictingSource[] };
}

/** Source, published, readAt, kind; the source by its key in `texts`. */
export type PackedSource = readonly [
  source: string,
  published: FactSource["published"],
  readAt: string,
  kind: FactSource["kind"],
];

/** The generated file of sources and dates. */
export interface ProvenanceFile {
  /** Script that wrote the file. */
  readonly generator: string;
  /** Files that the script read. */
  readonly source: string;
  /** The day on which the newest of the sources was read. */
  readonly readAt: string;
  /** Sources, by a key such as `#1f07` that depends on the text alone. */
  readonly texts: Readonly<Record<string, string>>;
  /** By service, its facts with a space between them, by source. */
  readonly services: Readonly<Record<string, readonly (readonly [facts: string, ...PackedSource])[]>>;
  /** By service and fact, what contradicting sources say. */
  readonly conflicts: Readonly<
    Record<string, Readonly<Record<string, readonly (readonly [value: unknown, ...PackedSource])[]>>>
  >;
}

const NOTHING: Provenance = { sources: {}, conflicts: {} };

/** Where the facts about a service come from; without any if the catalogue does not have it. */
export function provenanceOf(name: string): Provenance {
  const row = rowNameOf(name);
  if (row === undefined) return NOTHING;
  const { services, conflicts } = provenance();
  const sources = services[row] ?? [];
  return {
    sources: Object.fromEntries(
      sources.flatMap(([facts, ...source]) => facts.split(" ").map((fact) => [fact, unpackSource(source)])),
    ),
    conflicts: Object.fromEntries(
      Object.entries(conflicts[row] ?? {}).map(([fact, sides]) => [
        fact,
        sides.map(([value, ...source]) => ({ value, ...unpackSource(source) })),
      ]),
    ),
  };
}

/** The day on which the newest of the sources was read. */
export function catalogueReadAt(): string {
  return provenance().readAt;
}

function unpackSource([source, published, readAt, kind]: PackedSource): FactSource {
  return { source: provenance().texts[source] ?? source, published, readAt, kind };
}

function provenance(): ProvenanceFile {
  // Only messages and the command line need it, so synth does not parse it.
  return require("./provenance.generated.json");
}
