import type { Owner } from "../../shapes/of-set";
import { parseOperator } from "../evaluate/operators";
import { identityOf } from "./json";
import { type Item, type ItemList, type NormalStatement, textsOf } from "./normal";

/** The condition keys that name an owner, of the identity and of the resource. */
const KEYS = [
  { by: "organization", principal: "aws:principalorgid", resource: "aws:resourceorgid" },
  { by: "organization path", principal: "aws:principalorgpaths", resource: "aws:resourceorgpaths" },
  { by: "account", principal: "aws:principalaccount", resource: "aws:resourceaccount" },
] as const;

/**
 * Whose identities and resources a policy lets pass: of statements that let identities of an owner reach its own
 * resources, as those of a perimeter do, or else of those that let its identities reach everything. Undefined if no
 * statement says so, or if owners of several kinds do.
 */
export function ownerOf(statements: readonly NormalStatement[]): Owner | undefined {
  const allows = statements.filter(({ effect }) => effect.value === "Allow");
  const closed = allows.flatMap(ownersOfBoth);
  return unite(closed.length > 0 ? closed : allows.filter(allowsEveryAction).flatMap(ownersOfIdentities));
}

/** The owners of identities and resources alike. */
function ownersOfBoth(statement: NormalStatement): readonly Owner[] {
  return KEYS.flatMap(({ by, principal, resource }) => {
    const [ids, ofResources] = [idsOf(statement, principal), idsOf(statement, resource)];
    return ids.length > 0 && isSame(ids, ofResources) ? [{ by, ids }] : [];
  });
}

/** The owners of identities, if the resources may be anybody's. */
function ownersOfIdentities(statement: NormalStatement): readonly Owner[] {
  if (KEYS.some(({ resource }) => statement.conditions.some(({ key }) => key.toLowerCase() === resource))) return [];
  return KEYS.flatMap(({ by, principal }) => {
    const ids = idsOf(statement, principal);
    return ids.length > 0 ? [{ by, ids }] : [];
  });
}

/** The ids to which a condition limits a key; none if it takes patterns for them. */
function idsOf({ conditions }: NormalStatement, key: string): Owner["ids"] {
  const condition = conditions.find((one) => one.key.toLowerCase() === key && isEquality(one.operator));
  const values = condition?.values.map(({ value }) => value) ?? [];
  const isPattern = !key.endsWith("paths") && values.some((value) => typeof value === "string" && /[*?]/.test(value));
  return isPattern ? [] : values;
}

function isEquality(operator: string): boolean {
  return /^String(Equals|EqualsIgnoreCase|Like)$/.test(parseOperator(operator)?.base ?? "");
}

function isSame(one: Owner["ids"], other: Owner["ids"]): boolean {
  const [ids, others] = [one, other].map((list) => new Set(list.map(identity)));
  return ids?.size === others?.size && one.every((id) => others?.has(identity(id)));
}

function unite(owners: readonly Owner[]): Owner | undefined {
  const [first] = owners;
  if (first === undefined || owners.some(({ by }) => by !== first.by)) return undefined;
  const ids = new Map(owners.flatMap((owner) => owner.ids).map((id) => [identity(id), id]));
  return { by: first.by, ids: [...ids.values()] };
}

function identity(value: Item["value"]): unknown {
  return typeof value === "string" ? value : identityOf(value);
}

function allowsEveryAction({ actions, resources }: NormalStatement): boolean {
  return holdsEverything(actions) && holdsEverything(resources);
}

function holdsEverything({ negated, items }: ItemList): boolean {
  return !negated && textsOf(items).some(({ value }) => /^([\w-]+:)?\*$/.test(value));
}
