import { isObject } from "../../shapes/is-object";
import type { Path, Problem } from "../../shapes/problem";
import { conflictingElements } from "../../shapes/rules/conflicting-elements";
import { missingEffect } from "../../shapes/rules/missing-effect";
import { missingElement } from "../../shapes/rules/missing-element";
import { wrongType } from "../../shapes/rules/wrong-type";
import { type Dialect, elementNames } from "./dialect";
import type { Item, ItemList, NormalStatement } from "./normal";
import { readConditions } from "./read-conditions";
import { checkElementNames, type Elements, itemsOf, readItem } from "./read-items";
import { readPrincipals, type StatementContext } from "./read-principals";

/** Reads one statement; nothing if it is not even an object. */
export function readStatement(
  value: unknown,
  path: Path,
  dialect: Dialect,
  problems: Problem[],
): NormalStatement | undefined {
  if (!isObject(value)) {
    const expected = `a statement, which is an object with ${dialect.actions} and ${dialect.resources}`;
    problems.push(...wrongType.check(path, value, expected));
    return undefined;
  }
  const misspelt = checkElementNames(value, path, elementNames(dialect));
  const context = { dialect, mayBeMisspelt: misspelt.length > 0 };
  problems.push(...misspelt);
  return {
    path,
    sid: readSid(value, path, dialect, problems),
    effect: readEffect(value, path, dialect, problems),
    principals: readPrincipals(value, path, context, problems),
    actions: readEither(value, path, { ...context, what: "actions" }, problems),
    resources: readEither(value, path, { ...context, what: "resources" }, problems),
    conditions: readOwnConditions(value, path, dialect, problems),
  };
}

/** An empty id is none, as in what AWS and the provider write back. */
function readSid(statement: Elements, path: Path, { sid }: Dialect, problems: Problem[]): Item | undefined {
  const value = statement[sid];
  return value === "" || value === undefined ? undefined : readItem(value, [...path, sid], problems);
}

function readEffect(statement: Elements, path: Path, { effect, defaultEffect }: Dialect, problems: Problem[]): Item {
  const [value = defaultEffect, at] = [statement[effect], [...path, effect]];
  problems.push(...missingEffect.check(path, value));
  const read = value === undefined ? undefined : readItem(value, at, problems);
  return read ?? { value: "Allow", path: at, unchecked: false };
}

function readOwnConditions(
  statement: Elements,
  path: Path,
  { conditions, emptyConditions }: Dialect,
  problems: Problem[],
): NormalStatement["conditions"] {
  const value = statement[conditions];
  const isEmpty = isObject(value) && Object.keys(value).length === 0;
  const isAbsent = value === undefined || (emptyConditions && isEmpty);
  return isAbsent ? [] : readConditions(value, [...path, conditions], problems);
}

interface EitherContext extends StatementContext {
  readonly what: "actions" | "resources";
}

/** Reads an element or its negation, whichever a statement has. */
function readEither(
  statement: Elements,
  path: Path,
  { what, dialect, mayBeMisspelt }: EitherContext,
  problems: Problem[],
): ItemList {
  const isActions = what === "actions";
  const negation = isActions ? dialect.notActions : dialect.notResources;
  const names = [dialect[what], negation] as const;
  const given = names.filter((name) => statement[name] !== undefined);
  problems.push(...conflictingElements.check(path, given));
  if (!mayBeMisspelt) problems.push(...missingElement.check(path, given, names));
  const [name] = given;
  if (name === undefined) return { negated: false, items: [] };
  const readItems = itemsOf({ singleValues: dialect.singleValues, unchecked: isActions, what });
  return { negated: name === negation, items: readItems(statement[name], [...path, name], problems) };
}
