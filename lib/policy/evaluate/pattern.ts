/** Whether a text of a policy is a pattern. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** Tells whether a text matches an IAM pattern: `*` is any text, `?` any one character, and case does not count. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const form = new RegExp(`^${source}$`, "is");
  return (text) => form.test(text);
}

/** The fewest plain characters that stand beside any of the wildcards of a text; undefined without wildcards. */
export function leastBesideWildcard(text: string): number | undefined {
  // ${*}, ${?} and ${$} are the characters themselves.
  const plain = text.replace(/\$\{[*?$]\}/g, "x");
  const runs = plain.split(/[*?]/).map((run) => run.length);
  const beside = runs.slice(1).map((after, index) => Math.max(after, runs[index] ?? 0));
  return beside.length === 0 ? undefined : Math.min(...beside);
}
