import type { CallFacts, Keys } from "./call-facts";

/**
 * Puts keys together: those that the record proves, then what is assumed of the others. Only the keys that somebody asks
 * for are kept.
 */
export function contextOf(parts: readonly Keys[], { assumed, keys: wanted }: CallFacts): Keys {
  const proven = Object.assign({}, ...parts);
  if (wanted === undefined) return { ...Object.fromEntries(assumed), ...proven };
  const context: Record<string, Keys[string]> = {};
  for (const key of wanted) {
    const value = Object.hasOwn(proven, key) ? proven[key] : assumed.get(key);
    if (value !== undefined) context[key] = value;
  }
  return context;
}
