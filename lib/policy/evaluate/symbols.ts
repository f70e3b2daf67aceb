/** A text of a policy, character by character; wildcards and IAM variables are one symbol each. */
export type Symbols = readonly string[];

const ANY_TEXT = "any text";
const ANY_CHARACTER = "any character";

/** Takes a text apart. In one that is compared as it is, wildcards are plain characters. */
export function symbolsOf(text: string, hasWildcards = true): Symbols {
  const parts = text.match(/\$\{[^}]*\}|[\s\S]/g) ?? [];
  return parts.map((part) => {
    if (/^\$\{[*?$]\}$/.test(part)) return part.charAt(2);
    if (!hasWildcards) return part;
    return part === "*" ? ANY_TEXT : part === "?" ? ANY_CHARACTER : part;
  });
}

/** Whether some text may match both; a variable may become any text. */
export function mayOverlap(one: Symbols, other: Symbols): boolean {
  return compare(one, other, (a, b, rest) => {
    if (isAnything(a) && (rest(1, 0) || (b !== undefined && rest(0, 1)))) return true;
    if (isAnything(b) && (rest(0, 1) || (a !== undefined && rest(1, 0)))) return true;
    if (a === undefined || b === undefined) return a === b;
    return (a === b || a === ANY_CHARACTER || b === ANY_CHARACTER) && rest(1, 1);
  });
}

/** Whether whatever the second matches is matched by the first too, which is certain if it is said. */
export function covers(wide: Symbols, narrow: Symbols): boolean {
  return compare(wide, narrow, (a, b, rest) => {
    if (a === ANY_TEXT) return rest(1, 0) || (b !== undefined && rest(0, 1));
    if (a === undefined || b === undefined) return a === b;
    const isOne = b.length === 1 || b === ANY_CHARACTER;
    return (a === b || (a === ANY_CHARACTER && isOne)) && rest(1, 1);
  });
}

/** A wildcard or a variable that any text may stand for. */
function isAnything(symbol: string | undefined): boolean {
  return symbol !== undefined && symbol.length > 1 && symbol !== ANY_CHARACTER;
}

type Step = (
  a: string | undefined,
  b: string | undefined,
  rest: (stepOne: number, stepOther: number) => boolean,
) => boolean;

/**
 * Compares from the end, each pair of places once, since there are many ways to match several wildcards. What begins
 * alike needs no such table.
 */
function compare(one: Symbols, other: Symbols, step: Step): boolean {
  const start = plainStart(one, other);
  if (isPlain(one[start]) && isPlain(other[start])) return false;
  const [left, right] = [one.slice(start), other.slice(start)];
  const width = right.length + 1;
  const known: boolean[] = [];
  for (let i = left.length; i >= 0; i--) {
    for (let j = right.length; j >= 0; j--) {
      const rest = (stepOne: number, stepOther: number) => known[(i + stepOne) * width + j + stepOther] ?? false;
      known[i * width + j] = step(left[i], right[j], rest);
    }
  }
  return known[0] ?? false;
}

/** How many plain characters two texts have in common at their start. */
function plainStart(one: Symbols, other: Symbols): number {
  const differs = one.findIndex((symbol, index) => !isPlain(symbol) || symbol !== other[index]);
  return differs < 0 ? one.length : differs;
}

function isPlain(symbol: string | undefined): boolean {
  return symbol?.length === 1;
}
