import { oneLine } from "./one-line";
import type { Reading } from "./reading";

/** The value of a JSON text, or why it is none, in the words of the parser; `name` is that of the input in messages. */
export function readJson(text: string, name: string): Reading<unknown> {
  if (text.trim() === "") return { error: `${name} is empty` };
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const words = error instanceof SyntaxError ? error.message : String(error);
    return { error: `${name} is no JSON: ${printable(oneLine(words))}` };
  }
}

/** The parser quotes the input, which may hold characters that a terminal obeys. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
