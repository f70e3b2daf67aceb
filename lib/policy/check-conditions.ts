import type { Problem } from "../problems";
import { nearest } from "../services/nearest";
import { findActions } from "./check-actions";
import { checkValues } from "./check-values";
import type { NormalCondition, NormalStatement } from "./document/normal";
import { type Family, OPERATOR_NAMES, type Operator, parseOperator } from "./evaluate/operators";
import { dataVersion, findKey, findPrefix, globalKeys, type IamKey, prefixesOf } from "./iam/iam-data";
import type { PolicyContext } from "./policy-context";
import {
  asWarning,
  denyAnyValue,
  keyOfNoAction,
  keysDifferInCase,
  missingTagKey,
  qualifiedNull,
  singleValueInSet,
  unknownKey,
  unknownOperator,
  valueTypeMismatch,
  wholeListKey,
} from "./policy-problems";

/**
 * The key types that each operator family compares; `Null` compares none. Dates are numbers too, seconds since 1970:
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-valid-to (2026)
 */
const TYPES: Readonly<Record<Exclude<Family, "Null">, readonly string[]>> = {
  Arn: ["ARN"],
  Binary: ["Binary", "String"],
  Bool: ["Bool"],
  Date: ["Date"],
  IpAddress: ["IPAddress"],
  Numeric: ["Numeric", "Date"],
  String: ["String", "ARN"],
};

/** What is wrong with the conditions of a statement: operators, keys, how they fit, and values. */
export function checkConditions(statement: NormalStatement, context: PolicyContext): readonly Problem[] {
  return statement.conditions.flatMap((condition) => {
    const operator = parseOperator(condition.operator);
    if (operator === undefined) {
      return [
        unknownOperator(
          condition.operatorPath,
          condition.operator,
          nearest(condition.operator, OPERATOR_NAMES),
        ),
      ];
    }
    return [
      ...checkQualifiers(condition, operator),
      ...checkSpelling(condition, statement.conditions),
      ...checkKey(condition, operator, statement, context),
      ...checkValues(condition, operator),
    ];
  });
}

function checkQualifiers(
  { operatorPath, operator: written }: NormalCondition,
  { family, set, ifExists }: Operator,
) {
  return family === "Null" && (set !== undefined || ifExists) ? [qualifiedNull(operatorPath, written)] : [];
}

function checkSpelling(condition: NormalCondition, all: readonly NormalCondition[]): readonly Problem[] {
  const { operator, key, path } = condition;
  const twin = all.find((other) => {
    return other.operator === operator && other.key !== key && other.key.toLowerCase() === key.toLowerCase();
  });
  return twin && all.indexOf(twin) < all.indexOf(condition) ? [keysDifferInCase(path, key, twin.key)] : [];
}

function checkKey(
  condition: NormalCondition,
  operator: Operator,
  statement: NormalStatement,
  context: PolicyContext,
): readonly Problem[] {
  const { key, path } = condition;
  const prefixes = context.service === undefined ? undefined : prefixesOf(context.service);
  const own = (prefixes ?? [key.split(":")[0] ?? ""]).flatMap((prefix) => findPrefix(prefix)?.keys ?? []);
  const candidates = [...globalKeys(), ...own];
  const found = findKey(key, candidates);
  if (found === undefined) {
    const isForeign = prefixes !== undefined || key.startsWith("aws:") || own.length > 0;
    return isForeign ? [describeUnknown(key, path, candidates, context)] : [];
  }
  return [
    ...checkType(condition, operator, found),
    ...checkSet(condition, operator, found, statement),
    ...(own.includes(found) && prefixes ? checkSupport(condition, found, statement, prefixes) : []),
  ];
}

function describeUnknown(
  key: string,
  path: string,
  candidates: readonly IamKey[],
  { service, unknownActions }: PolicyContext,
): Problem {
  const tag = candidates.find(
    ({ name }) => name.toLowerCase() === `${key.replace(/\/$/, "").toLowerCase()}/*`,
  );
  if (tag) return missingTagKey(path, key, tag.name);
  const near = nearest(
    key,
    candidates.map(({ name }) => name).filter((name) => !name.includes("*")),
  );
  const problem = unknownKey(path, key, service, near, dataVersion());
  return unknownActions === "warn" ? asWarning(problem) : problem;
}

function checkType({ operator: written, key, path }: NormalCondition, { family }: Operator, found: IamKey) {
  if (family === "Null") return [];
  const accepted = TYPES[family];
  const types = found.types.map((type) => type.replace(/^ArrayOf/, ""));
  return types.some((type) => accepted.includes(type)) ? [] : [valueTypeMismatch(path, key, written, types)];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
function checkSet(
  { operator: written, key, path }: NormalCondition,
  { family, set }: Operator,
  found: IamKey,
  { effect }: NormalStatement,
): readonly Problem[] {
  if (family === "Null") return [];
  const isList = found.types.some((type) => type.startsWith("ArrayOf"));
  if (isList && set === undefined) return [wholeListKey(path, key, written)];
  if (!isList && set !== undefined) {
    const problem = singleValueInSet(path, key, written, set);
    return [set === "ForAllValues" && effect.value === "Allow" ? problem : asWarning(problem)];
  }
  return set === "ForAnyValue" && effect.value === "Deny" ? [denyAnyValue(path, key)] : [];
}

/** A key that no request for the statement's actions carries makes an Allow that allows nothing. */
function checkSupport(
  { key, path }: NormalCondition,
  found: IamKey,
  { actions }: NormalStatement,
  prefixes: readonly string[],
): readonly Problem[] {
  const texts = actions.items.flatMap(({ value, unchecked }) =>
    typeof value === "string" && !unchecked ? [value] : [],
  );
  if (actions.negated || texts.length < actions.items.length) return [];
  const supporting = findActions("*", prefixes).filter((action) => action.keys.includes(found));
  const meant = texts.flatMap((text) => findActions(text, prefixes));
  const isSupported =
    supporting.length === 0 || meant.length === 0 || meant.some((action) => supporting.includes(action));
  return isSupported
    ? []
    : [
        keyOfNoAction(
          path,
          key,
          supporting.slice(0, 3).map((action) => action.name),
        ),
      ];
}
