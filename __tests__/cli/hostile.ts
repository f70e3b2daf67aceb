/** Texts that end lines, comments or strings, that a terminal obeys, or that JavaScript takes for something else. */
const FRAGMENTS = [
  "\u2028",
  "\u2029",
  "\r",
  "\n",
  "\u0085",
  "\u000b",
  "*/",
  "// ",
  "${pwn()}",
  "`",
  '"',
  "'",
  "\\",
  "\u001b[31m",
  "\u001b]0;title\u0007",
  "\u009b2J",
  "\u202e",
  "\u0000",
  "\ufeff",
  "\ud800",
  "__proto__",
  "constructor",
  "</script>",
  "globalThis.pwned = true;",
  '");globalThis.pwned = true;("',
  "\u2028globalThis.pwned = true;//",
  "%{if}",
  "sqs",
  " ",
];

/** Makes hostile texts, the same for the same seed. */
export function hostileTexts(seed: number) {
  let state = seed * 2654435761 + 1;
  /** A whole number below a limit. https://en.wikipedia.org/wiki/Xorshift */
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const pick = (items: readonly string[]): string => items[below(items.length)] ?? "";
  const text = (): string => Array.from({ length: 1 + below(4) }, () => pick(FRAGMENTS)).join("");
  return {
    below,
    pick,
    text,
    /** The usual text, or one time in three a hostile one. */
    or: (usual: string): string => (below(3) === 0 ? text() : usual),
    /** The same one time in eight. */
    rarely: (usual: string): string => (below(8) === 0 ? text() : usual),
  };
}

/** What a terminal or an editor would not show as it is, but for ends of lines. */
export function unprintableIn(output: string): readonly string[] {
  return output.match(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu) ?? [];
}
