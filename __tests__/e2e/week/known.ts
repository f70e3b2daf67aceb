/** The value of something about a call; null if the call has none. */
export type Value = string | null;

/** Something about a call, and what its record shows of it. */
export interface Known {
  /** What it was in truth. */
  readonly value: Value;
  /** Whether the record states it, allows to conclude it, or leaves it open. */
  readonly shown: "stated" | "concluded" | "open";
  /** What it may have been, as far as the record goes; the truth among them. */
  readonly possible: readonly Value[];
}

/** What the record states. */
export function stated(value: Value): Known {
  return { value, shown: "stated", possible: [value] };
}

/** What a careful reader may conclude from the record, and need not. */
export function concluded(value: Value, others: readonly Value[]): Known {
  return { value, shown: "concluded", possible: [...new Set([value, ...others])] };
}

/** What the record leaves open. */
export function open(value: Value, others: readonly Value[]): Known {
  return { value, shown: "open", possible: [...new Set([value, ...others])] };
}
