/** A column of a table. */
export interface TableColumn {
  /** Text above the column. */
  readonly title: string;
  /**
   * Side on which its texts are flush; figures read best flush right.
   *
   * @default "left"
   */
  readonly align?: "left" | "right";
}

/**
 * Lines of a table whose columns are aligned.
 *
 * @param widthOf width of a text, if texts have parts without width, such as colour codes
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widthOf: (text: string) => number = (text) => text.length,
): readonly string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const pad = (text: string, width: number, align: TableColumn["align"]) => {
    const space = " ".repeat(width - widthOf(text));
    return align === "right" ? space + text : text + space;
  };
  const line = (texts: readonly string[]) =>
    columns
      .map(({ align }, index) => pad(texts[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
