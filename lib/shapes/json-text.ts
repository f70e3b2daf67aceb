/** What a JSON text says, or why it is none. */
export type JsonText = { readonly value: unknown } | { readonly fault: string };

/**
 * Reads a JSON text, with or without a byte-order mark. A key that an object has twice is a fault: the parser would
 * keep the last one without a word, and a policy might lose a condition.
 */
export function parseJson(given: string): JsonText {
  const text = withoutMark(given);
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKey(text);
    return repeated ? { fault: `Repeated key ${repeated[0]}${at(text, repeated.index)}` } : { value };
  } catch (error) {
    return { fault: faultIn(text, wordsOf(error)) };
  }
}

/** The first key that its object has already. */
function repeatedKey(text: string): RegExpExecArray | undefined {
  const open: Set<unknown>[] = [];
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(?=(\s*:)?)|[{}[\]]/g)) {
    const [sign, colon] = match;
    if (sign === "{" || sign === "[") open.push(new Set());
    else if (sign === "}" || sign === "]") open.pop();
    else if (colon !== undefined) {
      const key: unknown = JSON.parse(sign);
      if (open.at(-1)?.has(key)) return match;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The words of the parser, without the text that some of them quote, and where it stopped. */
function faultIn(text: string, words: string): string {
  const position = positionOf(text, words);
  const said = words.replace(/, (\.\.\.)?".*is not valid JSON$|( in JSON)? at position .*$/s, "");
  return `${said}${at(text, position)}`;
}

function at(text: string, position: number): string {
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  return ` at position ${position} (line ${before.length}, column ${column})`;
}

/** Where the parser stopped. It does not always say so, but the shortest beginning at which it stumbles ends there. */
function positionOf(text: string, words: string): number {
  const said = /position (\d+)/.exec(words)?.[1];
  if (said !== undefined) return Number(said);
  if (!isStumble(words)) return text.length;
  let [fine, wrong] = [0, text.length];
  while (wrong - fine > 1) {
    const middle = Math.floor((fine + wrong) / 2);
    if (stumblesIn(text.slice(0, middle))) wrong = middle;
    else fine = middle;
  }
  return fine;
}

function stumblesIn(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return isStumble(wordsOf(error));
  }
}

function isStumble(words: string): boolean {
  return words.startsWith("Unexpected token");
}

function wordsOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
