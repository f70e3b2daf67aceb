import { type IamKey, iamKey, type KeySet, keySet } from "./iam-keys";

interface PackedPrefix {
  readonly actions: string;
  readonly levels: string;
  readonly keys: readonly string[];
  readonly keySets: readonly string[];
  readonly actionKeySets: string;
  /** Forms of ARNs, with "~" for the service of the prefix and any region and account. */
  readonly resources: string;
  readonly resourceSets: readonly string[];
  readonly actionResourceSets: string;
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
  /**
   * The forms of the ARNs that it acts on, as in `IamPrefix`; none if it acts on `"*"` only, undefined if AWS's pages
   * contradict each other.
   */
  readonly resources: readonly string[] | undefined;
}

/** What the IAM data knows of one prefix. */
export interface IamPrefix {
  /** The actions by name in lower case. */
  readonly actions: ReadonlyMap<string, IamAction>;
  /** The condition keys of the service. */
  readonly keys: KeySet;
  /** The forms of its ARNs, without the partition: `sqs:${Region}:${Account}:${QueueName}`. */
  readonly resources: readonly string[];
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
  const prefix = unpack(packed, name);
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

function unpack(packed: PackedPrefix, name: string): IamPrefix {
  const { levels } = packed;
  const resources = wordsOf(packed.resources).map((form) => form.replace("~", `${name}:\${Region}:\${Account}:`));
  const keys = packed.keys.map((text) => {
    const [name = "", ...types] = text.split(" ");
    return iamKey(name, types);
  });
  const keySets = packed.keySets.map((set) => membersOf(set, keys));
  const resourceSets = packed.resourceSets.map((set) => (set === "?" ? undefined : membersOf(set, resources)));
  const keySetOf = packed.actionKeySets.split(" ").map((at) => keySets[Number(at)] ?? []);
  const resourceSetOf = packed.actionResourceSets.split(" ").map((at) => resourceSets[Number(at)]);
  const actions = packed.actions.split(" ").map((action, index) => {
    return { name: action, level: levels.charAt(index), keys: keySetOf[index] ?? [], resources: resourceSetOf[index] };
  });
  return { keys: keySet(keys), resources, actions: new Map(actions.map((one) => [one.name.toLowerCase(), one])) };
}

/** The members that a set names by their numbers. */
function membersOf<Member>(set: string, all: readonly Member[]): readonly Member[] {
  return wordsOf(set).flatMap((at) => all[Number(at)] ?? []);
}

function wordsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(" ");
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
