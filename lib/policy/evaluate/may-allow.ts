import type { Item, ItemList, NormalStatement } from "../document/normal";
import { mayMeanSameParts } from "./arn-patterns";
import { mayOverlap, symbolsOf } from "./symbols";

/**
 * Whether a statement may allow some of the actions on some of the resources, all of which may be patterns. Conditions
 * may hold, and tokens and excepted items leave everything open; wildcards stay within their part of an ARN.
 */
export function mayAllow(
  { effect, actions, resources }: NormalStatement,
  someActions: readonly string[],
  someResources: readonly string[],
): boolean {
  return (
    effect.value !== "Deny" &&
    mayHold(actions, someActions, mayNameSame) &&
    mayHold(resources, someResources, mayMeanSameParts)
  );
}

function mayHold({ negated, items }: ItemList, some: readonly string[], mayBeSame: typeof mayMeanSameParts): boolean {
  const mayBe = ({ value }: Item) => typeof value !== "string" || some.some((one) => mayBeSame(value, one));
  return negated || items.some(mayBe);
}

function mayNameSame(one: string, other: string): boolean {
  return mayOverlap(symbolsOf(one.toLowerCase()), symbolsOf(other.toLowerCase()));
}
