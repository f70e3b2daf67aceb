import type { Construct } from "constructs";
import { isObject } from "../shapes/is-object";
import type { Path, Problem } from "../shapes/problem";
import { iteratorValue } from "../shapes/rules/iterator-value";
import { isUnresolved } from "../shapes/unresolved";
import { resolveIn } from "./resolve-in";

/** A token of the user's, as Terraform will read it. */
export interface Expression {
  readonly path: Path;
  /** Undefined if the program makes it later. */
  readonly text: string | undefined;
}

/** The expressions of all tokens in an input. */
export function expressionsOf(scope: Construct, input: unknown, path: Path = []): readonly Expression[] {
  if (isUnresolved(input)) return input.kind === "token" ? [{ path, text: textOf(scope, input.token) }] : [];
  if (Array.isArray(input)) return input.flatMap((item, index) => expressionsOf(scope, item, [...path, index]));
  if (!isObject(input)) return [];
  return Object.entries(input).flatMap(([key, member]) => expressionsOf(scope, member, [...path, key]));
}

function textOf(construct: Construct, token: unknown): string | undefined {
  try {
    const resolved = resolveIn(construct, token);
    return typeof resolved === "string" ? resolved : JSON.stringify(resolved);
  } catch {
    return undefined;
  }
}

/** What is wrong with expressions: those of iterators have no meaning within a construct. */
export function checkIterators(expressions: readonly Expression[]): readonly Problem[] {
  return expressions.flatMap(({ path, text = "" }) => iteratorValue.check(path, text));
}
