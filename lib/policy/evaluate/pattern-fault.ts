import { mixesAccount } from "./arn";
import type { Operator } from "./operators";
import { isPattern, leastNextToWildcard } from "./pattern";

/** Plain characters that are needed on one side of each wildcard: AWS PrivateLink guide, endpoint policies, 2026. */
export const LEAST_NEXT_TO_WILDCARD = 6;

/** The global keys with an id made by AWS, which an endpoint policy does not compare by pattern (same page). */
const ID_KEYS: ReadonlySet<string> = new Set([
  "aws:ec2instancesourcevpc",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
]);

/** What is wrong with the wildcards of a text that an operator for strings compares. */
export type PatternFault = "account" | "literal" | "id" | "short";

/** The first fault of the wildcards in a text that a condition compares with a key; undefined if there is none. */
export function findPatternFault(text: string, key: string, { base, family }: Operator): PatternFault | undefined {
  if (family !== "String" || !isPattern(text.replace(/\$\{[*?$]\}/g, ""))) return undefined;
  if (mixesAccount(text)) return "account";
  if (!base.endsWith("Like")) return "literal";
  if (ID_KEYS.has(key.toLowerCase())) return "id";
  const least = leastNextToWildcard(text) ?? LEAST_NEXT_TO_WILDCARD;
  return least < LEAST_NEXT_TO_WILDCARD ? "short" : undefined;
}
