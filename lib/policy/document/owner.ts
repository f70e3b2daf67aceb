import type { Owner } from "../../shapes/of-set";
import { type ItemList, type NormalStatement, textsOf } from "./normal";

/** The condition keys that name an owner, those first that mean the own one in every perimeter. */
const KEYS: readonly (readonly [key: string, by: Owner["by"]])[] = [
  ["aws:principalorgid", "organization"],
  ["aws:resourceorgid", "organization"],
  ["aws:principalaccount", "account"],
  ["aws:resourceaccount", "account"],
];

/**
 * Whose identities and resources a policy lets pass: the organization or the accounts of a statement that allows
 * everything to them, as those of a perimeter do; undefined if it has none.
 */
export function ownerOf(statements: readonly NormalStatement[]): Owner | undefined {
  const conditions = statements.filter(allowsEveryAction).flatMap((statement) => statement.conditions);
  const equal = conditions.filter(({ operator }) => operator.toLowerCase() === "stringequals");
  for (const [key, by] of KEYS) {
    const found = equal.find((condition) => condition.key.toLowerCase() === key);
    if (found) return { by, ids: found.values.map(({ value }) => value) };
  }
  return undefined;
}

function allowsEveryAction({ effect, actions, resources }: NormalStatement): boolean {
  return effect.value === "Allow" && holdsEverything(actions) && holdsEverything(resources);
}

function holdsEverything({ negated, items }: ItemList): boolean {
  return !negated && textsOf(items).some(({ value }) => /^([\w-]+:)?\*$/.test(value));
}
