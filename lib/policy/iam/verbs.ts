import { editDistance } from "../../services/nearest";

/** Verbs of AWS's actions that mean nearly the same, a group each. Any other verb means only itself. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["get", "list", "describe", "read", "receive", "head", "view", "show", "retrieve", "fetch", "lookup", "search"],
  ["query", "scan", "select"],
  ["create", "add", "put", "insert", "write", "update", "modify", "set", "change", "replace", "edit", "upload"],
  ["delete", "remove", "destroy", "drop"],
  ["start", "run", "begin", "launch", "initiate", "execute", "invoke"],
  ["stop", "end"],
  ["cancel", "abort"],
  ["resume", "continue"],
  ["pause", "suspend"],
  ["enable", "activate"],
  ["disable", "deactivate"],
  ["associate", "link"],
  ["disassociate", "dissociate", "unlink"],
  ["subscribe"],
  ["unsubscribe"],
  ["attach"],
  ["detach"],
  ["register"],
  ["deregister"],
  ["allow", "grant", "authorize"],
  ["deny", "disallow", "revoke", "deauthorize", "unauthorize"],
  ["accept", "approve"],
  ["reject", "decline"],
  ["tag"],
  ["untag"],
  ["lock"],
  ["unlock"],
  ["assign", "allocate"],
  ["unassign", "deallocate", "release"],
  ["share"],
  ["unshare"],
  ["archive"],
  ["unarchive"],
  ["publish"],
  ["send", "post"],
  ["encrypt"],
  ["decrypt"],
  ["import"],
  ["export"],
  ["increase"],
  ["decrease"],
  ["connect"],
  ["disconnect"],
  ["open"],
  ["close"],
  ["terminate"],
];

/** First words that leave the verb to the next one: `BatchGetItem`, `AdminDeleteUser`. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(["admin", "batch", "bulk"]);

/** The words of the name of an action, in lower case: `get`, `queue`, `url` of `GetQueueUrl`. */
export function wordsOfAction(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z][a-z]*|[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** The verb of the name of an action in lower case: `get` of `BatchGetItem`. */
export function verbOf(name: string): string {
  const [first = "", second] = wordsOfAction(name);
  return second !== undefined && BEFORE_VERBS.has(first) ? second : first;
}

/**
 * The verbs that a name may mean, which may be misspelt or without capitals; none if it begins with nothing like a
 * verb. `known` are the verbs of the actions that the service has.
 */
export function meantVerbs(name: string, known: readonly string[]): readonly string[] {
  const verbs = [...new Set([...known, ...SYNONYMS.flat()])];
  const written = verbOf(name);
  if (verbs.includes(written)) return [written];
  const lower = name.toLowerCase();
  const leading = verbs.filter((verb) => verb.length > 2 && written.startsWith(verb));
  const longest = Math.max(...leading.map(({ length }) => length));
  if (leading.length > 0 && lower.startsWith(written)) return leading.filter(({ length }) => length === longest);
  // `UndeleteQueue` is no misspelling of `DeleteQueue`.
  const undone = /^(?:un|dis|de)(.+)$/.exec(written)?.[1] ?? "";
  return verbs.some((verb) => verb.length > 2 && undone.startsWith(verb)) ? [] : closest(written, verbs);
}

/** Whether two verbs mean nearly the same; verbs of opposite meaning never do. */
export function isSynonym(verb: string, other: string): boolean {
  return verb === other || SYNONYMS.some((group) => group.includes(verb) && group.includes(other));
}

/** The verbs with the fewest wrong letters, a third of them at most; of several, those with the first letter right. */
function closest(written: string, verbs: readonly string[]): readonly string[] {
  const rated = verbs.map((verb) => ({ verb, wrong: editDistance(written, verb) }));
  const fewest = Math.min(...rated.map(({ wrong }) => wrong));
  if (fewest > Math.max(1, Math.floor(written.length / 3))) return [];
  const nearest = rated.filter(({ wrong }) => wrong === fewest).map(({ verb }) => verb);
  const startingAlike = nearest.filter((verb) => verb[0] === written[0]);
  return startingAlike.length > 0 ? startingAlike : nearest;
}
