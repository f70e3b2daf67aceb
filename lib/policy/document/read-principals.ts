import { isObject } from "../../shapes/is-object";
import type { Path, Problem } from "../../shapes/problem";
import { conflictingElements } from "../../shapes/rules/conflicting-elements";
import { emptyPrincipals } from "../../shapes/rules/empty-principals";
import { wrongType } from "../../shapes/rules/wrong-type";
import { show } from "../../shapes/text";
import type { Dialect } from "./dialect";
import type { NormalPrincipals } from "./normal";
import { checkElementNames, type Elements, itemsOf } from "./read-items";

/** What is known of a statement before its elements are read. */
export interface StatementContext {
  readonly dialect: Dialect;
  /** Whether a misspelt element has been reported, which is most likely the one that seems to be missing. */
  readonly mayBeMisspelt: boolean;
}

/** Reads the principals of a statement, or those that are excepted; without any, everyone is meant. */
export function readPrincipals(
  statement: Elements,
  path: Path,
  { dialect, mayBeMisspelt }: StatementContext,
  problems: Problem[],
): NormalPrincipals {
  const { principals, notPrincipals } = dialect;
  const names = notPrincipals === undefined ? [principals] : [principals, notPrincipals];
  const given = names.filter((name) => statement[name] !== undefined);
  problems.push(...conflictingElements.check(path, given));
  const name = given.at(-1) ?? principals;
  const at = [...path, name];
  const value = statement[name];
  const named = value === undefined ? "*" : readNamed(value, at, dialect, problems);
  const isMissing = value === undefined && !dialect.defaultPrincipals && !mayBeMisspelt;
  return { negated: name === notPrincipals, path: at, isMissing, named };
}

function readNamed(
  value: unknown,
  path: Path,
  { kinds, singleValues }: Dialect,
  problems: Problem[],
): NormalPrincipals["named"] {
  if (value === "*") return value;
  const names = kinds.map(([name]) => name);
  if (!isObject(value)) {
    const example = `{ ${names[0]}: [${show(typeof value === "string" ? value : "123456789012")}] }`;
    problems.push(...wrongType.check(path, value, `"*", or principals by kind, such as ${example}`));
    return "*";
  }
  problems.push(...checkElementNames(value, path, names));
  // A kind that is undefined counts as given, and is a problem: without it, a Deny would deny less.
  const given = kinds.filter(([name]) => Object.hasOwn(value, name));
  problems.push(...emptyPrincipals.check(path, given));
  const readItems = itemsOf({ singleValues, what: "principals" });
  return given.map(([name, kind]) => ({ kind, items: readItems(value[name], [...path, name], problems) }));
}
