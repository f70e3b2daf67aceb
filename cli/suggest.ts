import { nearest } from "../lib/services/nearest";
import { didYouMean, quoteList } from "../lib/shapes/text";

/** Advice on a name that is not allowed: the nearest allowed names, or all of them if none is near. */
export function suggest(name: string, allowed: readonly string[]): string {
  const near = nearest(name, allowed);
  return near.length > 0 ? didYouMean(near) : `use ${quoteList(allowed)}`;
}
