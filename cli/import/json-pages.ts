import { parseJson } from "../parse-json";

/** The JSON values in a text that has several of them one after the other, such as pages; undefined for what is not JSON. */
export function jsonPages(text: string): readonly unknown[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}[\]]/gs)) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth === 0 && (sign === "}" || sign === "]")) ends.push(index + 1);
  }
  const pages = [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  return pages.filter((page) => page.trim() !== "").map(parseJson);
}
