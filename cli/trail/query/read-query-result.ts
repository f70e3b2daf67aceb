import { csvValues } from "../../csv-values";
import { parseJson } from "../../parse-json";
import { type ByteWindow, growTo } from "../files/byte-window";
import { type OnFault, PARSED_AT_ONCE } from "../files/list-values";
import type { TrailRecord } from "../recorded-call";
import { COUNTS, columnOf, KEPT_JSON, KEPT_MEMBERS } from "./kept-members";

/** Columns of any result: engines and spreadsheets may put quotes around them and change their case. */
const HEADER = /^"?eventsource"?,"?eventname"?,.*"?calls"?/i;

const FIRST_NAME = /^"?eventsource"?,/i;
const FIRST_LENGTH = 20;

const NEW_LINE = 0x0a;
const LONGEST_ROW = 1 << 24;

/** Whether a file is a result of the query, by its first line. */
export function isQueryResult(start: Buffer): boolean {
  return FIRST_NAME.test(start.toString("latin1", 0, FIRST_LENGTH)) && HEADER.test(firstLine(start));
}

/** The rows of a result of the query in batches, each as a record with as many calls as it stands for. */
export async function* rowsOf(window: ByteWindow, onFault: OnFault): AsyncGenerator<readonly TrailRecord[]> {
  const header = firstLine(window.bytes());
  const names = csvValues(header.trimEnd()).map((name) => name.toLowerCase());
  window.take(Buffer.byteLength(header) + 1);
  const read = rowReader(names, onFault);
  for (let rows = await takeRows(window); rows.length > 0; rows = await takeRows(window)) yield rows.flatMap(read);
}

function rowReader(names: readonly string[], onFault: OnFault): (row: string) => readonly TrailRecord[] {
  const places = placesIn(names);
  const [calls, first, last] = [COUNTS.calls, COUNTS.first, COUNTS.last].map((name) => names.indexOf(name));
  return (row) => {
    const values = csvValues(row);
    const count = Number(values[calls ?? -1]);
    if (values.length !== names.length || !Number.isSafeInteger(count) || count < 1) {
      onFault("a row is cut off, or has no number of calls");
      return [];
    }
    const record = { ...membersOf(places, values), eventTime: values[first ?? -1] ?? "" };
    return [{ record, calls: count, last: values[last ?? -1] ?? "" }];
  };
}

/** Takes whole rows, some if there are any; an end of a line in quotes is no end of a row. */
async function takeRows(window: ByteWindow): Promise<readonly string[]> {
  for (;;) {
    const isAll = !(await growTo(Math.max(PARSED_AT_ONCE, window.bytes().length + 1), window));
    const end = isAll ? window.bytes().length : window.bytes().lastIndexOf(NEW_LINE) + 1;
    const lines = window.bytes().toString("utf8", 0, end).split("\n");
    const { rows, rest } = wholeRows(isAll ? lines : lines.slice(0, -1));
    const isCut = isAll || window.bytes().length > LONGEST_ROW;
    window.take(isCut ? end : end - Buffer.byteLength(rest));
    const found = [...rows, ...(isCut ? [rest] : [])].map((row) => row.replace(/\r?\n?$/, ""));
    const written = found.filter((row) => row !== "");
    if (written.length > 0 || isAll) return written;
  }
}

/** The rows of whole lines, and what of them is no whole row, since its quotes are not closed. */
function wholeRows(lines: readonly string[]): { readonly rows: readonly string[]; readonly rest: string } {
  const rows: string[] = [];
  let rest = "";
  let isOpen = false;
  for (const line of lines) {
    rest += `${line}\n`;
    if (hasOddQuotes(line)) isOpen = !isOpen;
    if (isOpen) continue;
    rows.push(rest);
    rest = "";
  }
  return { rows, rest };
}

/** The quotes of a row are even in number. */
function hasOddQuotes(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** Where the members of a record are in a row: in a column, or as members of their own. */
interface Place {
  readonly name: string;
  readonly column: number;
  readonly isJson: boolean;
  readonly members: readonly Place[];
}

function placesIn(names: readonly string[]): readonly Place[] {
  const texts = KEPT_MEMBERS.map((member) => ({ path: member.split("."), column: names.indexOf(columnOf(member)) }));
  const json = KEPT_JSON.map((name) => ({ name, column: names.indexOf(columnOf(name)), isJson: true, members: [] }));
  return [...placesOf(texts), ...json];
}

function placesOf(columns: readonly { readonly path: readonly string[]; readonly column: number }[]): readonly Place[] {
  return [...new Set(columns.map(({ path }) => path[0] ?? ""))].map((name) => {
    const own = columns.filter(({ path }) => path[0] === name);
    const deeper = own.filter(({ path }) => path.length > 1).map((one) => ({ ...one, path: one.path.slice(1) }));
    return { name, column: own[0]?.column ?? -1, isJson: false, members: placesOf(deeper) };
  });
}

/** The members that have a value. */
function membersOf(places: readonly Place[], values: readonly string[]): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const { name, column, isJson, members } of places) {
    const text = values[column] ?? "";
    const inside = members.length > 0 ? membersOf(members, values) : undefined;
    if (inside && Object.keys(inside).length > 0) found[name] = inside;
    else if (!inside && text !== "") found[name] = isJson ? parseJson(text) : text;
  }
  return found;
}

function firstLine(bytes: Buffer): string {
  const end = bytes.indexOf(NEW_LINE);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
