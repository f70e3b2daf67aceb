import { type TerraformElement, TerraformStack } from "cdktf";

/** The names that were taken in each stack. */
const TAKEN = new WeakMap<TerraformStack, Set<string>>();

/**
 * Names what Terraform shows in messages after the construct that it belongs to, without the hash of CDKTF. If another
 * element of the stack has the name already, CDKTF's own stays.
 */
export function takeReadableName(element: TerraformElement, prefix: string): void {
  const stack = TerraformStack.of(element);
  const names = TAKEN.get(stack) ?? new Set();
  TAKEN.set(stack, names);
  const within = element.node.scopes.slice(stack.node.scopes.length, -1);
  const path = within.map(({ node }) => node.id.replace(/\W/g, "_")).join("_");
  const name = `${prefix}_${path}`;
  if (names.has(name)) return;
  names.add(name);
  element.overrideLogicalId(name);
}
