import type { EndpointPolicy } from "../model/endpoint-policy";
import { didYouMean, show } from "../shapes/text";

/** What to do about a name that the IAM data does not have: correct it, or say that it is new. */
export function orAddedSince(near: readonly string[], wayOut: string): string {
  return near.length > 0
    ? `${didYouMean(near)} If AWS has added it since, ${wayOut}`
    : `if AWS has added it since, ${wayOut}`;
}

/** How to keep an action that the IAM data does not have: a document of JSON cannot hold `unchecked()`. */
export function uncheckedOr(rule: string, text: string, { isTyped }: EndpointPolicy): string {
  return isTyped ? `write unchecked(${show(text)})` : `set severity: { ${show(rule)}: "warn" }`;
}
