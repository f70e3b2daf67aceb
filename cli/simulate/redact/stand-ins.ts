/** Gives the stand-in of a name of a kind, always the same: `bucket-1`. */
export type StandIn = (kind: string, name: string) => string;

/** Makes stand-ins, which count up in the order in which names of a kind come. */
export function makeStandIns(): StandIn {
  const kinds = new Map<string, Map<string, string>>();
  return (kind, name) => {
    const names = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, names);
    const standIn = names.get(name) ?? `${kind}-${names.size + 1}`;
    names.set(name, standIn);
    return standIn;
  };
}
