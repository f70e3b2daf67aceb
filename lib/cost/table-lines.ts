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

/** Columns of figures. */
export function figureColumns(...titles: readonly string[]): readonly TableColumn[] {
  return titles.map((title) => ({ title, align: "right" }));
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
  const line = (texts: readonly string[]) => {
    const padded = columns.map(({ align }, index) => {
      const text = texts[index] ?? "";
      const space = " ".repeat((widths[index] ?? 0) - widthOf(text));
      return align === "right" ? space + text : text + space;
    });
    return padded.join("  ").trimEnd();
  };
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}
