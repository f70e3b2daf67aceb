import { isInstance } from "./is-object";
import { isUnresolved } from "./unresolved";

const LONGEST = 80;

/** A value as it would be written in a program, cut if it is long. Any value can be shown. */
export function show(value: unknown): string {
  const written = write(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 3)}...` : written;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function quoteList(words: readonly string[], conjunction: "or" | "and" = "or"): string {
  return joinWords(
    words.map((word) => JSON.stringify(word)),
    conjunction,
  );
}

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], conjunction: "or" | "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A number and what it counts: `2 NAT gateways`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** The nearest allowed values as a question. */
export function didYouMean(near: readonly string[]): string {
  return `did you mean ${quoteList(near)}?`;
}

/** A value may have a `toJSON` or a getter of its own, which may fail, or be too deep to write. */
function write(value: unknown): string {
  try {
    return nameOfKind(value) ?? JSON.stringify(value, showMember()) ?? "an object";
  } catch {
    return "a value that cannot be shown";
  }
}

/** What to call a value that cannot be written as JSON. */
function nameOfKind(value: unknown): string | undefined {
  if (value === undefined) return "nothing";
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (isUnresolved(value)) return "a Terraform token";
  if (!isInstance(value)) return undefined;
  const made: unknown = value.constructor;
  return typeof made === "function" ? `an instance of ${made.name || "a class"}` : "an object";
}

/** Writes the members of a value, each object once, since an object may hold itself. */
function showMember(): (key: string, member: unknown) => unknown {
  const seen = new Set<unknown>();
  return (_, member) => {
    if (member === undefined || typeof member === "number") return member;
    if (seen.has(member)) return "...";
    if (typeof member === "object" && member !== null) seen.add(member);
    return nameOfKind(member) ?? member;
  };
}
