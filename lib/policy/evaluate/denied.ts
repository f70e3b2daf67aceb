import { type Item, type ItemList, type NormalPrincipals, type NormalStatement, textsOf } from "../document/normal";
import { coversArn, mayMeanSameArn } from "./arn-patterns";
import { covers, mayOverlap, symbolsOf } from "./symbols";

/** How two texts of a list compare. */
interface Comparison {
  covers(wide: string, narrow: string): boolean;
  mayOverlap(one: string, other: string): boolean;
  /** Patterns that together mean everything. */
  readonly everything: readonly string[];
}

/** A part of what a statement allows: one item, or everything but some. */
type Part = { readonly item: Item["value"] } | { readonly excepted: readonly Item[] };

/**
 * The statements without conditions that together deny whatever another one allows; undefined if something may
 * remain. What is said is certain: a doubtful pattern, token or principal remains.
 *
 * @param own patterns that together mean all actions that the endpoint carries: `sqs:*`
 */
export function denialsOf(
  allow: NormalStatement,
  denies: readonly NormalStatement[],
  own: readonly string[],
): readonly NormalStatement[] | undefined {
  if (denies.length === 0) return undefined;
  const actions = { ...ACTIONS, everything: own };
  const about = denies.filter(({ principals }) => coversPrincipals(principals, allow.principals, own));
  const found = partsOf(allow.actions, actions).flatMap((action) =>
    partsOf(allow.resources, RESOURCES).map((resource) =>
      about.find((deny) => {
        return coversPart(deny.actions, action, actions) && coversPart(deny.resources, resource, RESOURCES);
      }),
    ),
  );
  const denials = found.filter((deny) => deny !== undefined);
  return found.length > 0 && denials.length === found.length ? [...new Set(denials)] : undefined;
}

const ACTIONS = {
  covers: (wide: string, narrow: string) => covers(actionSymbols(wide), actionSymbols(narrow)),
  mayOverlap: (one: string, other: string) => mayOverlap(actionSymbols(one), actionSymbols(other)),
};

const RESOURCES: Comparison = { covers: coversArn, mayOverlap: mayMeanSameArn, everything: ["*"] };

function actionSymbols(action: string) {
  return symbolsOf(action.toLowerCase());
}

/** Items that the endpoint does not carry are no part of what a statement allows. */
function partsOf({ negated, items }: ItemList, { everything, mayOverlap }: Comparison): readonly Part[] {
  if (negated) return [{ excepted: items }];
  const isAll = items.some(({ value }) => value === "*");
  if (isAll) return everything.map((item) => ({ item }));
  const isOwn = ({ value }: Item) => typeof value !== "string" || everything.some((one) => mayOverlap(one, value));
  return items.filter(isOwn).map(({ value }) => ({ item: value }));
}

function coversPart({ negated, items }: ItemList, part: Part, { covers, mayOverlap, everything }: Comparison): boolean {
  const texts = textsOf(items).map(({ value }) => value);
  const isCovered = (narrow: string) => texts.some((wide) => covers(wide, narrow));
  if (!negated && "item" in part && typeof part.item === "string") return isCovered(part.item);
  if (!negated) return everything.every(isCovered);
  if (texts.length < items.length) return false;
  if ("excepted" in part) {
    const excepted = textsOf(part.excepted).map(({ value }) => value);
    return texts.every((spared) => excepted.some((one) => covers(one, spared)));
  }
  const { item } = part;
  return typeof item === "string" && !texts.some((spared) => mayOverlap(spared, item));
}

/**
 * Whether all principals of a statement are among those of another. `{"AWS": "*"}` spares those who sign in at `sts`
 * and are no principals of AWS yet.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)
 */
function coversPrincipals(deny: NormalPrincipals, allow: NormalPrincipals, own: readonly string[]): boolean {
  if (deny.named === "*" && !deny.negated) return true;
  if (deny.negated || deny.named === "*" || allow.negated) return false;
  const denied = new Map(deny.named.map(({ kind, items }) => [kind, textsOf(items).map(({ value }) => value)]));
  const isEveryone = denied.get("AWS")?.includes("*") && !own.some((pattern) => /^(\*|sts:\*)$/.test(pattern));
  if (allow.named === "*") return isEveryone === true;
  return allow.named.every(({ kind, items }) =>
    items.every(({ value }) => {
      if (typeof value !== "string") return false;
      if (value === "*") return isEveryone === true;
      return denied.get(kind)?.some((one) => one === value || (kind === "AWS" && isWithin(value, one))) ?? false;
    }),
  );
}

/** Whether an ARN or id is of an account that is denied as a whole, or of anyone. */
function isWithin(principal: string, denied: string): boolean {
  if (denied === "*") return true;
  const account = accountOf(denied);
  return /^\d{12}$/.test(account) && [accountOf(principal), principal.split(":")[4]].includes(account);
}

/** The account that a principal means as a whole; its id and the ARN of its root are the same. */
function accountOf(principal: string): string {
  return /^arn:[\w-]+:iam::(\d{12}):root$/.exec(principal)?.[1] ?? principal;
}
