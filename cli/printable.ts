// Control and format characters, halves of characters, and separators of lines and paragraphs: they move a cursor, hide or reorder text, or end a line.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as one line that is safe on a terminal, in a comment and within a string of JSON or TypeScript: what would not be
 * seen becomes an escape such as `\u001b`.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (found) => found.split("").map(escapeUnit).join(""));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
