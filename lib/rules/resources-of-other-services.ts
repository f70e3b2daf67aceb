import type { EndpointPolicy } from "../model/endpoint-policy";
import { type NormalStatement, type TextItem, textsOf } from "../policy/document/normal";
import { isOfOtherService, servicesOf } from "../policy/iam/acts-on";
import { findAction } from "../policy/iam/find-actions";
import { prefixesOf } from "../policy/iam/iam-data";
import { quoteList, show } from "../shapes/text";
import { arnsOf } from "./each-acting-statement";
import { defineRule, eachPolicy, type Finding } from "./rule";

export const resourcesOfOtherServices = defineRule({
  id: "resources-of-other-services",
  basis: "facts",
  what: "A policy allows something on resources of the service that its endpoint leads to.",
  why: "Requests through the endpoint act on no other resources, so the endpoint would block every request.",
  source:
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html (2026)",
  check: eachPolicy((policy) =>
    onlyForeignArns(policy).map(({ value, path }): Finding => ({ path, message: messageOf(value, policy) })),
  ),
});

/** The resources that a policy allows something on if all of them are of other services; none otherwise. */
export function onlyForeignArns(policy: EndpointPolicy): readonly TextItem[] {
  const allowing = policy.normal.statements.filter(
    (statement) => statement.effect.value !== "Deny" && hasOwnAction(statement, policy),
  );
  const foreign = allowing.map((statement) => foreignArnsOf(statement, policy));
  return foreign.every((arns) => arns.length > 0) ? foreign.flat() : [];
}

function messageOf(arn: string, { service }: EndpointPolicy): string {
  const own = servicesOf(prefixesOf(service)).map((name) => `arn:aws:${name}:`);
  return `${show(arn)} is no resource that a request through the ${show(service)} endpoint acts on: name resources whose ARNs begin with ${quoteList(own.slice(0, 3))}`;
}

/** The resources of a statement if all of them are of other services; none otherwise. */
function foreignArnsOf(statement: NormalStatement, { service }: EndpointPolicy): readonly TextItem[] {
  const prefixes = prefixesOf(service);
  const arns = arnsOf(statement) ?? [];
  return arns.every(({ value }) => isOfOtherService(value, prefixes)) ? arns : [];
}

/** Whether a statement is about an action of the endpoint; those of other services have a rule of their own. */
function hasOwnAction({ actions }: NormalStatement, { service }: EndpointPolicy): boolean {
  const texts = textsOf(actions.items);
  const isForeign = texts.every(({ value }) => value !== "*" && findAction(value, service)?.status === "foreign");
  return actions.negated || texts.length < actions.items.length || !isForeign;
}
