/** Splits text into the JSON values that stand in it one after the other, as pages pasted together do. */
export function jsonPages(text: string): readonly unknown[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}[\]]/gs)) {
    if (mark === "{" || mark === "[") depth += 1;
    else if (mark === "}" || mark === "]") depth -= 1;
    if (depth === 0 && (mark === "}" || mark === "]")) ends.push(index + 1);
  }
  const pages = [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
  return pages.filter((page) => page.trim() !== "").map((page): unknown => JSON.parse(page));
}
