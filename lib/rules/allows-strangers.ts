import { isNegated } from "../policy/evaluate/operators";
import { show } from "../shapes/text";
import { arnsOf } from "./each-acting-statement";
import { type KnownCondition, knownConditionsOf } from "./each-condition";
import { isEveryone } from "./each-principals";
import { defineRule, eachPolicy, type Finding } from "./rule";

const OF_ORGANIZATION = /^aws:(principal|resource)org(id|paths)$/;

/** Keys that tell who calls whom. */
const OF_PARTIES = /^(aws:(principal|resource|source(account|arn|org))|.*:(caller|resource)account$)/;

export const allowsStrangers = defineRule({
  id: "allows-strangers",
  severity: "warn",
  basis: "judgement",
  what: "A statement that allows does not let everybody pass but an organization.",
  why: "It lets strangers pass and keeps the own principals out: a Deny was meant, or the operator without Not.",
  source:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String (2026)",
  check: eachPolicy((policy) => {
    const { statements } = policy.normal;
    const known = statements.map((statement) => knownConditionsOf(statement, policy));
    // If another statement is about members, this one may well be about the others.
    if (known.flat().some((one) => isAllowed(one) && isOfMembers(one))) return [];
    return known.flatMap((conditions): readonly Finding[] => {
      const [only, second] = conditions.filter(isOfParties);
      return only && second === undefined && letsStrangersPass(only) ? [findingOn(only)] : [];
    });
  }),
});

function isAllowed({ statement: { effect } }: KnownCondition): boolean {
  return effect.value === "Allow";
}

function isOfParties({ condition: { key } }: KnownCondition): boolean {
  return OF_PARTIES.test(key.toLowerCase()) && !/^aws:sourcevpc/i.test(key);
}

function isOfMembers({ condition: { key }, operator }: KnownCondition): boolean {
  return OF_ORGANIZATION.test(key.toLowerCase()) && operator.family === "String" && !isNegated(operator.base);
}

function letsStrangersPass(known: KnownCondition): boolean {
  const { condition, operator, statement } = known;
  const key = condition.key.toLowerCase();
  const isNamed = key.startsWith("aws:resource") ? arnsOf(statement) !== undefined : !isEveryone(statement.principals);
  return isAllowed(known) && OF_ORGANIZATION.test(key) && isNegated(operator.base) && !isNamed;
}

function findingOn({ condition: { key, operator, path } }: KnownCondition): Finding {
  const who = key.toLowerCase().startsWith("aws:resource") ? "requests for resources of strangers" : "strangers";
  const message = `${operator} on ${show(key)} in an Allow lets ${who} pass, and not what it names: write ${show(operator.replace("Not", ""))}, or move the condition to a statement with the effect "Deny"`;
  return { path, message };
}
