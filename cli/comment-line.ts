import { printable } from "./printable";

/** A text as a comment of TypeScript that ends with its line. */
export function commentLine(text: string): string {
  return `// ${printable(text)}`;
}
