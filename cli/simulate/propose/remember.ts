/** A value that was made before, or made now; when there are too many, all are forgotten. */
export function remember<Value>(known: Map<string, Value>, key: string, most: number, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
