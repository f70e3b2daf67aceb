import { type TableColumn, tableLines } from "../cost/table-lines";
import { type Io, widthOf } from "./io";

/** Lines of a table with bold first cells, whose last column is cut where the terminal ends. */
export function fitTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { columns: width, colours: { bold, dim } }: Io,
): readonly string[] {
  const others = tableLines(columns.slice(0, -1), rows, widthOf);
  const room = width - Math.max(...others.map(widthOf)) - 2;
  const [head = "", ...lines] = tableLines(
    columns,
    rows.map((row) => {
      const [first = "", ...rest] = row.slice(0, -1);
      return [bold(first), ...rest, dim(cut(row.at(-1) ?? "", room))];
    }),
    widthOf,
  );
  return [dim(head), ...lines];
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
