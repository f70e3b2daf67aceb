/** Something, and how many calls are about it. */
export interface Sum<Item> {
  readonly item: Item;
  readonly calls: number;
}

/** Counts calls by what they are about. */
export interface OpenSums<Item> {
  add(item: Item, calls: number): void;
  /** The sums, those of most calls first. */
  close(): readonly Sum<Item>[];
}

/**
 * Counts calls in bounded memory.
 *
 * @param keyOf is the same for items that are the same
 * @param rest stands for every item beyond the first `most`
 */
export function openSums<Item>(keyOf: (item: Item) => string, rest: Item, most = 1000): OpenSums<Item> {
  const sums = new Map<string, { readonly item: Item; calls: number }>();
  return {
    add(item, calls) {
      const key = keyOf(item);
      const isBeyond = !sums.has(key) && sums.size >= most;
      const found = sums.get(isBeyond ? keyOf(rest) : key);
      if (found) found.calls += calls;
      else sums.set(isBeyond ? keyOf(rest) : key, { item: isBeyond ? rest : item, calls });
    },
    close: () => [...sums.values()].toSorted((one, other) => other.calls - one.calls),
  };
}
