import { type IResolveContext, Lazy, Token } from "cdktf";
import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { resolvePolicyToken } from "./policy-tokens";
import { resolve, type Values } from "./resolve";
import { escapeTemplates } from "./templates";

/** Resolved policies: the endpoints without a policy of their own share one, in all stacks. */
const RESOLVED = new WeakMap<object, unknown>();

/**
 * Resolves the policy of an endpoint to the JSON values of its row. To one that only Terraform knows, it adds the
 * statements of an expression, if there is one.
 */
export function resolvePolicy(policy: object | null, values: Values, added?: string): unknown {
  if (policy === null) return null;
  if (isUnresolved(policy)) return policy.kind === "token" ? resolvePolicyToken(policy.token, added) : undefined;
  const resolved =
    RESOLVED.get(policy) ?? (countTokens(policy) > 1 ? inOrder(policy, values) : putTokensBack(policy, values));
  RESOLVED.set(policy, resolved);
  return resolved;
}

/**
 * Copies a policy with the tokens in their places. Every other text is literal to Terraform: `${aws:username}` is a
 * variable of IAM.
 */
export function putTokensBack(value: unknown, values: Values): unknown {
  if (isUnresolved(value)) return value.kind === "token" ? putTokensBack(value.token, values) : resolve(value, values);
  if (typeof value === "string") return escapeTemplates(value);
  if (Array.isArray(value) && !Token.isUnresolved(value)) return value.map((member) => putTokensBack(member, values));
  if (typeof value !== "object" || value === null || Token.isUnresolved(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [escapeTemplates(key), putTokensBack(member, values)]),
  );
}

function countTokens(value: unknown): number {
  if (isUnresolved(value)) return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((count: number, member) => count + countTokens(member), 0);
}

type Expression = (token: Unresolved) => string;

/** The same, with the tokens in the order of their expressions and each once. Only its stack knows the expression of a token. */
function inOrder(policy: object, values: Values) {
  const expression = (context: IResolveContext) => (token: Unresolved) => {
    const resolved: unknown = context.resolve(putTokensBack(token, values));
    return typeof resolved === "string" ? resolved : JSON.stringify(resolved);
  };
  return Lazy.anyValue({ produce: (context) => putTokensBack(sortTokens(policy, expression(context)), values) });
}

function sortTokens(value: unknown, expression: Expression): unknown {
  if (typeof value !== "object" || value === null || isUnresolved(value)) return value;
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value;
    return sortMembers(
      members.map((member) => sortTokens(member, expression)),
      expression,
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sortTokens(member, expression)]));
}

/** Texts come first, in their order. Statements are sorted as if tokens were empty, and equal ones by their tokens. */
function sortMembers(members: readonly unknown[], expression: Expression): unknown {
  const others = members.flatMap((member) => {
    if (typeof member === "string") return [];
    return [{ member, rank: textOf(member, () => ""), text: textOf(member, expression) }];
  });
  const distinct = [...new Map(others.map((other) => [other.text, other])).values()];
  distinct.sort((one, other) => compare(one.rank, other.rank) || compare(one.text, other.text));
  const texts = members.filter((member) => typeof member === "string");
  const sorted = [...texts, ...distinct.map(({ member }) => member)];
  // AWS writes a single value without a list.
  return sorted.length === 1 && isUnresolved(sorted[0]) ? sorted[0] : sorted;
}

function textOf(value: unknown, expression: Expression): string {
  return JSON.stringify(value, (_, member) => (isUnresolved(member) ? { token: expression(member) } : member));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
