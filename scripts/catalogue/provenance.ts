import { createHash } from "node:crypto";
import type { FactSource } from "../../lib/services/fact";
import type { PackedSource, ProvenanceFile } from "../../lib/services/provenance";
import { groupBy } from "../../lib/shapes/group-by";
import { compareText } from "./decide";
import type { ServiceFacts } from "./service-facts";

/** Where the decided facts of all services come from, as the generated file stores it. */
export function provenance(
  services: ReadonlyMap<string, ServiceFacts>,
): Pick<ProvenanceFile, "texts" | "services" | "conflicts"> {
  const stated = [...services.values()].flatMap((facts) =>
    decidedIn(facts).flatMap(([, { by, against }]) => [by, ...against]),
  );
  const texts = [...new Set(stated.map(({ source }) => source))].sort();
  const keyed = texts.map((text) => [textKey(text), text] as const);
  if (new Map(keyed).size < texts.length) throw new Error("Two sources have the same key: lengthen textKey");
  const conflicts = [...services].map(([name, facts]) => [name, conflictsIn(facts)] as const);
  return {
    texts: Object.fromEntries(keyed.toSorted(([one], [other]) => compareText(one, other))),
    services: Object.fromEntries([...services].map(([name, facts]) => [name, sourcesIn(facts)])),
    conflicts: Object.fromEntries(conflicts.filter(([, found]) => Object.keys(found).length > 0)),
  };
}

/** The facts by source; a fact in a conflict has none. */
function sourcesIn(facts: ServiceFacts): readonly (readonly [string, ...PackedSource])[] {
  const known = decidedIn(facts).filter(([, { value }]) => value !== undefined);
  const bySource = groupBy(known, ([, { by }]) => JSON.stringify(packSource(by)));
  return [...bySource.values()].flatMap((group) => {
    const names = group.map(([fact]) => fact).join(" ");
    return group.slice(0, 1).map(([, { by }]) => [names, ...packSource(by)] as const);
  });
}

function conflictsIn(facts: ServiceFacts): ProvenanceFile["conflicts"][string] {
  const open = decidedIn(facts).filter(([, { against }]) => against.length > 0);
  return Object.fromEntries(
    open.map(([fact, { by, against }]) => [
      fact,
      [by, ...against].map((side) => [side.value, ...packSource(side)] as const),
    ]),
  );
}

function decidedIn(facts: ServiceFacts) {
  return Object.entries(facts).flatMap(([fact, decided]) => (decided === undefined ? [] : [[fact, decided] as const]));
}

function packSource({ source, published, readAt, kind }: FactSource): PackedSource {
  return [textKey(source), published, readAt, kind];
}

/** Depends on the text alone, so that a new text changes no other line of the file. */
function textKey(text: string): string {
  return `#${createHash("sha256").update(text).digest("hex").slice(0, 5)}`;
}
