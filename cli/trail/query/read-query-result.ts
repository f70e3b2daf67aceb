import { csvValues } from "../../csv-values";
import { parseJson } from "../../parse-json";
import { type ByteWindow, growTo } from "../files/byte-window";
import { type OnFault, PARSED_AT_ONCE } from "../files/list-values";
import type { TrailRecord } from "../recorded-call";
import { COUNTS, columnOf, KEPT_JSON, KEPT_MEMBERS } from "./kept-members";

/** Columns of any result: engines and spreadsheets may put quotes around them and change their case. */
const HEADER = /^"?eventsource"?,"?eventname"?,.*"?calls"?/i;

const NEW_LINE = 0x0a;
const LONGEST_ROW = 1 << 24;

/** Puts the value of a column into a record. */
type Column = (value: string, record: Record<string, unknown>) => void;

/** Whether a file is a result of the query, by its first line. */
export function isQueryResult(start: Buffer): boolean {
  return HEADER.test(firstLine(start));
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
  const columns = names.map((name) => COLUMNS.get(name));
  const [calls, first, last] = [COUNTS.calls, COUNTS.first, COUNTS.last].map((name) => names.indexOf(name));
  return (row) => {
    const values = csvValues(row);
    const count = Number(values[calls ?? -1]);
    if (values.length !== names.length || !Number.isSafeInteger(count) || count < 1) {
      onFault("a row is cut off, or has no number of calls");
      return [];
    }
    const record: Record<string, unknown> = { eventTime: values[first ?? -1] ?? "" };
    for (const [index, value] of values.entries()) if (value !== "") columns[index]?.(value, record);
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

const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ...KEPT_MEMBERS.map((member) => [columnOf(member), columnAt(member.split("."))] as const),
  ...KEPT_JSON.map((member) => [columnOf(member), jsonColumn(member)] as const),
]);

function columnAt(path: readonly string[]): Column {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    return (value, record) => {
      record[first] = value;
    };
  }
  const inside = columnAt(rest);
  return (value, record) => {
    record[first] ??= {};
    const member = record[first];
    if (isRecord(member)) inside(value, member);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function jsonColumn(member: string): Column {
  return (value, record) => {
    record[member] = parseJson(value);
  };
}

function firstLine(bytes: Buffer): string {
  const end = bytes.indexOf(NEW_LINE);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
