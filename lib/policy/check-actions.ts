import type { Problem } from "../problems";
import { nearest } from "../services/nearest";
import type { Item, NormalStatement } from "./document/normal";
import { isPattern, matcherOf } from "./evaluate/pattern";
import {
  dataVersion,
  findPrefix,
  type IamAction,
  type IamPrefix,
  prefixesOf,
  prefixIn,
} from "./iam/iam-data";
import type { PolicyContext } from "./policy-context";
import { asWarning, foreignAction, malformedAction, matchesNoAction, unknownAction } from "./policy-problems";

/** What is wrong with the actions of a statement: their form, their service, their names. */
export function checkActions({ actions }: NormalStatement, context: PolicyContext): readonly Problem[] {
  return actions.items.flatMap((item) => {
    const { value } = item;
    return typeof value === "string" && value !== "*" ? checkAction(value, item, context) : [];
  });
}

/** The actions of the IAM data that a text of a policy means. */
export function findActions(text: string, prefixes: readonly string[]): readonly IamAction[] {
  const [prefix, name] = splitAction(text);
  const own = text === "*" ? prefixes : prefixes.filter((candidate) => prefixIn(candidate) === prefix);
  return own.flatMap((candidate) => matching(text === "*" ? "*" : name, findPrefix(candidate)));
}

function checkAction(
  text: string,
  { path, unchecked }: Item,
  { service, unknownActions }: PolicyContext,
): readonly Problem[] {
  const allowed = service === undefined ? undefined : prefixesOf(service);
  const [prefix, name] = splitAction(text);
  if (!/^[a-z0-9-]+$/.test(prefix) || !/^[A-Za-z0-9_*?-]+$/.test(name)) {
    return [malformedAction(path, text, spelledRight(name || text, allowed ?? []))];
  }
  const known = (problem: Problem) => (unknownActions === "warn" ? asWarning(problem) : problem);
  const carried = allowed?.filter((candidate) => prefixIn(candidate) === prefix) ?? [prefix];
  const isKnown = carried.some((candidate) => matching(name, findPrefix(candidate)).length > 0);
  if (service !== undefined && allowed && !carried.includes(prefix) && !isKnown) {
    return [known(foreignAction(path, text, service, allowed, spelledRight(name, allowed)))];
  }
  const data = findPrefix(prefix);
  if (unchecked || data === undefined || isKnown) return [];
  return [known(describeUnknown(path, text, name, prefix, data))];
}

function describeUnknown(path: string, text: string, name: string, prefix: string, data: IamPrefix): Problem {
  const names = [...data.actions.values()].map((action) => action.name);
  if (!isPattern(name)) {
    const near = nearest(name, names).map((candidate) => `${prefix}:${candidate}`);
    return unknownAction(path, text, near, dataVersion());
  }
  const verbs = [...new Set(names.map((candidate) => candidate.match(/^[A-Z][a-z]+/)?.[0] ?? candidate))];
  const near = nearest(name.replace(/[*?].*$/, ""), verbs).map((verb) => `${prefix}:${verb}*`);
  return matchesNoAction(path, text, near, dataVersion());
}

function matching(name: string, data: IamPrefix | undefined): readonly IamAction[] {
  if (data === undefined) return [];
  if (isPattern(name)) {
    const matches = matcherOf(name);
    return [...data.actions.values()].filter((action) => matches(action.name));
  }
  const found = data.actions.get(name.toLowerCase());
  return found ? [found] : [];
}

/** The actions that the endpoint does carry under a name that came without its prefix or with another one. */
function spelledRight(name: string, prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) => {
    const found = isPattern(name) ? undefined : findPrefix(prefix)?.actions.get(name.toLowerCase());
    return found ? [`${prefixIn(prefix)}:${found.name}`] : [];
  });
}

function splitAction(text: string): readonly [prefix: string, name: string] {
  const colon = text.indexOf(":");
  return colon < 0 ? ["", ""] : [text.slice(0, colon).toLowerCase(), text.slice(colon + 1)];
}
