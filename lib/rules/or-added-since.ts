import { didYouMean } from "../shapes/text";

/** What to do about a name that the IAM data does not have: correct it, or say that it is new. */
export function orAddedSince(near: readonly string[], wayOut: string): string {
  return near.length > 0
    ? `${didYouMean(near)} If AWS has added it since, ${wayOut}`
    : `if AWS has added it since, ${wayOut}`;
}
