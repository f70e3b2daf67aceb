interface PackedPrefix {
  readonly actions: string;
  readonly levels: string;
  readonly keys: readonly string[];
  readonly keySets: readonly string[];
  readonly actionKeySets: string;
}

interface PackedData {
  readonly about: { readonly source: string; readonly date: string };
  readonly endpoints: Readonly<Record<string, readonly string[]>>;
  readonly globalKeys: Readonly<Record<string, string>>;
  readonly prefixes: Readonly<Record<string, PackedPrefix>>;
}

/** A condition key of the IAM data. */
export interface IamKey {
  /** Its name, with `*` for each variable part: `aws:ResourceTag/*`. */
  readonly name: string;
  /** The types that its value may be compared as, such as `String` or `ArrayOfARN`. */
  readonly types: readonly string[];
  /** What a name in lower case must match to mean this key. */
  readonly form: string | RegExp;
}

/** An action of the IAM data. */
export interface IamAction {
  /** Its name without the prefix, in AWS's spelling. */
  readonly name: string;
  /** First letter of its access level: List, Read, Write, Tagging, Permissions management. */
  readonly level: string;
  /** The condition keys of the service that requests for this action may carry. */
  readonly keys: readonly IamKey[];
}

/** What the IAM data knows of one prefix. */
export interface IamPrefix {
  /** The actions by name in lower case. */
  readonly actions: ReadonlyMap<string, IamAction>;
  /** The condition keys of the service. */
  readonly keys: readonly IamKey[];
}

let loaded: PackedData | undefined;
const unpacked = new Map<string, IamPrefix>();
const unpackedGlobalKeys: IamKey[] = [];

/**
 * The prefixes of the actions that pass through an endpoint, and single actions of other services that AWS documents
 * for its policy (`iam:PassRole`); undefined where they are not known.
 */
export function prefixesOf(service: string): readonly string[] | undefined {
  const { endpoints } = read();
  const name = [service, service.replace(/\d+$/, "{n}")].find((candidate) =>
    Object.hasOwn(endpoints, candidate),
  );
  const prefixes = endpoints[name ?? ""] ?? [];
  return prefixes.length > 0 ? prefixes : undefined;
}

/** The prefix of what `prefixesOf()` gives: `iam` for `iam:PassRole`. */
export function prefixIn(carried: string): string {
  return carried.replace(/:.*$/, "");
}

/** What is known of a prefix or single action of `prefixesOf()`; undefined where it is unknown or no endpoint carries it. */
export function findPrefix(name: string): IamPrefix | undefined {
  const packed = Object.hasOwn(read().prefixes, name) ? read().prefixes[name] : undefined;
  if (packed === undefined) return undefined;
  const found = unpacked.get(name) ?? unpack(packed);
  unpacked.set(name, found);
  return found;
}

/** The global condition keys. */
export function globalKeys(): readonly IamKey[] {
  if (unpackedGlobalKeys.length === 0) {
    const packed = Object.entries(read().globalKeys);
    unpackedGlobalKeys.push(...packed.map(([name, types]) => toKey(name, types.split(" "))));
  }
  return unpackedGlobalKeys;
}

/** Where the data is from and of which day, for messages about names that it does not know. */
export function dataVersion(): string {
  const { source, date } = read().about;
  return `${source} of ${date}`;
}

/**
 * The key among `keys` that a name written in a policy means: case does not count, `*` stands for any text, and
 * of several patterns the longest is meant.
 */
export function findKey(name: string, keys: readonly IamKey[]): IamKey | undefined {
  const written = name.toLowerCase();
  const exact = keys.find(({ form }) => form === written);
  if (exact) return exact;
  const patterns = keys.filter(({ form }) => typeof form !== "string" && form.test(written));
  return patterns.sort((a, b) => b.name.length - a.name.length)[0];
}

function toKey(name: string, types: readonly string[]): IamKey {
  const lowerCase = name.toLowerCase();
  if (!name.includes("*")) return { name, types, form: lowerCase };
  const parts = lowerCase.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return { name, types, form: new RegExp(`^${parts.join(".+")}$`) };
}

function unpack(packed: PackedPrefix): IamPrefix {
  const keys = packed.keys.map((text) => {
    const [name = "", ...types] = text.split(" ");
    return toKey(name, types);
  });
  const sets = packed.keySets.map((set) =>
    set.split(" ").flatMap((at) => (at === "" ? [] : (keys[Number(at)] ?? []))),
  );
  const setOf = packed.actionKeySets.split(" ").map((at) => sets[Number(at)] ?? []);
  const actions = packed.actions.split(" ").map((name, index) => {
    return { name, level: packed.levels.charAt(index), keys: setOf[index] ?? [] };
  });
  return { keys, actions: new Map(actions.map((action) => [action.name.toLowerCase(), action])) };
}

/** Reads the data file, the first time that something is looked up. */
function read(): PackedData {
  loaded ??= load();
  return loaded;
}

function load(): PackedData {
  const data: PackedData = require("./iam.generated.json");
  return data;
}
