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

/**
 * Lines of a table whose columns are aligned.
 *
 * @param widthOf room that a text takes, for texts that hold codes without width, such as colours
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widthOf: (text: string) => number = (text) => text.length,
): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const pad = (cell: string, width: number, align: TableColumn["align"]) => {
    const space = " ".repeat(width - widthOf(cell));
    return align === "right" ? space + cell : cell + space;
  };
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(cells[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
