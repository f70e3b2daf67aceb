/** A piece of a pattern: text, or a wildcard that stands for any text (`*`) or any one character (`?`). */
export type GlobPart = { readonly text: string } | { readonly wildcard: "*" | "?" };

/** Whether a text matches a pattern as a whole. Takes linear space, and at most quadratic time. */
export function matchesGlob(parts: readonly GlobPart[], text: string): boolean {
  let part = 0;
  let at = 0;
  // Where to go on if the rest does not match: after the last "*", which then takes one more character.
  let retryPart = -1;
  let retryAt = 0;
  while (part < parts.length || at < text.length) {
    const current = parts[part];
    const length = lengthOfMatch(current, text, at);
    if (length !== undefined) {
      part += 1;
      at += length;
      if (!isAnyText(current)) continue;
      retryPart = part;
      retryAt = at;
    } else if (retryPart >= 0 && retryAt < text.length) {
      retryAt += 1;
      part = retryPart;
      at = retryAt;
    } else {
      return false;
    }
  }
  return true;
}

/** Whether a piece stands for any text. */
export function isAnyText(part: GlobPart | undefined): boolean {
  return part !== undefined && "wildcard" in part && part.wildcard === "*";
}

/** How many characters a piece takes at a place, the fewest for `*`; undefined if it does not match there. */
function lengthOfMatch(part: GlobPart | undefined, text: string, at: number): number | undefined {
  if (part === undefined) return undefined;
  if ("wildcard" in part) {
    if (part.wildcard === "*") return 0;
    return at < text.length ? 1 : undefined;
  }
  return text.startsWith(part.text, at) ? part.text.length : undefined;
}
