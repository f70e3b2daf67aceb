/** Counts of calls by name, in bounded memory. */
export interface Counts {
  readonly byName: Map<string, number>;
  /** The calls of names for which there was no room. */
  others: number;
}

/** One name with its calls. */
export interface NamedCount {
  readonly name: string;
  readonly calls: number;
}

/** Makes empty counts. */
export function noCounts(): Counts {
  return { byName: new Map(), others: 0 };
}

/** Adds calls to a name, if it is one of the first `most`. */
export function countBy(counts: Counts, name: string, calls: number, most: number): void {
  const before = counts.byName.get(name);
  if (before === undefined && counts.byName.size >= most) counts.others += calls;
  else counts.byName.set(name, (before ?? 0) + calls);
}

/** The names with most calls first, then in their order. */
export function mostFirst({ byName }: Counts): readonly NamedCount[] {
  return [...byName]
    .map(([name, calls]) => ({ name, calls }))
    .sort((one, other) => other.calls - one.calls || (one.name < other.name ? -1 : 1));
}
