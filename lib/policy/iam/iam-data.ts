import { type IamKey, iamKey, type KeySet, keySet } from "./iam-keys";

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
  readonly keys: KeySet;
}

let loaded: PackedData | undefined;
let unpackedGlobalKeys: KeySet | undefined;
const unpacked = new Map<string, IamPrefix>();
const homesOfKeys = new Map<string, readonly string[]>();

/**
 * The prefixes of the actions that pass through an endpoint, and single actions of other services that AWS documents
 * for its policy (`iam:PassRole`); none if they are not known.
 */
export function prefixesOf(service: string | undefined): readonly string[] {
  if (service === undefined) return [];
  const { endpoints } = read();
  const name = Object.hasOwn(endpoints, service) ? service : service.replace(/\d+$/, "{n}");
  return (Object.hasOwn(endpoints, name) ? endpoints[name] : undefined) ?? [];
}

/** The IAM prefix in the name of an action or a key, in lower case: `iam` for `iam:PassRole`. */
export function prefixIn(name: string): string {
  return name.replace(/:.*$/, "").toLowerCase();
}

/** What is known of a prefix or single action of `prefixesOf()`; undefined if it is unknown or no endpoint carries it. */
export function findPrefix(name: string): IamPrefix | undefined {
  const found = unpacked.get(name);
  if (found) return found;
  const { prefixes } = read();
  const packed = Object.hasOwn(prefixes, name) ? prefixes[name] : undefined;
  if (packed === undefined) return undefined;
  const prefix = unpack(packed);
  unpacked.set(name, prefix);
  return prefix;
}

/** The condition keys whose name begins with a prefix; some belong to another service, as `saml:aud` to sts. */
export function keysWithPrefix(prefix: string): readonly KeySet[] {
  const start = `${prefix}:`;
  const homes =
    homesOfKeys.get(prefix) ??
    Object.entries(read().prefixes).flatMap(([name, { keys }]) =>
      keys.some((key) => key.slice(0, start.length).toLowerCase() === start) ? [name] : [],
    );
  homesOfKeys.set(prefix, homes);
  return homes.flatMap((name) => findPrefix(name)?.keys ?? []);
}

/** The global condition keys. */
export function globalKeys(): KeySet {
  unpackedGlobalKeys ??= keySet(
    Object.entries(read().globalKeys).map(([name, types]) => iamKey(name, types.split(" "))),
  );
  return unpackedGlobalKeys;
}

/** Which data it is and of which day, for messages about names that it does not know. */
export function dataVersion(): string {
  const { source, date } = read().about;
  return `${source} of ${date}`;
}

function unpack(packed: PackedPrefix): IamPrefix {
  const keys = packed.keys.map((text) => {
    const [name = "", ...types] = text.split(" ");
    return iamKey(name, types);
  });
  const sets = packed.keySets.map((set) => set.split(" ").flatMap((at) => (at === "" ? [] : (keys[Number(at)] ?? []))));
  const setOf = packed.actionKeySets.split(" ").map((at) => sets[Number(at)] ?? []);
  const actions = packed.actions.split(" ").map((name, index) => {
    return { name, level: packed.levels.charAt(index), keys: setOf[index] ?? [] };
  });
  return {
    keys: keySet(keys),
    actions: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
  };
}

/** Reads the data file the first time that something is looked up. */
function read(): PackedData {
  loaded ??= load();
  return loaded;
}

function load(): PackedData {
  const data: PackedData = require("./iam.generated.json");
  return data;
}
