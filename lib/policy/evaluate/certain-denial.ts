import { isUnresolved, type Known } from "../../shapes/unresolved";
import type {
  Item,
  ItemList,
  NormalCondition,
  NormalPolicy,
  NormalPrincipals,
  NormalStatement,
} from "../document/normal";
import { renderPolicy } from "../document/render";
import { compilePolicy, type Decision } from "./evaluate";
import { parseOperator } from "./operators";
import type { PolicyRequest } from "./request";

/** Why requests are denied: a Deny stops one of them, or no Allow lets them pass. */
export type Denial = "Deny" | "no Allow";

const EVERYTHING = "*";

/** What a value that only Terraform knows is taken for, if it is not what a request has. */
const OTHER = "known-to-terraform";

/** Operators that compare a text with a whole one, so that a value of the user's is not one of AWS's. */
const EXACT = /^String(Not)?Equals(IgnoreCase)?$/;

/**
 * Why a policy denies all of some requests; undefined if one may pass. What is said is certain, if values of conditions
 * that only Terraform knows are the user's, and not those of the requests: its actions, resources and principals may be
 * those of the requests in an Allow, and are not in a Deny. A policy that IAM would not take has rules of its own.
 */
export function certainDenial(
  { path, statements, problems }: NormalPolicy,
  requests: readonly PolicyRequest[],
): Denial | undefined {
  const isKnown = problems.length === 0 && statements.every(({ effect }) => !isUnresolved(effect.value));
  const decide = isKnown ? compile({ path, statements: statements.map(withoutTokens), problems }) : undefined;
  if (decide === undefined) return undefined;
  const decisions: Decision[] = [];
  for (const request of requests) {
    const decision = decide(request);
    if (decision.outcome !== "denied") return undefined;
    decisions.push(decision);
  }
  return decisions.some(({ statement }) => statement !== undefined) ? "Deny" : "no Allow";
}

function compile(policy: NormalPolicy): ReturnType<typeof compilePolicy> | undefined {
  try {
    return compilePolicy(renderPolicy(policy));
  } catch {
    return undefined;
  }
}

function withoutTokens(statement: NormalStatement): NormalStatement {
  const isAllow = statement.effect.value === "Allow";
  const list = ({ negated, items }: ItemList) => ({ negated, items: textsFor(items, isAllow !== negated) });
  const { actions, resources, principals, conditions } = statement;
  return {
    ...statement,
    principals: principalsWithoutTokens(principals, isAllow),
    actions: list(actions),
    resources: list(resources),
    conditions: conditions.map(conditionWithoutTokens),
  };
}

function principalsWithoutTokens(principals: NormalPrincipals, isAllow: boolean): NormalPrincipals {
  const { named, negated } = principals;
  if (named === "*") return principals;
  return {
    ...principals,
    named: named.map(({ kind, items }) => ({ kind, items: textsFor(items, isAllow !== negated) })),
  };
}

/** Whether a condition holds that takes patterns, or no texts, is not known. */
function conditionWithoutTokens(condition: NormalCondition): NormalCondition {
  const { operator, values } = condition;
  if (!values.some(({ value }) => isUnresolved(value))) return condition;
  const exact = { ...condition, values: values.map((item) => ({ ...item, value: textOf(item.value, OTHER) })) };
  if (EXACT.test(parseOperator(operator)?.base ?? "")) return exact;
  return { ...condition, operator: "StringEquals", key: OTHER, values: textsFor(values.slice(0, 1), false) };
}

function textsFor(items: readonly Item[], mayMatch: boolean): readonly Item[] {
  return items.map((item) => ({ ...item, value: textOf(item.value, mayMatch ? EVERYTHING : OTHER) }));
}

function textOf(value: Known<string>, unknown: string): string {
  if (!isUnresolved(value)) return value;
  return value.kind === "text" ? value.parts.map((part) => textOf(part, unknown)).join("") : unknown;
}
