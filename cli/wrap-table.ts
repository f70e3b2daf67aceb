import { stripVTControlCharacters } from "node:util";
import { type TableColumn, tableLines } from "../lib/cost/table-lines";
import type { Io } from "./io";
import { printable } from "./printable";
import { wrap } from "./wrap";

const INDENT = "    ";
const LEAST_ROOM = 30;
const GAP = 2;

type Rows = readonly (readonly string[])[];

/**
 * Lines of a table with bold first cells that fits the terminal: the last column wraps. If there is little room for it, it
 * goes below its row, and so do as many columns before it as do not fit.
 */
export function wrapTable(columns: readonly TableColumn[], cells: Rows, io: Io): readonly string[] {
  const rows = cells.map((row) => row.map(printable));
  const room = io.columns - widthOfTable(columns.slice(0, -1), rows) - GAP;
  const last = rows.map((row) => row.at(-1) ?? "");
  const longest = Math.max(0, ...last.map((text) => text.length));
  const longestWord = Math.max(0, ...last.flatMap((text) => text.split(" ")).map((word) => word.length));
  if (longest > room && room < Math.max(LEAST_ROOM, longestWord)) return tableWithSentences(columns, rows, io);
  const wrapped = rows.flatMap((row) => {
    const [first = "", ...more] = wrap(row.at(-1) ?? "", room);
    return [[...row.slice(0, -1), first], ...more.map((text) => [...row.slice(0, -1).map(() => ""), text])];
  });
  return styledTable(columns, wrapped, io);
}

/** A table with its last columns as a sentence below each row. */
function tableWithSentences(columns: readonly TableColumn[], rows: Rows, io: Io): readonly string[] {
  const { dim } = io.colours;
  const isTooWide = (count: number) => count > 1 && widthOfTable(columns.slice(0, count), rows) > io.columns;
  let kept = columns.length - 1;
  while (isTooWide(kept)) kept -= 1;
  const cells = rows.map((row) => row.slice(0, kept));
  const [head = "", ...lines] = styledTable(columns.slice(0, kept), cells, io, (text) => text);
  const withSentence = (line: string, index: number) => {
    const sentence = sentenceOf(columns.slice(kept), rows[index]?.slice(kept) ?? []);
    const below = wrap(sentence, io.columns - INDENT.length).filter(Boolean);
    return [line, ...below.map((text) => INDENT + dim(text))];
  };
  return [head, ...lines.flatMap(withSentence)];
}

/** Cells as a sentence: all but the last with their titles. */
function sentenceOf(columns: readonly TableColumn[], cells: readonly string[]): string {
  const titled = cells.slice(0, -1).flatMap((cell, index) => (cell === "" ? [] : `${columns[index]?.title} ${cell}`));
  return [titled.join(", "), cells.at(-1) ?? ""].filter(Boolean).join(": ");
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

function widthOfTable(columns: readonly TableColumn[], rows: Rows): number {
  return Math.max(...tableLines(columns, rows, widthOf).map(widthOf));
}

/** The width of a text on a terminal, on which colour codes take no room. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
