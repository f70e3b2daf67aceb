import type { Subject } from "../model/subject";
import type { NormalCondition } from "../policy/document/normal";
import { type Constraint, canHold } from "../policy/evaluate/can-hold";
import { isNegated, type Operator, parseOperator } from "../policy/evaluate/operators";
import { isListKey } from "../policy/iam/iam-keys";
import type { KnownCondition } from "./each-condition";

/** What every request through the endpoints has in common: constraints by key in lower case that always hold. */
export type RequestFacts = ReadonlyMap<string, readonly Constraint[]>;

/** Nothing is known of the requests. */
export const NO_FACTS: RequestFacts = new Map();

/** The id of a VPC. */
export const VPC_ID = /^vpc-([0-9a-f]{8}|[0-9a-f]{17})$/;

const PRESENT: Constraint = { operator: operatorNamed("Null"), values: ["false"] };

/**
 * Every request carries the VPC to which the endpoint is attached, and the endpoint: callers in other VPCs, who reach
 * it by peering or a transit gateway, carry the same. Only some services know the ARN of the VPC.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpc (2026)
 */
export function requestFacts(subject: Subject): RequestFacts {
  const id = literalVpcId(subject);
  const arnPattern = vpcArnPattern(subject);
  const equals: Constraint = { operator: operatorNamed("StringEquals"), values: id ? [id] : undefined };
  const arn: Constraint = {
    operator: operatorNamed("ArnLikeIfExists"),
    values: arnPattern ? [arnPattern] : undefined,
  };
  return new Map([
    ["aws:sourcevpc", [PRESENT, equals]],
    ["aws:sourcevpce", [PRESENT]],
    ["aws:sourcevpcarn", [arn]],
  ]);
}

/** A pattern for the ARN of the VPC to which the endpoints are attached; undefined if synth knows nothing of it. */
export function vpcArnPattern(subject: Subject): string | undefined {
  const id = literalVpcId(subject);
  const { region } = subject.props;
  const isKnown = id !== undefined || typeof region === "string";
  return isKnown ? `arn:*:ec2:${typeof region === "string" ? region : "*"}:*:vpc/${id ?? "*"}` : undefined;
}

function literalVpcId({ props: { vpcId } }: Subject): string | undefined {
  return typeof vpcId === "string" && VPC_ID.test(vpcId) ? vpcId : undefined;
}

/**
 * Every request carries the region that it calls, which is that of the endpoint's service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion (2026)
 */
export function regionFacts(region: string): RequestFacts {
  const equals: Constraint = { operator: operatorNamed("StringEquals"), values: [region] };
  return new Map([["aws:requestedregion", [PRESENT, equals]]]);
}

/** Conditions of one statement, on one key, that no request meets together; undefined if there are none. */
export function findContradiction(
  conditions: readonly KnownCondition[],
  facts: RequestFacts,
): readonly NormalCondition[] | undefined {
  const keys = conditions.map(keyOf);
  for (const key of new Set(keys.filter((one, index) => facts.has(one) || keys.indexOf(one) < index))) {
    const group = conditions.filter((one) => keyOf(one) === key && isJudged(one, facts)).filter(isFirstOfOperator);
    const holds = (some: readonly KnownCondition[]) => {
      return canHold([...(facts.get(key) ?? []), ...some.map(constraintOf)]);
    };
    const pairs = group.flatMap((one, index) => group.slice(0, index).map((other) => [other, one]));
    const singles = facts.has(key) ? group.map((one) => [one]) : [];
    const found = [...singles, ...pairs, ...(group.length > 2 ? [group] : [])].find((some) => !holds(some));
    if (found) return found.map(({ condition }) => condition);
  }
  return undefined;
}

/** Whether a condition holds for every request through the endpoints, which is certain if it is said. */
export function alwaysHolds(known: KnownCondition, facts: RequestFacts): boolean {
  const { operator } = known;
  const own = facts.get(keyOf(known));
  const { values } = constraintOf(known);
  if (values === undefined || values.some((value) => value.includes("${"))) return false;
  if (operator.ifExists && operator.base.endsWith("Like") && !isNegated(operator.base) && values.includes("*"))
    return true;
  if (own === undefined || !own.includes(PRESENT)) return false;
  const isExact = own.some(({ operator: { base }, values: exact }) => base === "StringEquals" && exact !== undefined);
  return (operator.family === "Null" || isExact) && canHold([...own, constraintOf(known)]);
}

function isJudged(known: KnownCondition, facts: RequestFacts): boolean {
  return isComparable(known) && (facts === NO_FACTS || !isOfNoVpc(known));
}

/** What a list key means without a set operator is not documented, and has a rule of its own. */
function isComparable({ key, operator: { set, family } }: KnownCondition): boolean {
  return set !== undefined || family === "Null" || !isListKey(key);
}

/** Whether a condition on the VPC names none, such as a placeholder, which is another mistake. */
function isOfNoVpc(known: KnownCondition): boolean {
  const isText = known.operator.family === "String" && keyOf(known) === "aws:sourcevpc";
  return isText && !known.condition.values.some(({ value }) => typeof value !== "string" || VPC_ID.test(value));
}

/** The same key a second time under one operator is another mistake. */
function isFirstOfOperator({ condition }: KnownCondition, index: number, group: readonly KnownCondition[]): boolean {
  return group.findIndex((other) => other.condition.operator === condition.operator) === index;
}

function keyOf({ condition }: KnownCondition): string {
  return condition.key.toLowerCase();
}

function constraintOf({ condition: { values }, operator }: KnownCondition): Constraint {
  const texts = values.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return { operator, values: texts.length === values.length ? texts : undefined };
}

function operatorNamed(name: string): Operator {
  const operator = parseOperator(name);
  if (operator === undefined) throw new Error(`There is no operator ${name}`);
  return operator;
}
