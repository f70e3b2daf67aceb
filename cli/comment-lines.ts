import { paragraph } from "./wrap";

/** A text as comments of TypeScript that end with their lines; `hanging` begins the text of the further lines. */
export function commentLines(
  text: string,
  columns = Number.POSITIVE_INFINITY,
  indent = "",
  hanging = indent,
): readonly string[] {
  return paragraph(text, { columns }, `// ${indent}`, `// ${hanging}`);
}
