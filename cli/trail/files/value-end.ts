import { type ByteWindow, isBetween } from "./byte-window";

/** Longer values are no records of CloudTrail, which have at most 1 MB, nor pages of them. */
export const LONGEST_VALUE = 1 << 26;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN, CLOSE] = [
  [0x5b, 0x7b],
  [0x5d, 0x7d],
] as const;

/** By how much a byte changes the depth. */
const DEPTH = Int8Array.from({ length: 256 }, (_, byte) => Number(isIn(OPEN, byte)) - Number(isIn(CLOSE, byte)));

/**
 * Where the value at the start of a window ends, in bytes, of which the window then has all; undefined if it does not end.
 * With a depth, where that many objects and lists end that are open there.
 */
export async function findValueEnd(window: ByteWindow, depth = 0): Promise<number | undefined> {
  const first = window.bytes()[0] ?? 0;
  const isSimple = depth === 0 && first !== QUOTE && !isIn(OPEN, first);
  const scan = isSimple ? scanSimple() : scanNested(depth);
  for (;;) {
    const end = scan(window.bytes());
    if (end !== undefined) return end;
    if (window.bytes().length > LONGEST_VALUE) return undefined;
    if (!(await window.grow())) return isSimple ? window.bytes().length : undefined;
  }
}

/** Finds the end in bytes that grow; each call goes on where the one before stopped. */
type Scan = (bytes: Buffer) => number | undefined;

function scanNested(openAtStart: number): Scan {
  let at = 0;
  let depth = openAtStart;
  let isInString = false;
  return (bytes) => {
    while (at < bytes.length) {
      if (isInString) {
        const end = findStringEnd(bytes, at);
        isInString = end < 0;
        at = Math.abs(end);
      } else {
        const byte = bytes[at] ?? 0;
        at += 1;
        isInString = byte === QUOTE;
        depth += DEPTH[byte] ?? 0;
      }
      if (depth === 0 && !isInString) return at;
    }
    return undefined;
  };
}

/** Where a string ends, or less than 0: where to go on, with a minus. */
function findStringEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] === QUOTE) return at + 1;
    at += bytes[at] === BACKSLASH ? 2 : 1;
  }
  return -at;
}

/** A number or a word, or what is none. */
function scanSimple(): Scan {
  let at = 0;
  return (bytes) => {
    while (at < bytes.length) {
      if (isBetween(bytes[at]) || isIn(CLOSE, bytes[at] ?? 0)) return Math.max(1, at);
      at += 1;
    }
    return undefined;
  };
}

function isIn(some: readonly number[], byte: number): boolean {
  return some.includes(byte);
}
