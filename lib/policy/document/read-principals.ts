import { memberPath, type Problem } from "../../problems";
import { bareArnPrincipal, bothOf, emptyPrincipals } from "../policy-problems";
import type { Dialect } from "./dialect";
import type { NormalPrincipals } from "./normal";
import { findUnknown, isRecord, readItems } from "./read-items";

/** Reads the principals of a statement, or those that are excepted; without any, everyone is meant. */
export function readPrincipals(
  value: Readonly<Record<string, unknown>>,
  path: string,
  dialect: Dialect,
  problems: Problem[],
): NormalPrincipals {
  const { principals, notPrincipals } = dialect;
  const positive = value[principals];
  const negative = notPrincipals === undefined ? undefined : value[notPrincipals];
  if (notPrincipals !== undefined && negative !== undefined) {
    if (positive !== undefined) problems.push(bothOf(path, [principals, notPrincipals]));
    const elementPath = memberPath(path, notPrincipals);
    return { negated: true, path: elementPath, named: readNamed(negative, elementPath, dialect, problems) };
  }
  const elementPath = memberPath(path, principals);
  if (positive === undefined) return { negated: false, path: elementPath, named: "*" };
  return { negated: false, path: elementPath, named: readNamed(positive, elementPath, dialect, problems) };
}

function readNamed(
  value: unknown,
  path: string,
  { kinds, singleValues }: Dialect,
  problems: Problem[],
): NormalPrincipals["named"] {
  if (value === "*") return value;
  if (!isRecord(value)) {
    problems.push(bareArnPrincipal(path, value, kinds[0]?.[0] ?? ""));
    return "*";
  }
  const names = kinds.map(([name]) => name);
  findUnknown(value, path, names, problems);
  // A kind that is undefined counts as given, and is refused: without it, a Deny would deny less.
  const given = kinds.filter(([name]) => Object.hasOwn(value, name));
  if (given.length === 0) problems.push(emptyPrincipals(path));
  return given.map(([name, kind]) => {
    const options = { singleValues, what: "principals" };
    return { kind, items: readItems(value[name], memberPath(path, name), options, problems) };
  });
}
