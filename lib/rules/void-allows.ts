import type { EndpointPolicy } from "../model/endpoint-policy";
import { type NormalCondition, type NormalStatement, textsOf } from "../policy/document/normal";
import { denialsOf } from "../policy/evaluate/denied";
import { covers, symbolsOf } from "../policy/evaluate/symbols";
import { knownConditionsOf } from "./each-condition";
import { ownAllows, ownPatterns } from "./own-actions";
import { alwaysHolds, findContradiction, NO_FACTS, type RequestFacts } from "./request-facts";

/** Why no request passes by a statement that allows. */
export type VoidReason =
  /** Its own conditions contradict each other. */
  | { readonly kind: "contradiction" }
  /** No request through the endpoint meets the condition. */
  | { readonly kind: "condition"; readonly condition: NormalCondition }
  /** It excepts all actions that the endpoint carries. */
  | { readonly kind: "excepted" }
  /** Other statements deny all of it. */
  | { readonly kind: "denied"; readonly by: readonly NormalStatement[] };

/** A statement that allows actions of an endpoint, and why nothing passes by it; undefined if something may. */
export interface JudgedAllow {
  readonly statement: NormalStatement;
  readonly reason: VoidReason | undefined;
}

/** What was judged, since several rules ask. The facts belong to the construct, as the policy does. */
const judged = new WeakMap<EndpointPolicy, Map<string | undefined, readonly JudgedAllow[]>>();

/** Judges the statements that allow actions of one service. */
export function judgeAllows(
  policy: EndpointPolicy,
  service: string | undefined,
  facts: RequestFacts,
): readonly JudgedAllow[] {
  const ofPolicy = judged.get(policy) ?? new Map<string | undefined, readonly JudgedAllow[]>();
  judged.set(policy, ofPolicy);
  const found = ofPolicy.get(service) ?? judge(policy, service, facts);
  ofPolicy.set(service, found);
  return found;
}

function judge(policy: EndpointPolicy, service: string | undefined, facts: RequestFacts): readonly JudgedAllow[] {
  const own = ownPatterns(service);
  const { statements } = policy.normal;
  const denies = statements
    .filter(({ effect }) => effect.value === "Deny")
    .filter((one) => isAlways(one, policy, facts));
  return ownAllows(statements, own).map((statement) => {
    const reason = exceptsAll(statement, own) ? { kind: "excepted" as const } : reasonOf(statement, policy, facts);
    return { statement, reason: reason ?? denied(statement, denies, own) };
  });
}

/** Whether nothing passes. If conditions contradict each other in all statements, another rule says so. */
export function isBlocked(allows: readonly JudgedAllow[]): boolean {
  const isVoid = allows.length > 0 && allows.every(({ reason }) => reason !== undefined);
  return isVoid && allows.some(({ reason }) => reason?.kind !== "contradiction");
}

/** Whether a statement applies whatever the request carries. */
function isAlways(statement: NormalStatement, policy: EndpointPolicy, facts: RequestFacts): boolean {
  const known = knownConditionsOf(statement, policy);
  return known.length === statement.conditions.length && known.every((one) => alwaysHolds(one, facts));
}

/** Whether a statement allows all actions but those that the endpoint carries; one that excepts `*` has another rule. */
function exceptsAll({ effect, actions }: NormalStatement, own: readonly string[]): boolean {
  const excepted = textsOf(actions.items).map(({ value }) => symbolsOf(value.toLowerCase()));
  const isExcepted = (pattern: string) => excepted.some((one) => covers(one, symbolsOf(pattern.toLowerCase())));
  const isJudged = !own.includes("*") && !actions.items.some(({ value }) => value === "*");
  return isJudged && effect.value === "Allow" && actions.negated && own.every(isExcepted);
}

function reasonOf(statement: NormalStatement, policy: EndpointPolicy, facts: RequestFacts): VoidReason | undefined {
  // An effect that only Terraform knows may deny.
  if (statement.effect.value !== "Allow") return undefined;
  const known = knownConditionsOf(statement, policy);
  if (findContradiction(known, NO_FACTS)) return { kind: "contradiction" };
  const condition = findContradiction(known, facts)?.at(-1);
  return condition && { kind: "condition", condition };
}

function denied(
  statement: NormalStatement,
  denies: readonly NormalStatement[],
  own: readonly string[],
): VoidReason | undefined {
  const by = statement.effect.value === "Allow" ? denialsOf(statement, denies, own) : undefined;
  return by && { kind: "denied", by };
}
