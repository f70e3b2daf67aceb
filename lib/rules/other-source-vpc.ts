import type { EndpointPolicy } from "../model/endpoint-policy";
import type { Subject } from "../model/subject";
import type { NormalCondition, NormalStatement } from "../policy/document/normal";
import { textsOf } from "../policy/document/normal";
import { isNegated } from "../policy/evaluate/operators";
import { quoteList } from "../shapes/text";
import { knownConditionsOf } from "./each-condition";
import { explainCondition } from "./explain-void";
import { alwaysHolds, findContradiction, NO_FACTS, type RequestFacts, requestFacts, VPC_ID } from "./request-facts";
import { defineRule, eachStatement, type Finding, finding } from "./rule";
import { isBlocked, judgeAllows } from "./void-allows";

export const otherSourceVpc = defineRule({
  id: "other-source-vpc",
  severity: "warn",
  basis: "facts",
  what: "A condition on the source VPC names the VPC of the endpoint.",
  why: "Every request carries that VPC, even if its caller is in another one, so the condition never holds, or always.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpc (2026)",
  check: (subject) => {
    const facts = requestFacts(subject);
    return eachStatement((statement, policy) => {
      // What alsoAllow adds is judged with the policy to which it is added.
      const found = [
        ...neverHolding(statement, policy, facts, subject),
        ...alwaysDenying(statement, policy, facts, subject),
      ];
      if (found.length === 0) return [];
      const whole = subject.policies.filter(({ endpoints }) => endpoints.some((one) => policy.endpoints.includes(one)));
      const isReported = whole.some((one) =>
        one.endpoints.some(({ service }) => isBlocked(judgeAllows(one, service?.name, facts))),
      );
      return isReported ? [] : found;
    })(subject);
  },
});

/** A condition that keeps a statement from ever applying. */
function neverHolding(
  statement: NormalStatement,
  policy: EndpointPolicy,
  facts: RequestFacts,
  subject: Subject,
): readonly Finding[] {
  const known = knownConditionsOf(statement, policy);
  const condition = findContradiction(known, NO_FACTS) ? undefined : findContradiction(known, facts)?.at(-1);
  // Null on a key that is always present has a rule of its own.
  if (condition === undefined || condition.operator === "Null") return [];
  const isDeny = statement.effect.value === "Deny";
  // A Deny that spares the own VPC, or requests without any, is only cautious.
  if (isDeny && (othersIn(condition).length === 0 || condition.operator.includes("Not"))) return [];
  const outcome = isDeny ? "denies nothing" : "allows nothing";
  const why = explainCondition(condition, subject);
  const message = `This condition never holds, so the statement ${outcome}, as ${why}: name that VPC, or remove it`;
  return finding(condition.path, message);
}

/** The conditions of a Deny that spare other VPCs only. */
function alwaysDenying(
  statement: NormalStatement,
  policy: EndpointPolicy,
  facts: RequestFacts,
  subject: Subject,
): readonly Finding[] {
  if (statement.effect.value !== "Deny") return [];
  const found = knownConditionsOf(statement, policy).filter(({ condition, operator }) => {
    return isNegated(operator.base) && othersIn(condition).length > 0;
  });
  return found
    .filter((one) => alwaysHolds(one, facts))
    .flatMap(({ condition }) => {
      const spared = quoteList(othersIn(condition), "and");
      const why = explainCondition(condition, subject);
      const message = `This Deny spares requests from ${spared} only, and there are none, as ${why}: name that VPC`;
      return finding(condition.path, message);
    });
}

/** The VPCs that a condition names. */
function othersIn({ values }: NormalCondition): readonly string[] {
  return textsOf(values).flatMap(({ value }) => (VPC_ID.test(value) ? [value] : []));
}
