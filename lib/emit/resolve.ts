import { Fn, Token } from "cdktf";
import { isUnresolved, type Reference, type Unresolved } from "../shapes/unresolved";
import { escapeAroundExpressions, escapeTemplates } from "./templates";

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
      return Fn.replace(resolveText(value.parts[0], values), "-", "");
    case "list":
      return concatenate(value.parts, values);
    case "set":
      return Fn.distinct(concatenate(value.parts, values));
    case "refused":
      return undefined;
  }
}

function concatenate(parts: readonly unknown[], values: Values): string[] {
  return Fn.concat(parts.map((part) => asList(resolve(part, values))));
}

/** A list, or the token of one. CDKTF takes a token among the members of a known list only as a text. */
function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map((member) => Token.asString(member)) : Token.asList(value);
}
