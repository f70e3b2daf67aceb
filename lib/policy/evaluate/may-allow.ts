import type { Item, ItemList, NormalPolicy, NormalStatement } from "../document/normal";
import { coversArn, mayMeanSameParts } from "./arn-patterns";
import { covers, mayOverlap, symbolsOf } from "./symbols";

/** Actions and resources, all of which may be patterns. */
export interface Target {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

type Comparison = (written: string, meant: string) => boolean;

/**
 * A policy as it is about a target: the statements that may allow some of it, and those that certainly deny all of it,
 * each for all actions and resources. Their principals and conditions stay. Wildcards stay within their part of an ARN.
 */
export function policyAbout(policy: NormalPolicy, target: Target): NormalPolicy {
  const relevant = policy.statements.filter((statement) => {
    return statement.effect.value === "Deny" ? deniesAll(statement, target) : mayAllow(statement, target);
  });
  return { ...policy, statements: relevant.map(widen) };
}

function mayAllow({ actions, resources }: NormalStatement, target: Target): boolean {
  return mayHold(actions, target.actions, mayNameSame) && mayHold(resources, target.resources, mayMeanSameParts);
}

/** Tokens and excepted items leave everything open. */
function mayHold({ negated, items }: ItemList, meant: readonly string[], mayBeSame: Comparison): boolean {
  const mayBe = ({ value }: Item) => typeof value !== "string" || meant.some((one) => mayBeSame(value, one));
  return negated || items.some(mayBe);
}

function deniesAll({ actions, resources }: NormalStatement, target: Target): boolean {
  return (
    holdsAll(actions, target.actions, coversName, mayNameSame) &&
    holdsAll(resources, target.resources, coversArn, mayMeanSameParts)
  );
}

function holdsAll(
  { negated, items }: ItemList,
  meant: readonly string[],
  coversOne: Comparison,
  mayBeSame: Comparison,
): boolean {
  const some = (compare: Comparison, one: string, ofToken: boolean) =>
    items.some(({ value }) => (typeof value === "string" ? compare(value, one) : ofToken));
  return meant.every((one) => (negated ? !some(mayBeSame, one, true) : some(coversOne, one, false)));
}

function widen(statement: NormalStatement): NormalStatement {
  const everything: ItemList = { negated: false, items: [{ value: "*", path: statement.path, unchecked: false }] };
  return { ...statement, actions: everything, resources: everything };
}

function mayNameSame(one: string, other: string): boolean {
  return mayOverlap(symbolsOf(one.toLowerCase()), symbolsOf(other.toLowerCase()));
}

function coversName(wide: string, narrow: string): boolean {
  return covers(symbolsOf(wide.toLowerCase()), symbolsOf(narrow.toLowerCase()));
}
