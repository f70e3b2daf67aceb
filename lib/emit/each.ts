import { type IResolvable, Lazy, type MapTerraformIterator, ref, TerraformIterator } from "cdktf";

/** Iterates over a map, given as an expression of Terraform. */
export function iterateOver(map: () => string): MapTerraformIterator {
  // Not as Token.asAnyMap: its tokens are objects with different keys, and once an app has some 1,500 of them, V8
  // gives every further object of the app a hidden class of its own.
  return TerraformIterator.fromMap(Lazy.anyValue({ produce: () => `\${${map()}}` }));
}

const EACH = new Map<string, IResolvable>();

/**
 * A token for `each.key`, or for a part of `each.value`. All stacks share it, since CDKTF keeps every token forever,
 * with a stack trace.
 */
export function each(name: string): IResolvable {
  const token = EACH.get(name) ?? ref(`each.${name}`);
  EACH.set(name, token);
  return token;
}
