import { memberPath, type Problem } from "../problems";
import { nearest } from "../services/nearest";
import { type Dialect, elementNames } from "./dialect";
import type { Item, ItemList, NormalPrincipals, NormalStatement } from "./normal";
import {
  bareArnPrincipal,
  bothOf,
  emptyPrincipals,
  missingEffect,
  neitherOf,
  notText,
  unknownElement,
} from "./policy-problems";
import { readConditions } from "./read-conditions";
import { isRecord, readItem, readItems } from "./read-items";

type Elements = Readonly<Record<string, unknown>>;

/** Reads one statement; nothing where it is not even an object. */
export function readStatement(
  value: unknown,
  path: string,
  dialect: Dialect,
  problems: Problem[],
): readonly NormalStatement[] {
  if (!isRecord(value)) {
    problems.push(
      notText(path, value, `a statement: an object with ${dialect.actions} and ${dialect.resources}`),
    );
    return [];
  }
  findUnknown(value, path, elementNames(dialect), problems);
  const { actions, notActions, resources, notResources, conditions } = dialect;
  const given = value[conditions];
  return [
    {
      path,
      sid: readSid(value, path, dialect, problems),
      effect: readEffect(value, path, dialect, problems),
      principals: readPrincipals(value, path, dialect, problems),
      actions: readEither(value, path, [actions, notActions], dialect, problems),
      resources: readEither(value, path, [resources, notResources], dialect, problems),
      conditions: given === undefined ? [] : readConditions(given, memberPath(path, conditions), problems),
    },
  ];
}

/** Reports members whose names are not among the known ones. */
export function findUnknown(
  value: Elements,
  path: string,
  names: readonly string[],
  problems: Problem[],
): void {
  for (const name of Object.keys(value).filter(
    (name) => !names.includes(name) && value[name] !== undefined,
  )) {
    problems.push(unknownElement(memberPath(path, name), name, nearest(name, names), names));
  }
}

function unknownNames(value: Elements, names: readonly string[]): readonly string[] {
  return Object.keys(value).filter((name) => !names.includes(name) && value[name] !== undefined);
}

function readOne(value: Elements, path: string, name: string, problems: Problem[]): Item | undefined {
  const given = value[name];
  return given === undefined
    ? undefined
    : readItem(given, memberPath(path, name), { what: `${name}s` }, problems)[0];
}

/** An empty id is none, as in what AWS and the provider write back. */
function readSid(value: Elements, path: string, { sid }: Dialect, problems: Problem[]): Item | undefined {
  return value[sid] === "" ? undefined : readOne(value, path, sid, problems);
}

function readEffect(value: Elements, path: string, dialect: Dialect, problems: Problem[]): Item {
  const elementPath = memberPath(path, dialect.effect);
  const fallback = { value: dialect.defaultEffect ?? "Allow", path: elementPath, unchecked: false };
  if (value[dialect.effect] === undefined) {
    if (dialect.defaultEffect === undefined) problems.push(missingEffect(path));
    return fallback;
  }
  return readOne(value, path, dialect.effect, problems) ?? fallback;
}

function readEither(
  value: Elements,
  path: string,
  names: readonly [positive: string, negative: string],
  dialect: Dialect,
  problems: Problem[],
): ItemList {
  const given = names.filter((name) => value[name] !== undefined);
  const [name = names[0], second] = given;
  if (second !== undefined) problems.push(bothOf(path, names));
  if (given.length === 0) {
    // A misspelt element has been reported, and is most likely the missing one.
    if (unknownNames(value, elementNames(dialect)).length === 0) problems.push(neitherOf(path, names));
    return { negated: false, items: [] };
  }
  const isActions = names[0] === dialect.actions;
  const options = {
    singleValues: dialect.singleValues,
    unchecked: isActions,
    what: isActions ? "actions" : "resources",
  };
  const items = readItems(value[name], memberPath(path, name), options, problems);
  return { negated: name === names[1], items };
}

function readPrincipals(
  value: Elements,
  path: string,
  dialect: Dialect,
  problems: Problem[],
): NormalPrincipals {
  const { principals, notPrincipals } = dialect;
  const negative = notPrincipals === undefined ? undefined : value[notPrincipals];
  if (notPrincipals !== undefined && negative !== undefined) {
    if (value[principals] !== undefined) problems.push(bothOf(path, [principals, notPrincipals]));
    const elementPath = memberPath(path, notPrincipals);
    return { negated: true, path: elementPath, named: readNamed(negative, elementPath, dialect, problems) };
  }
  const elementPath = memberPath(path, principals);
  const positive = value[principals] ?? "*";
  return { negated: false, path: elementPath, named: readNamed(positive, elementPath, dialect, problems) };
}

function readNamed(
  value: unknown,
  path: string,
  dialect: Dialect,
  problems: Problem[],
): NormalPrincipals["named"] {
  if (value === "*") return value;
  if (!isRecord(value)) {
    problems.push(bareArnPrincipal(path, value, dialect.kinds[0]?.[0] ?? ""));
    return "*";
  }
  findUnknown(
    value,
    path,
    dialect.kinds.map(([name]) => name),
    problems,
  );
  const named = dialect.kinds
    .filter(([name]) => value[name] !== undefined)
    .map(([name, kind]) => {
      const options = { singleValues: dialect.singleValues, what: "principals" };
      return { kind, items: readItems(value[name], memberPath(path, name), options, problems) };
    });
  if (named.length === 0) problems.push(emptyPrincipals(path));
  return isEveryone(named) ? "*" : named;
}

/** IAM takes `{"AWS": "*"}` for `"*"`, but Terraform shows a difference between the two for ever. */
function isEveryone(named: Exclude<NormalPrincipals["named"], "*">): boolean {
  const [only, second] = named;
  return second === undefined && only?.kind === "AWS" && only.items.some((item) => item.value === "*");
}
