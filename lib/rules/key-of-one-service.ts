import type { EndpointPolicy } from "../model/endpoint-policy";
import { textsOf } from "../policy/document/normal";
import { holdsIfAbsent } from "../policy/evaluate/absent-key";
import { findPrefix, globalKeys, prefixesOf } from "../policy/iam/iam-data";
import { findKey } from "../policy/iam/iam-keys";
import { quoteList, show } from "../shapes/text";
import { mayAllowAction, mayReach } from "./allows-of-service";
import { eachCondition, isOfOneService, type KnownCondition, knownConditionsOf } from "./each-condition";
import { defineRule, eachPolicy, type Finding, finding } from "./rule";
import { homeOf } from "./shared-policy-home";

export const keyOfOneService = defineRule({
  id: "key-of-one-service",
  basis: "facts",
  what: "A statement for all services has global condition keys only; in a document, requests to each service pass.",
  why: "Requests to the other services do not carry the key, so the statement would not apply to them.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: (subject) => [
    ...eachCondition((known) => {
      if (!isOfOneService(known)) return [];
      const { key, path } = known.condition;
      const home = homeOf(key, subject.endpoints);
      const message = `The shared policy has global condition keys only, and requests to the other services do not carry ${show(key)}: move the statement to ${home}`;
      return finding(path, message);
    })(subject),
    ...eachPolicy(findInDocument)(subject),
  ],
});

/** A shared document may have keys of single services, as long as every service keeps a statement that allows. */
function findInDocument(policy: EndpointPolicy): readonly Finding[] {
  if (!policy.isShared || policy.isTyped) return [];
  const names = [...new Set(policy.endpoints.flatMap(({ service }) => service?.name ?? []))];
  const blocked = names.map((name) => ({ name, condition: deciding(policy, name)[0]?.condition }));
  return [...new Set(blocked.flatMap(({ condition }) => condition ?? []))].flatMap((condition) => {
    const services = blocked.filter((one) => one.condition === condition).map(({ name }) => name);
    const message = `Requests to ${quoteList(services, "and")} do not carry ${show(condition.key)}, and no other statement allows them anything, so the endpoint would block every request: allow them something in a statement without this key`;
    return finding(condition.path, message);
  });
}

/** One condition of each statement that allows the service something, if none of them can hold there. */
function deciding(policy: EndpointPolicy, service: string): readonly KnownCondition[] {
  const prefixes = prefixesOf(service);
  if (prefixes.length === 0) return [];
  const allowing = policy.normal.statements.filter((one) => mayAllowAction(one, prefixes) && mayReach(one, prefixes));
  const found = allowing.map((statement) =>
    statement.effect.value === "Allow"
      ? knownConditionsOf(statement, policy).find((known) => neverHolds(known, prefixes))
      : undefined,
  );
  return found.every((known) => known !== undefined) ? found : [];
}

/** Whether a condition fails since it needs a key that no request to the service carries, but requests to another do. */
function neverHolds({ condition, key, operator }: KnownCondition, prefixes: readonly string[]): boolean {
  const values = textsOf(condition.values).map(({ value }) => value);
  if (condition.unchecked || key === undefined || holdsIfAbsent(operator, values) !== false) return false;
  const carried = prefixes.flatMap((prefix) => findPrefix(prefix)?.keys ?? []);
  return findKey(condition.key, [globalKeys(), ...carried]) === undefined;
}
