import { isUnresolved, type Unresolved } from "../../shapes/unresolved";
import { findKey, findPrefix, globalKeys } from "../iam/iam-data";
import {
  type Item,
  type ItemList,
  isEveryAwsPrincipal,
  type NormalCondition,
  type NormalPolicy,
  type NormalStatement,
} from "./normal";
import { compareCodePoints } from "./order";

/** A JSON value in which tokens may stand for texts and lists. */
export type JsonValue = string | Unresolved | readonly JsonValue[] | JsonObject;

/** A JSON object in which tokens may stand for texts and lists. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/**
 * The IAM document of a policy: the same for the same meaning, in whatever order statements and lists were written.
 * Texts come sorted and before tokens, which keep their order.
 */
export function renderPolicy({ statements }: NormalPolicy): JsonObject {
  const nameOf = tokenNumbers();
  const rendered = distinct(statements.map(renderStatement), (statement) => textOf(statement, nameOf));
  const ranked = rendered.map((statement) => ({ statement, rank: textOf(statement, () => "") }));
  ranked.sort((a, b) => compareCodePoints(a.rank, b.rank));
  return { Version: "2012-10-17", Statement: ranked.map(({ statement }) => statement) };
}

/** Whether two statements are rendered alike, so that one of them is left out. */
export function isSameStatement(one: NormalStatement, other: NormalStatement): boolean {
  const nameOf = tokenNumbers();
  return textOf(renderStatement(one), nameOf) === textOf(renderStatement(other), nameOf);
}

function renderStatement(statement: NormalStatement): JsonObject {
  const { sid, effect, principals, actions, resources, conditions } = statement;
  return {
    ...(sid && { Sid: sid.value }),
    Effect: effect.value,
    [principals.negated ? "NotPrincipal" : "Principal"]: renderPrincipals(statement),
    [actions.negated ? "NotAction" : "Action"]: renderList(canonicalActions(actions)),
    [resources.negated ? "NotResource" : "Resource"]: renderList(resources.items),
    ...(conditions.length > 0 && { Condition: renderConditions(conditions) }),
  };
}

/**
 * IAM takes `{"AWS": "*"}` for `"*"` in an Allow, but Terraform shows a difference between the two for ever. A Deny
 * keeps it: there it spares those who are not yet principals of AWS, such as the callers of AssumeRoleWithWebIdentity.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 */
function renderPrincipals({ principals: { named, negated }, effect }: NormalStatement): JsonValue {
  if (named === "*") return named;
  if (isEveryAwsPrincipal(named)) return effect.value === "Allow" && !negated ? "*" : { AWS: "*" };
  return sortedObject(named.map(({ kind, items }) => [kind, renderList(items)]));
}

function renderConditions(conditions: readonly NormalCondition[]): JsonObject {
  const operators = new Set(conditions.map((condition) => condition.operator));
  return sortedObject(
    [...operators].map((operator) => {
      const own = conditions.filter((condition) => condition.operator === operator);
      return [operator, sortedObject(own.map(({ key, values }) => [canonicalKey(key), renderList(values)]))];
    }),
  );
}

/** One value stands alone, as AWS writes it; a token for a whole list is such a value. */
function renderList(items: readonly Item[]): JsonValue {
  const values = items.map((item) => item.value);
  const texts = new Set(values.filter((value) => typeof value === "string"));
  const tokens = distinct(values.filter(isUnresolved), (value) =>
    value.kind === "token" ? value.token : value,
  );
  const sorted = [...[...texts].sort(compareCodePoints), ...tokens];
  const [only, second] = sorted;
  return only !== undefined && second === undefined ? only : sorted;
}

/** IAM ignores the case of actions, but Terraform shows a difference. */
function canonicalActions({ items }: ItemList): readonly Item[] {
  return items.map((item) => {
    return typeof item.value === "string" ? { ...item, value: canonicalAction(item.value) } : item;
  });
}

function canonicalAction(action: string): string {
  const colon = action.indexOf(":");
  if (colon < 0) return action;
  const [prefix, name] = [action.slice(0, colon).toLowerCase(), action.slice(colon + 1)];
  return `${prefix}:${findPrefix(prefix)?.actions.get(name.toLowerCase())?.name ?? name}`;
}

function canonicalKey(key: string): string {
  const own = findPrefix(key.slice(0, key.indexOf(":")).toLowerCase())?.keys ?? [];
  const name = findKey(key, [...globalKeys(), ...own])?.name ?? key;
  return name.includes("*") ? key : name;
}

function sortedObject(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareCodePoints(a, b)));
}

/** The text of a value, to compare it with others; tokens are told apart, or not, by `nameOf`. */
function textOf(value: JsonValue, nameOf: (token: Unresolved) => unknown): string {
  return JSON.stringify(value, (_, member) => (isUnresolved(member) ? { token: nameOf(member) } : member));
}

/** Numbers tokens, equal ones alike, without looking into them. */
function tokenNumbers(): (token: Unresolved) => number {
  const seen: unknown[] = [];
  return (value) => {
    const token = value.kind === "token" ? value.token : value;
    return seen.includes(token) ? seen.indexOf(token) : seen.push(token) - 1;
  };
}

/** The first of each group of values with the same identity. */
function distinct<Value>(values: readonly Value[], identity: (value: Value) => unknown): readonly Value[] {
  const identities = values.map(identity);
  return values.filter((_, index) => identities.indexOf(identities[index]) === index);
}
