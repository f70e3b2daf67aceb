import { covers, mayOverlap, symbolsOf } from "./symbols";

const SEGMENTS = 6;

/**
 * Whether every resource that the second pattern means is meant by the first, too. A wildcard is taken to stay within
 * its part of the ARN, so that what is said is certain.
 */
export function coversArn(wide: string, narrow: string): boolean {
  if (wide === "*" || wide === narrow) return true;
  const [one, other] = [segmentsOf(wide), segmentsOf(narrow)];
  if (one.length < SEGMENTS || other.length < SEGMENTS) return false;
  return one.every((segment, index) => covers(symbolsOf(segment), symbolsOf(other[index] ?? "")));
}

/** Whether two patterns may mean the same resource. */
export function mayMeanSameArn(one: string, other: string): boolean {
  return mayOverlap(symbolsOf(one), symbolsOf(other));
}

/** The same, if each wildcard stays within its part of the ARN, as it does with all but odd names of resources. */
export function mayMeanSameParts(one: string, other: string): boolean {
  const [parts, others] = [segmentsOf(one), segmentsOf(other)];
  if (parts.length < SEGMENTS || others.length < SEGMENTS) return mayMeanSameArn(one, other);
  return parts.every((part, index) => mayOverlap(symbolsOf(part), symbolsOf(others[index] ?? "")));
}

/** The parts of an ARN; the last one has colons of its own, as variables do. */
function segmentsOf(arn: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of arn.match(/\$\{[^}]*\}|:|[^:$]+|\$/g) ?? []) {
    if (piece === ":" && parts.length < SEGMENTS) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${piece}`);
  }
  return parts;
}
