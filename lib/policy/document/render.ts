import { POLICY_VERSION } from "../../shapes/policy-version";
import type { Path } from "../../shapes/problem";
import { isUnresolved } from "../../shapes/unresolved";
import { spellAction, spellConditionKey } from "../iam/spelling";
import { identityOf, type JsonObject, type JsonValue, tokenNumbers, writeText } from "./json";
import {
  type Item,
  isEveryAwsPrincipal,
  type NormalCondition,
  type NormalPolicy,
  type NormalStatement,
} from "./normal";
import { compareCodePoints } from "./order";

export type { JsonObject, JsonValue } from "./json";

/**
 * The IAM document of a policy: the same for the same meaning, in whatever order statements and lists were written.
 * Texts come sorted and before tokens, which keep their order.
 */
export function renderPolicy(policy: NormalPolicy): JsonObject {
  return renderWithPaths(policy).document;
}

/** A document, and where in the input each of its statements is. */
export interface RenderedPolicy {
  readonly document: JsonObject;
  readonly paths: readonly Path[];
}

/** The same, with the places of the statements; of statements that are the same, the first one's. */
export function renderWithPaths({ statements }: NormalPolicy): RenderedPolicy {
  const rendered = statements.map(renderWithPath);
  const ordered = rendered.length > 1 ? inOrder(rendered) : rendered;
  return {
    document: { Version: POLICY_VERSION, Statement: ordered.map(({ statement }) => statement) },
    paths: ordered.map(({ path }) => path),
  };
}

interface RenderedStatement {
  readonly statement: JsonObject;
  readonly path: Path;
}

function renderWithPath(statement: NormalStatement): RenderedStatement {
  return { statement: renderStatement(statement), path: statement.path };
}

/** Whether two statements are rendered alike, so that one of them is left out. */
export function isSameStatement(one: NormalStatement, other: NormalStatement): boolean {
  return one === other || inOrder([renderWithPath(one), renderWithPath(other)]).length === 1;
}

/** Each statement once, in the order of their text, which does not depend on tokens. */
function inOrder(statements: readonly RenderedStatement[]): readonly RenderedStatement[] {
  const numberOf = tokenNumbers();
  const written = statements.map((rendered) => {
    const { text, tokens } = writeText(rendered.statement);
    return { ...rendered, text, identity: `${text} ${tokens.map(numberOf)}` };
  });
  return distinct(written, ({ identity }) => identity).toSorted((one, other) =>
    compareCodePoints(one.text, other.text),
  );
}

function renderStatement(statement: NormalStatement): JsonObject {
  const { sid, effect, principals, actions, resources, conditions } = statement;
  return {
    ...(sid && { Sid: sid.value }),
    Effect: effect.value,
    [principals.negated ? "NotPrincipal" : "Principal"]: renderPrincipals(statement),
    [actions.negated ? "NotAction" : "Action"]: renderList(actions.items, spellAction),
    [resources.negated ? "NotResource" : "Resource"]: renderList(resources.items),
    ...(conditions.length > 0 && { Condition: renderConditions(conditions) }),
  };
}

/**
 * IAM takes `{"AWS": "*"}` for `"*"` in an Allow, but Terraform shows a difference between the two forever. A Deny
 * keeps it: there it spares those who are not yet principals of AWS, such as the callers of AssumeRoleWithWebIdentity.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 */
function renderPrincipals({ principals: { named, negated }, effect }: NormalStatement): JsonValue {
  if (named === "*") return named;
  if (isEveryAwsPrincipal(named)) return effect.value === "Allow" && !negated ? "*" : { AWS: "*" };
  return sortedObject(named.map(({ kind, items }) => [kind, renderList(items)]));
}

function renderConditions(conditions: readonly NormalCondition[]): JsonObject {
  const operators = new Set(conditions.map(({ operator }) => operator));
  return sortedObject(
    [...operators].map((operator) => {
      const own = conditions.filter((condition) => condition.operator === operator);
      return [operator, sortedObject(own.map(({ key, values }) => [spellConditionKey(key), renderList(values)]))];
    }),
  );
}

/** One value is alone, as AWS writes it; a token for a whole list is such a value. */
function renderList(items: readonly Item[], spell = (text: string) => text): JsonValue {
  const values = items.map(({ value }) => (typeof value === "string" ? spell(value) : value));
  const sorted = values.length > 1 ? sortedList(values) : values;
  const [only, second] = sorted;
  return only !== undefined && second === undefined ? only : sorted;
}

/** The texts in order, then the tokens, each once. */
function sortedList(values: readonly Item["value"][]): readonly Item["value"][] {
  const texts = new Set(values.filter((value) => typeof value === "string"));
  const tokens = distinct(values.filter(isUnresolved), identityOf);
  return [...[...texts].sort(compareCodePoints), ...tokens];
}

function sortedObject(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries([...entries].sort(([one], [other]) => compareCodePoints(one, other)));
}

/** The first of each group of values with the same identity. */
function distinct<Value>(values: readonly Value[], identity: (value: Value) => unknown): readonly Value[] {
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const found = identity(value);
    if (seen.has(found)) return false;
    seen.add(found);
    return true;
  });
}
