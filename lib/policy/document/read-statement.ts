import { isInstance, memberPath, type Problem } from "../../problems";
import { bothOf, missingEffect, neitherOf, notText } from "../policy-problems";
import { type Dialect, elementNames } from "./dialect";
import type { Item, ItemList, NormalStatement } from "./normal";
import { readConditions } from "./read-conditions";
import { findUnknown, isRecord, readItem, readItems, unknownNames } from "./read-items";
import { readPrincipals } from "./read-principals";

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
  const isEmpty = isRecord(given) && !isInstance(given) && Object.keys(given).length === 0;
  const isNone = given === undefined || (dialect.emptyConditions && isEmpty);
  return [
    {
      path,
      sid: readSid(value, path, dialect, problems),
      effect: readEffect(value, path, dialect, problems),
      principals: readPrincipals(value, path, dialect, problems),
      actions: readEither(value, path, [actions, notActions], dialect, problems),
      resources: readEither(value, path, [resources, notResources], dialect, problems),
      conditions: isNone ? [] : readConditions(given, memberPath(path, conditions), problems),
    },
  ];
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
