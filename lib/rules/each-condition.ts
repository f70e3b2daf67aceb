import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, type NormalCondition, type NormalStatement, textsOf } from "../policy/document/normal";
import { type Operator, parseOperator } from "../policy/evaluate/operators";
import { findPrefix, globalKeys, prefixesOf, prefixIn } from "../policy/iam/iam-data";
import { findKey, type IamKey, type KeySet } from "../policy/iam/iam-keys";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** A condition whose operator IAM has, and where it belongs. */
export interface KnownCondition {
  readonly condition: NormalCondition;
  readonly operator: Operator;
  /** The key that is meant; undefined if the IAM data has none. */
  readonly key: IamKey | undefined;
  /** The keys among which it was looked up, the global ones first. */
  readonly candidates: readonly KeySet[];
  readonly statement: NormalStatement;
  readonly policy: EndpointPolicy;
}

/** Checks each condition; an operator that IAM does not have, and a variable in the key, are matters of one rule each. */
export function eachCondition(check: (known: KnownCondition) => readonly Finding[]): Rule["check"] {
  return eachStatement((statement, policy) => knownConditionsOf(statement, policy).flatMap(check));
}

/** The conditions of a statement whose operator IAM has. */
export const knownConditionsOf = oncePerStatement((statement, policy) =>
  statement.conditions.flatMap((condition): readonly KnownCondition[] => {
    const operator = parseOperator(condition.operator);
    if (operator === undefined || /[$&]\{/.test(condition.key)) return [];
    const candidates = candidatesFor(condition.key, policy);
    const key = findKey(condition.key, candidates);
    return [{ condition, operator, key, candidates, statement, policy }];
  }),
);

/** Checks each value of a condition that is text. */
export function eachConditionText(
  check: (text: string, path: Item["path"], known: KnownCondition) => readonly Finding[],
): Rule["check"] {
  return eachCondition((known) =>
    textsOf(known.condition.values).flatMap(({ value, path }) => check(value, path, known)),
  );
}

/** Whether requests to one service alone carry a key, so that it fits no statement for all services. */
export function isOfOneService({ condition, key, policy }: KnownCondition): boolean {
  const { isShared, isTyped } = policy;
  const prefix = prefixIn(condition.key);
  return isShared && isTyped && key === undefined && findPrefix(prefix) !== undefined;
}

/**
 * The global keys, and those of the services whose requests pass through the endpoint. Without a known service, the
 * key says by its prefix which ones; statements for all services have global keys only.
 */
function candidatesFor(key: string, { isShared, isTyped, service }: EndpointPolicy): readonly KeySet[] {
  if (isShared && isTyped) return [globalKeys()];
  const carried = prefixesOf(service);
  const prefixes = carried.length > 0 ? carried : [prefixIn(key)];
  return [globalKeys(), ...prefixes.flatMap((prefix) => findPrefix(prefix)?.keys ?? [])];
}
