import type { Item, NormalStatement } from "../policy/document/normal";
import { mayOverlap, symbolsOf } from "../policy/evaluate/symbols";
import { parseAction } from "../policy/iam/find-actions";
import { prefixesOf, prefixIn } from "../policy/iam/iam-data";

const patterns = new Map<string | undefined, readonly string[]>();

/** Patterns that together mean all actions that pass through an endpoint; `*` if they are not known. */
export function ownPatterns(service: string | undefined): readonly string[] {
  const found = patterns.get(service) ?? findPatterns(service);
  patterns.set(service, found);
  return found;
}

function findPatterns(service: string | undefined): readonly string[] {
  const carried = prefixesOf(service).map((prefix) => (prefix.includes(":") ? prefix : `${prefix}:*`));
  return carried.length > 0 ? carried : ["*"];
}

/** Whether an action may pass through an endpoint; a malformed one has a rule of its own. */
export function isOwnAction({ value }: Item, own: readonly string[]): boolean {
  if (typeof value !== "string" || value === "*" || parseAction(value) === undefined) return true;
  const isOf = (pattern: string) => pattern === "*" || prefixIn(pattern) === prefixIn(value);
  const overlaps = (pattern: string) => mayOverlap(symbolsOf(pattern.toLowerCase()), symbolsOf(value.toLowerCase()));
  return own.filter(isOf).some((pattern) => pattern.endsWith("*") || overlaps(pattern));
}

/** The statements that allow actions of the endpoint. */
export function ownAllows(statements: readonly NormalStatement[], own: readonly string[]): readonly NormalStatement[] {
  return statements.filter(({ effect, actions }) => {
    return effect.value !== "Deny" && (actions.negated || actions.items.some((item) => isOwnAction(item, own)));
  });
}

/** Where several items of one list are: the one item, or the list. */
export function pathOfItems(items: readonly Item[]): Item["path"] {
  const [first, second] = items;
  const path = first?.path ?? [];
  return second === undefined || typeof path.at(-1) === "string" ? path : path.slice(0, -1);
}
