import { addressValue, familyOf } from "../../shapes/cidr";
import { type GlobPart, isAnyText, matchesGlob } from "./glob";

/** Whether a value that a request has for a key is what a condition wants. */
type Matches = (value: string) => boolean;

/** How many parts an ARN has. */
const PARTS = 6;

const RELATIONS: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  Equals: (value, wanted) => value === wanted,
  NotEquals: (value, wanted) => value === wanted,
  LessThan: (value, wanted) => value < wanted,
  LessThanEquals: (value, wanted) => value <= wanted,
  GreaterThan: (value, wanted) => value > wanted,
  GreaterThanEquals: (value, wanted) => value >= wanted,
};

/** Compares numbers; undefined if the condition has none. */
export function compareNumber(relation: string, wanted: string): Matches | undefined {
  return compareBy(relation, wanted, toNumber);
}

/** Compares dates, or seconds since 1970; undefined if the condition has neither. */
export function compareDate(relation: string, wanted: string): Matches | undefined {
  return compareBy(relation, wanted, toTime);
}

/** Looks for an address in a block, which is one address without a length; undefined if the condition has none. */
export function compareAddress(wanted: string): Matches | undefined {
  const [network = "", length] = wanted.trim().split("/");
  const family = familyOf(network);
  if (family === undefined) return undefined;
  const bits = family === "IPv4" ? 32 : 128;
  const prefix = length === undefined ? bits : Number(length);
  if (!(prefix >= 0 && prefix <= bits)) return undefined;
  const hostBits = BigInt(bits - prefix);
  const block = addressValue(network, family) >> hostBits;
  return (value) => familyOf(value) === family && addressValue(value, family) >> hostBits === block;
}

/**
 * Compares the six parts of two ARNs, of which the last may have colons itself. `*` alone is any ARN.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (read 2026-11-28)
 */
export function compareArn(pattern: readonly GlobPart[], value: string): boolean {
  if (pattern.length > 0 && pattern.every(isAnyText)) return true;
  const wanted = partsOfPattern(pattern);
  const actual = partsOfArn(value);
  if (actual.length < PARTS || wanted.length < PARTS) return false;
  return wanted.every((part, index) => matchesGlob(part, actual[index] ?? ""));
}

function compareBy(relation: string, wanted: string, read: (text: string) => number): Matches | undefined {
  const compare = RELATIONS[relation];
  const limit = read(wanted);
  return compare === undefined || Number.isNaN(limit) ? undefined : (value) => compare(read(value), limit);
}

function toNumber(text: string): number {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** The forms of https://www.w3.org/TR/NOTE-datetime, or seconds since 1970. A time without a zone is one of UTC. */
function toTime(text: string): number {
  if (/^\d{5,}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!/^\d{4}(-|$)/.test(text)) return Number.NaN;
  return Date.parse(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
}

function partsOfArn(arn: string): readonly string[] {
  const all = arn.split(":");
  return all.length < PARTS ? all : [...all.slice(0, PARTS - 1), all.slice(PARTS - 1).join(":")];
}

/** The six parts of a pattern, each with its wildcards. */
function partsOfPattern(pattern: readonly GlobPart[]): readonly (readonly GlobPart[])[] {
  const parts: GlobPart[][] = [[]];
  for (const piece of pattern) {
    if ("wildcard" in piece) {
      parts.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...rest] = piece.text.split(":");
    for (const [index, text] of [first, ...rest].entries()) {
      if (index > 0) startPart(parts);
      parts.at(-1)?.push({ text });
    }
  }
  return parts;
}

/** Starts the next part; after the fifth colon, colons belong to the last part. */
function startPart(parts: GlobPart[][]): void {
  if (parts.length < PARTS) parts.push([]);
  else parts.at(-1)?.push({ text: ":" });
}
