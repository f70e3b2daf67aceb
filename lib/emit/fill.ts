import { Fn, type TerraformProvider, Token } from "cdktf";
import { blankOf, type Reference } from "../plan/blank";
import { isUnresolved, type Unresolved } from "../shapes/unresolved";
import { escapeBesideExpressions, escapeTemplates } from "./templates";

/** Gives the value of a resource or a data source that a plan refers to. */
export type Resolve = (to: Reference) => unknown;

/** What every resource of a construct has in common. */
export interface Shared {
  /** The VPC, as the user gave it. */
  readonly vpcId: string;
  /** The shared tags, as the user gave them. */
  readonly tags: unknown;
  /** The provider with an alias, if the user gave one. */
  readonly provider: TerraformProvider | undefined;
  /** Gives the values that the plan refers to. */
  readonly resolve: Resolve;
  /** The addresses of what checks the VPC before any endpoint is made. */
  readonly guards: () => readonly string[];
}

/** Copies an object of a plan like `fill`; a key may be an expression, as those of tags may. */
export function fillObject(value: object, resolve: Resolve): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [escapeBesideExpressions(key), fill(member, resolve)]),
  );
}

/**
 * Copies a part of a plan with the tokens put back and the blanks filled in. What is a text in the plan is literal:
 * Terraform finds no template in it.
 */
export function fill(value: unknown, resolve: Resolve): unknown {
  if (typeof value === "string") return escapeTemplates(value);
  if (isUnresolved(value)) return fillBlank(value, resolve);
  if (Array.isArray(value)) return value.map((item) => fill(item, resolve));
  if (typeof value !== "object" || value === null) return value;
  return fillObject(value, resolve);
}

function fillBlank(value: Unresolved, resolve: Resolve): unknown {
  const blank = blankOf(value);
  if (!blank) return value.kind === "token" ? value.token : undefined;
  switch (blank.kind) {
    case "reference":
      return resolve(blank.to);
    case "text":
      return blank.parts.map((part) => Token.asString(fill(part, resolve))).join("");
    case "list":
      return joined(blank.parts, resolve);
    case "set":
      return Fn.distinct(joined(blank.parts, resolve));
  }
}

function joined(parts: readonly unknown[], resolve: Resolve): string[] {
  return Fn.concat(parts.map((part) => asList(fill(part, resolve))));
}

/** A list, or the token of one. A token among the members of a list that is known has to be a text for CDKTF. */
function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map((member) => Token.asString(member)) : Token.asList(value);
}
