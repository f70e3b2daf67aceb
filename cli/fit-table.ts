import { stripVTControlCharacters } from "node:util";
import { type TableColumn, tableLines } from "../lib/cost/table-lines";
import type { Io } from "./io";
import { wrap } from "./wrap";

const INDENT = "    ";
const LEAST_ROOM = 30;
const GAP = 2;

type Rows = readonly (readonly string[])[];

/** Lines of a table with bold first cells; the last column is cut off at the edge of the terminal. */
export function fitTable(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const room = roomForLast(columns, rows, io);
  const fitting = rows.map((row) => [...row.slice(0, -1), cut(row.at(-1) ?? "", room)]);
  return styledTable(columns, fitting, io);
}

/** The same with nothing cut off: the last column wraps, or moves below its row if there is little room. */
export function wrapTable(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const room = roomForLast(columns, rows, io);
  const longest = Math.max(0, ...rows.map((row) => (row.at(-1) ?? "").length));
  if (longest > room && room < LEAST_ROOM) return tableWithSentences(columns, rows, io);
  const wrapped = rows.flatMap((row) => {
    const [first = "", ...more] = wrap(row.at(-1) ?? "", room);
    return [[...row.slice(0, -1), first], ...more.map((text) => [...row.slice(0, -1).map(() => ""), text])];
  });
  return styledTable(columns, wrapped, io);
}

/** A table with its last column as a sentence below each row; the last two if there is no room for the first of them. */
function tableWithSentences(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const { dim } = io.colours;
  const kept = columns.length - (roomForLast(columns, rows, io) < -GAP ? 2 : 1);
  const cells = rows.map((row) => row.slice(0, kept));
  const [head = "", ...lines] = styledTable(columns.slice(0, kept), cells, io, (text) => text);
  const below = rows.map((row) => {
    const sentence = row.slice(kept).filter(Boolean).join(": ");
    return wrap(sentence, io.columns - INDENT.length).filter(Boolean);
  });
  const withSentence = (line: string, index: number) => [
    line,
    ...(below[index] ?? []).map((text) => INDENT + dim(text)),
  ];
  return [head, ...lines.flatMap(withSentence)];
}

function styledTable(
  columns: readonly TableColumn[],
  rows: Rows,
  { colours: { bold, dim } }: Io,
  styleLast: (text: string) => string = (text) => dim(text),
): readonly string[] {
  const styled = rows.map((row) => [bold(row[0] ?? ""), ...row.slice(1, -1), ...row.slice(1).slice(-1).map(styleLast)]);
  const [head = "", ...lines] = tableLines(columns, styled, widthOf);
  return [dim(head), ...lines];
}

/** The width that the other columns leave for the last one. */
function roomForLast(columns: readonly TableColumn[], rows: Rows, { columns: width }: Io): number {
  const others = tableLines(columns.slice(0, -1), rows, widthOf);
  return width - Math.max(...others.map(widthOf)) - GAP;
}

/** The width of a text on a terminal, on which colour codes take no room. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
