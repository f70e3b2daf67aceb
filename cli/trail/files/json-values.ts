import { parseJson } from "../../parse-json";
import { type ByteWindow, growTo, skipBetween } from "./byte-window";
import { listValues, type OnFault, PARSED_AT_ONCE, reportNoEnd, takeValue } from "./list-values";
import { findValueEnd, LONGEST_VALUE } from "./value-end";

const NEW_LINE = 0x0a;
const [OPEN_LIST, OPEN_OBJECT] = [0x5b, 0x7b];

/** An object that is a list of records, as CloudTrail's files and the answers of lookup-events are. */
const LIST_IN_OBJECT = /^\{\s*"(?:Records|Events)"\s*:\s*\[/;
const LONGEST_START = 200;

/**
 * The JSON values in a window, in batches: those of a list, of an object that has one, of lines, or one after the other,
 * such as pages. What is no JSON is a fault, and skipped: a line if other lines are values, otherwise all of the rest.
 */
export async function* jsonValues(window: ByteWindow, onFault: OnFault): AsyncGenerator<readonly unknown[]> {
  let hasLines = false;
  let isLost = false;
  while (await skipBetween(window)) {
    await growTo(LONGEST_START, window);
    const start = listStart(window.bytes());
    if (start > 0) {
      if (!(yield* takeList(start, window, onFault))) return;
      continue;
    }
    const lines = await takeLines(window);
    hasLines ||= lines.length > 0;
    if (isLost && !hasLines) return;
    const values = lines.length > 0 ? lines : await takeOther(hasLines, window, onFault);
    isLost = values.length === 0;
    if (values.length > 0) yield values;
  }
}

async function* takeList(
  start: number,
  window: ByteWindow,
  onFault: OnFault,
): AsyncGenerator<readonly unknown[], boolean> {
  window.take(start);
  const hasEnd = yield* listValues(window, onFault);
  return hasEnd && (start === 1 || takeRest(window, onFault));
}

/** Takes a value that may span lines. If lines are values, takes one that is none. */
async function takeOther(hasLines: boolean, window: ByteWindow, onFault: OnFault): Promise<readonly unknown[]> {
  const opensObject = window.bytes()[0] === OPEN_OBJECT;
  const end = hasLines || !opensObject ? undefined : await findValueEnd(window);
  if (end !== undefined) return takeValue(end, window, onFault);
  if (hasLines) reportLine(window, onFault);
  else if (opensObject) reportNoEnd(window, onFault);
  else onFault("it is no JSON");
  await takeLine(window);
  return [];
}

/** Reports a line that is no JSON, unless it is the last one of a stream that broke. */
function reportLine(window: ByteWindow, onFault: OnFault): void {
  if (window.error() === undefined || window.bytes().includes(NEW_LINE)) onFault("a line is no JSON");
}

/** The length of what opens a list; 0 if nothing does. */
function listStart(bytes: Buffer): number {
  if (bytes[0] === OPEN_LIST) return 1;
  return LIST_IN_OBJECT.exec(bytes.toString("latin1", 0, LONGEST_START))?.[0].length ?? 0;
}

/** Takes the end of an object after its list. */
async function takeRest(window: ByteWindow, onFault: OnFault): Promise<boolean> {
  const end = await findValueEnd(window, 1);
  if (end === undefined) reportNoEnd(window, onFault);
  else window.take(end);
  return end !== undefined;
}

/** Takes lines, each of which is a value, up to one that is none. */
async function takeLines(window: ByteWindow): Promise<readonly unknown[]> {
  const first = await findLine(window, (bytes) => bytes.indexOf(NEW_LINE));
  if (parseJson(window.bytes().toString("utf8", 0, first)) === undefined) return [];
  await growTo(PARSED_AT_ONCE, window);
  const all = await findLine(window, (bytes) => bytes.lastIndexOf(NEW_LINE));
  const lines = window.bytes().toString("utf8", 0, all).split("\n");
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parseJson(line);
    if (value === undefined && line.trim() !== "") {
      const before = lines.slice(0, lines.indexOf(line));
      window.take(Buffer.byteLength(before.map((one) => `${one}\n`).join("")));
      return values;
    }
    if (value !== undefined) values.push(value);
  }
  window.take(all);
  return values;
}

/** Where a line ends; the end of all bytes if no more come; 0 if it is too long. */
async function findLine(window: ByteWindow, find: (bytes: Buffer) => number): Promise<number> {
  for (;;) {
    const end = find(window.bytes()) + 1;
    if (end > 0) return end;
    if (window.bytes().length > LONGEST_VALUE) return 0;
    if (!(await window.grow())) return window.bytes().length;
  }
}

async function takeLine(window: ByteWindow): Promise<void> {
  window.take((await findLine(window, (bytes) => bytes.indexOf(NEW_LINE))) || window.bytes().length);
}
