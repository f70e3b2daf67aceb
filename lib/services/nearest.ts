/**
 * Names that `word` may mean, the likeliest first.
 *
 * Case, separators and word order do not matter (`Dkr-ECR` is `ecr.dkr`). Words may be missing or added, and up to
 * a third of the letters may be wrong.
 */
export function nearest(word: string, candidates: readonly string[], atMost = 3): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, score: distance(word, candidate) }))
    .filter(({ score }) => score < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.score - b.score)
    .slice(0, atMost)
    .map(({ candidate }) => candidate);
}

/** The words of a name in lower case: `Ecr.dkr` has `ecr` and `dkr`. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function distance(word: string, candidate: string): number {
  const typed = wordsOf(word);
  const known = wordsOf(candidate);
  if (typed.length === 0 || known.length === 0) return Number.POSITIVE_INFINITY;
  const [typedText, knownText] = [typed.join(""), known.join("")];
  if (typedText === knownText) return 0;
  return Math.min(wordDistance(typed, known), spellingDistance(typedText, knownText));
}

function wordDistance(typed: readonly string[], known: readonly string[]): number {
  const isPart = typed.every((part) => known.includes(part)) || known.every((part) => typed.includes(part));
  // Below 1, so that a name made of the same words precedes one with a wrong letter.
  return isPart ? 0.5 + Math.abs(typed.length - known.length) / 20 : Number.POSITIVE_INFINITY;
}

function spellingDistance(typed: string, known: string): number {
  const most = Math.floor(Math.min(typed.length, known.length) / 3);
  if (Math.abs(typed.length - known.length) > most) return Number.POSITIVE_INFINITY;
  const edits = editDistance(typed, known);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/** Damerau-Levenshtein distance: letters to add, drop, replace, or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
