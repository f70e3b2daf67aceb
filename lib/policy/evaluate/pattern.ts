const compiled = new Map<string, RegExp>();

/** Whether a text of a policy is a pattern. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** The plain characters before the first wildcard of a text; all of them if it has none. */
export function headOf(text: string): string {
  const end = text.search(/[*?]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Decides whether a text matches an IAM pattern: `*` is any text, `?` any one character, and case does not count. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const form = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, form);
  return (text) => form.test(text);
}

/** The fewest plain characters next to any of the wildcards of a text; undefined without wildcards. */
export function leastNextToWildcard(text: string): number | undefined {
  // ${*}, ${?} and ${$} are the characters themselves.
  const plain = text.replace(/\$\{[*?$]\}/g, "x");
  const runs = plain.split(/[*?]/).map((run) => run.length);
  const nextTo = runs.slice(1).map((after, index) => Math.max(after, runs[index] ?? 0));
  return nextTo.length === 0 ? undefined : Math.min(...nextTo);
}

function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "is");
}
