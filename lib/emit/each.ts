import { type IResolvable, Lazy, type MapTerraformIterator, ref, TerraformIterator } from "cdktf";

/** Iterates over a map, given as an expression of Terraform. */
export function iterateOver(map: () => string): MapTerraformIterator {
  // Not as Token.asAnyMap: each is an object with a key of its own, and once an app has some 1,500 such, V8 gives
  // every further object of the app a hidden class of its own.
  return TerraformIterator.fromMap(Lazy.anyValue({ produce: () => `\${${map()}}` }));
}

const EACH = new Map<string, IResolvable>();

/**
 * A token for `each.key`, or for something in `each.value`. All stacks share one, since CDKTF keeps every token for
 * ever, with a stack trace.
 */
export function each(name: string): IResolvable {
  const token = EACH.get(name) ?? ref(`each.${name}`);
  EACH.set(name, token);
  return token;
}
