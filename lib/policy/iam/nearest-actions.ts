import { nearest } from "../../services/nearest";
import { actionNames } from "./find-actions";
import { isSynonym, meantVerbs, verbOf, wordsOfAction } from "./verbs";

const AT_MOST = 3;

/**
 * The actions of a prefix that a misspelt name may mean, the likeliest first: those with its verb, then those with a
 * synonym. One that does something else is never among them, however alike the names are.
 */
export function nearestActions(name: string, prefix: string): readonly string[] {
  const names = actionNames(prefix);
  const meant = meantVerbs(name, names.map(verbOf));
  const same = names.filter((candidate) => meant.includes(verbOf(candidate)));
  const alike = names.filter((candidate) => meant.some((verb) => isSynonym(verb, verbOf(candidate))));
  const near = [...alikeTo(name, same), ...alikeTo(name, alike), ...withNounOf(name, alike)];
  return [...new Set(near)].slice(0, AT_MOST).map((candidate) => `${prefix}:${candidate}`);
}

/** The verbs of a prefix that the beginning of a pattern may mean, as its actions spell them. */
export function nearestVerbs(beginning: string, prefix: string): readonly string[] {
  const names = actionNames(prefix);
  const verbs = [...new Set(names.map((name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? name))];
  const meant = meantVerbs(beginning, names.map(verbOf));
  const alike = verbs.filter((candidate) => meant.some((verb) => isSynonym(verb, candidate.toLowerCase())));
  return nearest(beginning, alike);
}

function alikeTo(name: string, names: readonly string[]): readonly string[] {
  const bySpelling = nearest(name, names);
  const spaced = new Map(names.map((candidate) => [wordsOfAction(candidate).join(" "), candidate]));
  const byWords = nearest(wordsOfAction(name).join(" "), [...spaced.keys()]).flatMap(
    (words) => spaced.get(words) ?? [],
  );
  return [...bySpelling, ...byWords.filter((candidate) => !isOfLess(candidate, name))];
}

/** Whether a candidate leaves out what the name is about: `DeleteBucket` for `DeleteBucketEncryption`. */
function isOfLess(candidate: string, name: string): boolean {
  const [own, other] = [nounOf(candidate), nounOf(name)];
  return own.length < other.length && !other.endsWith(own);
}

function withNounOf(name: string, names: readonly string[]): readonly string[] {
  const noun = nounOf(name);
  return noun === "" ? [] : names.filter((candidate) => nounOf(candidate) === noun);
}

/** What follows the first word, in the singular. */
function nounOf(name: string): string {
  return wordsOfAction(name).slice(1).join(" ").replace(/s$/, "");
}
