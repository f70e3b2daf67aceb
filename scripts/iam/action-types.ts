/**
 * The types of the actions. Most names are a verb and a noun, and many nouns have the same verbs, so that a list by
 * verbs is less than half as long as one of names.
 */

/** A prefix of IAM and the names of its actions. */
interface Prefix {
  readonly name: string;
  readonly actions: readonly { readonly name: string }[];
}

type NounsByVerbs = ReadonlyMap<string, readonly string[]>;

const VARIABLE = "${string}";

/** The declarations that the others use: lists of verbs, and the actions of a prefix with the form of patterns. */
export function renderActionHelpers(prefixes: readonly Prefix[]): readonly string[] {
  const patterns = ["*", "?"].map((wildcard) => `${VARIABLE}${wildcard}${VARIABLE}`);
  return [
    "// Verbs that have nouns in common.",
    ...[...aliasesOf(prefixes)].map(([verbs, alias]) => `type ${alias} = ${unionOf(verbs.split(" "))};`),
    "",
    "/** Actions by their names, and the form of patterns for them. */",
    "type Actions<Prefix extends string, Names extends string> =",
    "  | `${Prefix}:${Names}`",
    ...patterns.map((pattern) => `  | \`\${Prefix | Uppercase<Prefix>}:${pattern}\``),
    ";",
  ];
}

/** The member of each prefix. */
export function renderActionTypes(prefixes: readonly Prefix[]): readonly string[] {
  const aliases = aliasesOf(prefixes);
  return prefixes.map((prefix) => {
    if (prefix.name.includes(":")) return `"${prefix.name}": "${prefix.name}";`;
    const groups = [...nounsByVerbs(prefix)].sort(([one], [other]) => rank(aliases, one) - rank(aliases, other));
    const names = groups.map(([verbs, nouns]) => namesOf(verbs, nouns, aliases.get(verbs)));
    return `"${prefix.name}": Actions<"${prefix.name}",\n| ${names.join("\n| ")}\n>;`;
  });
}

function namesOf(verb: string, nouns: readonly string[], alias: string | undefined): string {
  const [noun = "", ...others] = nouns;
  if (alias === undefined && others.length === 0) return `"${verb}${noun}"`;
  const last = others.length === 0 ? noun : `\${${unionOf(nouns)}}`;
  return `\`${alias === undefined ? verb : `\${${alias}}`}${last}\``;
}

/** The name of each list of several verbs, those of the most nouns first. */
function aliasesOf(prefixes: readonly Prefix[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const prefix of prefixes.filter(({ name }) => !name.includes(":"))) {
    for (const [verbs, nouns] of nounsByVerbs(prefix)) {
      if (verbs.includes(" ")) counts.set(verbs, (counts.get(verbs) ?? 0) + nouns.length);
    }
  }
  const sorted = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return new Map(sorted.map(([verbs], index) => [verbs, `_${index}`]));
}

function nounsByVerbs({ actions }: Prefix): NounsByVerbs {
  const verbsOf = new Map<string, readonly string[]>();
  for (const { name } of actions) {
    const [, verb = "", noun = ""] = /^([A-Z]?[a-z0-9]*)(.*)$/.exec(name) ?? [];
    verbsOf.set(noun, [...(verbsOf.get(noun) ?? []), verb]);
  }
  const nouns = new Map<string, readonly string[]>();
  for (const [noun, list] of [...verbsOf].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const verbs = [...list].sort().join(" ");
    nouns.set(verbs, [...(nouns.get(verbs) ?? []), noun]);
  }
  return nouns;
}

/** Lists of several verbs come first, in the order of their names. */
function rank(aliases: ReadonlyMap<string, string>, verbs: string): number {
  return Number(aliases.get(verbs)?.slice(1) ?? aliases.size);
}

function unionOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" | ");
}
