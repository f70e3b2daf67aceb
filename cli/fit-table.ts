import { type TableColumn, tableLines } from "../lib/cost/table-lines";
import { type Io, widthOf } from "./io";

const LEAST_ROOM = 30;
const INDENT = "    ";

type Rows = readonly (readonly string[])[];

/** Lines of a table with bold first cells, whose last column is cut where the terminal ends. */
export function fitTable(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const room = roomFor(columns, rows, io);
  const fitting = rows.map((row) => [...row.slice(0, -1), cut(row.at(-1) ?? "", room)]);
  return styledTable(columns, fitting, io, dimLast(io));
}

/** The same with nothing cut: the last column goes on below itself, or below the row where it has no room. */
export function wrapTable(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const room = roomFor(columns, rows, io);
  const longest = Math.max(0, ...rows.map((row) => (row.at(-1) ?? "").length));
  if (longest > room && room < LEAST_ROOM) return tableWithSentences(columns, rows, io);
  const wrapped = rows.flatMap((row) => {
    const [first = "", ...more] = wrap(row.at(-1) ?? "", room);
    return [[...row.slice(0, -1), first], ...more.map((text) => [...row.slice(0, -1).map(() => ""), text])];
  });
  return styledTable(columns, wrapped, io, dimLast(io));
}

/** A table whose last column stands below its rows as sentences, and the one before it too where it has no room. */
function tableWithSentences(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const kept = columns.length - (roomFor(columns, rows, io) < -2 ? 2 : 1);
  const cells = rows.map((row) => row.slice(0, kept));
  const [head = "", ...lines] = styledTable(columns.slice(0, kept), cells, io, (text) => text);
  const sentences = rows.map((row) => row.slice(kept).filter(Boolean).join(": "));
  const below = sentences.map((text) => wrap(text, io.columns - INDENT.length));
  return [
    head,
    ...lines.flatMap((line, index) => [
      line,
      ...(below[index] ?? []).filter(Boolean).map((text) => INDENT + io.colours.dim(text)),
    ]),
  ];
}

function styledTable(
  columns: readonly TableColumn[],
  rows: Rows,
  { colours: { bold, dim } }: Io,
  styleLast: (text: string) => string,
): readonly string[] {
  const styled = rows.map((row) => [
    bold(row[0] ?? ""),
    ...row.slice(1, -1),
    ...row.slice(1).slice(-1).map(styleLast),
  ]);
  const [head = "", ...lines] = tableLines(columns, styled, widthOf);
  return [dim(head), ...lines];
}

function dimLast({ colours: { dim } }: Io): (text: string) => string {
  return (text) => dim(text);
}

/** What the other columns leave to the last. */
function roomFor(columns: readonly TableColumn[], rows: Rows, { columns: width }: Io): number {
  const others = tableLines(columns.slice(0, -1), rows, widthOf);
  return width - Math.max(...others.map(widthOf)) - 2;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** A text in lines of words that are no longer than `width`, unless a single word is. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > width) lines.push(line);
    line = line !== "" && longer.length > width ? word : longer;
  }
  return [...lines, line];
}
