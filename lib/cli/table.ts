import { widthOf } from "./io";

/** A column of a table. */
export interface TableColumn {
  /** What stands above it. */
  readonly title: string;
  /**
   * Side on which its cells are flush; figures are read flush right.
   *
   * @default "left"
   */
  readonly align?: "left" | "right";
}

/** Lines of a table whose columns are aligned; cells may hold colours. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

function pad(cell: string, width: number, align: TableColumn["align"]): string {
  const space = " ".repeat(width - widthOf(cell));
  return align === "right" ? space + cell : cell + space;
}
