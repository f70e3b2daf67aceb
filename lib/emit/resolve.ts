import { DefaultTokenResolver, Fn, type IResolveContext, Lazy, StringConcat, Token, Tokenization } from "cdktf";
import { isUnresolved, type Reference, type Unresolved } from "../shapes/unresolved";
import { escapeAroundExpressions, escapeTemplates, quoteKey, wholeExpression } from "./templates";

/** Gives the value of a resource or a data source that a plan refers to. */
export type Values = (to: Reference) => unknown;

/** Resolves the values of an object of a plan. A key may be an expression, as those of tags may. */
export function resolveObject(value: object, values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [escapeAroundExpressions(key), resolve(member, values)]),
  );
}

/**
 * Copies a part of a plan with tokens and references in their places. A text in the plan is literal: Terraform finds
 * no template in it.
 */
export function resolve(value: unknown, values: Values): unknown {
  if (typeof value === "string") return escapeTemplates(value);
  if (isUnresolved(value)) return resolveUnresolved(value, values);
  if (Array.isArray(value)) return value.map((item) => resolve(item, values));
  if (typeof value !== "object" || value === null) return value;
  return resolveObject(value, values);
}

/** A text of a plan, or the token of one. */
export function resolveText(value: unknown, values: Values): string {
  return Token.asString(resolve(value, values));
}

/** A text that stands within an expression: CDKTF puts no quotes there around a text that a token resolves to at synth. */
export function resolveTextExpression(value: unknown, values: Values): string {
  const text = resolveText(value, values);
  if (!isUnresolved(value) || value.kind !== "token") return text;
  return Token.asString(Lazy.anyValue({ produce: (context) => textExpression(text, context) }));
}

/** Writes a text with tokens as a part of an expression: in quotes, or bare if it is nothing but an expression. */
export function textExpression(text: string, { scope }: IResolveContext): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  const written = String(Tokenization.resolve(text, { scope, resolver, preparing: false }));
  return wholeExpression(written) ?? quoteKey(written, (token) => token);
}

/** A list of a plan, or the token of one. */
export function resolveList(value: unknown, values: Values): string[] {
  return Token.asList(resolve(value, values));
}

function resolveUnresolved(value: Unresolved, values: Values): unknown {
  switch (value.kind) {
    case "token":
      return value.token;
    case "reference":
      return values(value.to);
    case "text":
      return value.parts.map((part) => resolveText(part, values)).join("");
    case "without dashes":
      return Fn.replace(resolveTextExpression(value.parts[0], values), "-", "");
    case "list":
      return concatenate(value.parts, values);
    case "set":
      return Fn.distinct(concatenate(value.parts, values));
    case "refused":
      return undefined;
  }
}

function concatenate(parts: readonly unknown[], values: Values): string[] {
  return Fn.concat(parts.map((part) => resolveInOrder(part, values)));
}

/** A list with positions, which a set has not: a token of the user's may turn out to be one. */
export function resolveInOrder(list: unknown, values: Values): string[] {
  // CDKTF takes a token among the members of a known list only as a text.
  if (Array.isArray(list)) return list.map((member) => resolveText(member, values));
  const isToken = isUnresolved(list) && list.kind === "token";
  return Token.asList(isToken ? Fn.tolist(resolveListExpression(list, values)) : resolve(list, values));
}

/** A list that stands within an expression: CDKTF writes no list there that a token resolves to at synth. */
export function resolveListExpression(value: unknown, values: Values): unknown {
  const list = resolve(value, values);
  if (!isUnresolved(value) || value.kind !== "token") return list;
  return Lazy.anyValue({
    produce: (context) => {
      const resolved: unknown = context.resolve(list);
      if (!Array.isArray(resolved)) return resolved;
      const members = resolved.map((member) => quoteKey(String(member), (token) => token));
      return `[${members.join(", ")}]`;
    },
  });
}
