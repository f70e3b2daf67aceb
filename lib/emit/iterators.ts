import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization } from "cdktf";
import type { Construct } from "constructs";
import { isObject } from "../shapes/is-object";
import type { Path, Problem } from "../shapes/problem";
import { iteratorValue } from "../shapes/rules/iterator-value";
import { isUnresolved } from "../shapes/unresolved";

/** What is wrong with the tokens of an input: those of iterators have no meaning within a construct. */
export function checkIterators(construct: Construct, input: unknown, path: Path = []): readonly Problem[] {
  if (isUnresolved(input)) return input.kind === "token" ? checkToken(construct, input.token, path) : [];
  if (Array.isArray(input)) return input.flatMap((item, index) => checkIterators(construct, item, [...path, index]));
  if (!isObject(input)) return [];
  return Object.entries(input).flatMap(([key, member]) => checkIterators(construct, member, [...path, key]));
}

function checkToken(construct: Construct, token: unknown, path: Path): readonly Problem[] {
  const resolver = new DefaultTokenResolver(new StringConcat());
  try {
    const scope = TerraformStack.of(construct);
    const resolved: unknown = Tokenization.resolve(token, { scope, resolver, preparing: false });
    return iteratorValue.check(path, typeof resolved === "string" ? resolved : (JSON.stringify(resolved) ?? ""));
  } catch {
    // What the program makes later cannot be resolved yet.
    return [];
  }
}
