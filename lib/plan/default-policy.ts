import type { Item, NormalPolicy, NormalStatement } from "../policy/document/normal";
import { dataVersion, findKey, findPrefix, globalKeys, prefixesOf } from "../policy/iam/iam-data";
import { asWarning, unknownKey } from "../policy/policy-problems";
import {
  actionOfOneService,
  keyOfOneService,
  memberPath,
  notActionsOfAll,
  nothingAllowed,
  type Problem,
} from "../problems";
import { nearest } from "../services/nearest";
import type { Input } from "./input";
import { isObject } from "./read";

/** Refuses a document for all services that allows one of them nothing, so that its endpoint would block every request. */
export function checkCoverage(
  { statements, path }: NormalPolicy,
  service: string | undefined,
): readonly Problem[] {
  const prefixes = service === undefined ? undefined : prefixesOf(service);
  const allowing = statements.filter(({ effect }) => effect.value !== "Deny");
  if (service === undefined || prefixes === undefined || allowing.length === 0) return [];
  const mayBeOf = ({ value }: Item) =>
    typeof value !== "string" || value === "*" || prefixes.includes(prefixOf(value));
  const isCovered = allowing.some(({ actions }) => actions.negated || actions.items.some(mayBeOf));
  return isCovered ? [] : [nothingAllowed(path, service)];
}

/**
 * What does not fit every service, in the statements for all of them: one about the actions of one
 * service leaves the endpoints of the others without any that allows, and they would block every request.
 */
export function checkDefaultPolicy({ statements }: NormalPolicy, input: Input): readonly Problem[] {
  return statements.flatMap((statement) => [
    ...checkActions(statement, input),
    ...statement.conditions.flatMap(({ key, path }) => checkKey(key, path, input)),
  ]);
}

function checkActions({ path, actions }: NormalStatement, input: Input): readonly Problem[] {
  if (actions.negated) return [notActionsOfAll(path)];
  return actions.items.flatMap(({ value, path }: Item) => {
    const fitsAll = typeof value !== "string" || value === "*";
    return fitsAll ? [] : [actionOfOneService(path, value, policiesFor(value, input))];
  });
}

function checkKey(key: string, path: string, input: Input): readonly Problem[] {
  // Whether a name that begins with "aws:" exists is asked of every policy.
  if (/^aws:/i.test(key) || findKey(key, globalKeys())) return [];
  if (findPrefix(prefixOf(key))) return [keyOfOneService(path, key, policiesFor(key, input))];
  const names = globalKeys().map(({ name }) => name);
  const near = nearest(
    key,
    names.filter((name) => !name.includes("*")),
  );
  const problem = unknownKey(path, key, undefined, near, dataVersion());
  return [input.unknownActions === "warn" ? asWarning(problem) : problem];
}

/** Where a statement about an action or a key belongs: the policies of the services that know it. */
function policiesFor(text: string, { services }: Input): readonly string[] {
  const names: readonly unknown[] = isObject(services) ? Object.keys(services) : listed(services);
  const own = names.filter((name) => typeof name === "string");
  return own
    .filter((name) => prefixesOf(name)?.includes(prefixOf(text)))
    .map((name) => `${memberPath("services", name)}.policy`);
}

function listed(services: unknown): readonly unknown[] {
  return Array.isArray(services) ? services : [];
}

function prefixOf(text: string): string {
  return text.split(":")[0]?.toLowerCase() ?? "";
}
