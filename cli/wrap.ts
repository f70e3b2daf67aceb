import type { Io } from "./io";
import { printable } from "./printable";

/** The lines of a text, broken between words so that each fits the width if its words do. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const isTooLong = line !== "" && longer.length > width;
    if (isTooLong) lines.push(line);
    line = isTooLong ? word : longer;
  }
  return [...lines, line];
}

/** A sentence as lines that fit a terminal, with nothing in it that moves the cursor; `hanging` begins the further lines. */
export function paragraph(
  text: string,
  { columns }: Pick<Io, "columns">,
  indent = "",
  hanging = indent,
): readonly string[] {
  const lines = wrap(printable(text), columns - hanging.length);
  return lines.map((line, index) => `${index === 0 ? indent : hanging}${line}`);
}
