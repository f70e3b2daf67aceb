import type { Item, NormalStatement } from "../policy/document/normal";
import { isOfOtherService } from "../policy/iam/acts-on";
import { prefixIn } from "../policy/iam/iam-data";
import { arnsOf } from "./each-acting-statement";

/** Whether a statement may allow an action of IAM prefixes, by its effect and its actions. */
export function mayAllowAction({ effect, actions }: NormalStatement, prefixes: readonly string[]): boolean {
  const mayBeOf = ({ value }: Item) => typeof value !== "string" || value === "*" || prefixes.includes(prefixIn(value));
  return effect.value !== "Deny" && (actions.negated || actions.items.some(mayBeOf));
}

/** Whether a statement is about more than resources of services on which no action of the prefixes acts. */
export function mayReach(statement: NormalStatement, prefixes: readonly string[]): boolean {
  return arnsOf(statement)?.some(({ value }) => !isOfOtherService(value, prefixes)) ?? true;
}
