import { parseJson } from "../../parse-json";
import { type ByteWindow, growTo, isBetween, skipBetween } from "./byte-window";
import { findValueEnd, LONGEST_VALUE } from "./value-end";

/** Gets what is wrong with a part of a file, which is skipped. */
export type OnFault = (fault: string) => void;

/** So many bytes are parsed at a time. */
export const PARSED_AT_ONCE = 1 << 16;

const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;
const LONGEST_NAME = 200;

/**
 * Gives the values of a list whose opening bracket was taken, and takes its closing one.
 *
 * @returns whether the list has an end
 */
export async function* listValues(window: ByteWindow, onFault: OnFault): AsyncGenerator<readonly unknown[], boolean> {
  /** So many bytes hold a fault, and are taken value by value. */
  let faulty = 0;
  while (await skipBetween(window)) {
    if (window.bytes()[0] === CLOSE_LIST) {
      window.take(1);
      return true;
    }
    await growTo(PARSED_AT_ONCE, window);
    const length = faulty > 0 ? 0 : lengthOfWholeValues(window.bytes());
    const values = takeValues(length, window);
    if (values.length > 0) yield values;
    else {
      const end = await findValueEnd(window);
      if (end === undefined) break;
      faulty = Math.max(faulty, length) - end;
      yield takeValue(end, window, onFault);
    }
  }
  reportNoEnd(window, onFault);
  return false;
}

/** Reports a value that does not end, unless the stream broke. */
export function reportNoEnd(window: ByteWindow, onFault: OnFault): void {
  if (window.error() !== undefined) return;
  onFault(window.bytes().length > LONGEST_VALUE ? "it has a value that is longer than 64 MiB" : "it is cut off");
}

/** Takes the values of so many bytes, which a comma follows; none if they are no list of values. */
function takeValues(length: number, window: ByteWindow): readonly unknown[] {
  if (length === 0) return [];
  // Brackets put around the bytes spare a copy of the text.
  const list = Buffer.allocUnsafe(length + 2);
  list.write("[");
  window.bytes().copy(list, 1, 0, length);
  list.write("]", length + 1);
  const values = parseJson(list.toString());
  if (!Array.isArray(values)) return [];
  window.take(length + 1);
  return values;
}

/** Takes a value from the start of a window; none, and a fault, if it is no JSON. */
export function takeValue(length: number, window: ByteWindow, onFault: OnFault): readonly unknown[] {
  const value = parseJson(window.bytes().toString("utf8", 0, length));
  window.take(length);
  if (value === undefined) onFault("a record is no JSON");
  return value === undefined ? [] : [value];
}

/**
 * How many bytes, up to a comma, are probably whole values: objects that begin as the first one does, such as
 * `{"eventVersion"`. Within a string the quotes would be escaped; within another object the brackets would not match, so
 * that parsing them as a list fails. It is far faster than looking at each byte.
 */
function lengthOfWholeValues(bytes: Buffer): number {
  const start = /^\{\s*"[^"\\]*"/.exec(bytes.toString("latin1", 0, LONGEST_NAME))?.[0];
  if (start === undefined) return 0;
  let at = bytes.lastIndexOf(start, PARSED_AT_ONCE, "latin1") - 1;
  while (at > 0 && bytes[at] !== COMMA && isBetween(bytes[at])) at -= 1;
  return bytes[at] === COMMA ? at : 0;
}
