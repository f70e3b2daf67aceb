import type { EndpointPolicy } from "../model/endpoint-policy";
import { textsOf } from "../policy/document/normal";
import { actionsNamed, matchingActions, parseAction } from "../policy/iam/find-actions";
import { findPrefix, prefixesOf, prefixIn } from "../policy/iam/iam-data";
import type { Path } from "../shapes/problem";
import { didYouMean, joinWords, quoteList, show } from "../shapes/text";
import { oncePerStatement } from "./once-per-statement";
import { isOwnAction, ownAllows, ownPatterns, pathOfItems } from "./own-actions";
import { eachStatement, type Finding, type Rule } from "./rule";

/** The most actions that a message names. */
const MOST = 6;

/** The actions of one statement that pass through none of the endpoints that have its policy. */
export interface ForeignActions {
  /** Where in the input: the one action, or the list. */
  readonly path: Path;
  /** Whether there is only one. */
  readonly isSingle: boolean;
  /** What is wrong: `"kms:Decrypt" does not pass through the "sqs" endpoint, which carries "sqs:*"`. */
  readonly fault: string;
  /** The actions that were meant, as a question; undefined if they are right for another endpoint. */
  readonly question: string | undefined;
}

/**
 * Checks the foreign actions of each statement. If a policy allows nothing else, the statements that allow are refused.
 */
export function eachForeign(
  check: (foreign: ForeignActions, policy: EndpointPolicy, isRefused: boolean) => readonly Finding[],
): Rule["check"] {
  return eachStatement((statement, policy) => {
    const foreign = foreignActionsOf(statement, policy);
    return foreign ? check(foreign, policy, statement.effect.value !== "Deny" && allowsForeignOnly(policy)) : [];
  });
}

/**
 * Finds the foreign actions of a statement; undefined if it has none, or if nobody knows what passes. A document for
 * all services may deny or except actions of services that have no endpoint yet.
 */
const foreignActionsOf = oncePerStatement(({ actions, effect }, policy): ForeignActions | undefined => {
  const services = servicesOf(policy);
  const own = services.flatMap(ownPatterns);
  const isCautious = policy.isShared && (effect.value === "Deny" || actions.negated);
  const foreign = textsOf(actions.items).filter((item) => {
    return !isOwnAction(item, own) && !(isCautious && findPrefix(prefixIn(item.value)));
  });
  if (services.length === 0 || foreign.length === 0) return undefined;
  const texts = foreign.map(({ value }) => value);
  const isSingle = texts.length === 1;
  const written = texts.slice(0, MOST).map((text) => JSON.stringify(text));
  const more = texts.length > MOST ? [`${texts.length - MOST} more`] : [];
  const near = texts.flatMap((text) => meantBy(text, services));
  return {
    path: pathOfItems(foreign),
    isSingle,
    fault: `${joinWords([...written, ...more], "and")} ${isSingle ? "does" : "do"} not pass through ${endpointsNamed(policy, own)}`,
    question: near.length > 0 ? didYouMean([...new Set(near)].slice(0, MOST)) : undefined,
  };
});

/**
 * Whether a policy allows something, but no action of any endpoint that has it. What `alsoAllow` adds to a policy is not
 * all that it allows.
 */
function allowsForeignOnly(policy: EndpointPolicy): boolean {
  if (policy.option !== "policy") return false;
  const { statements } = policy.normal;
  const services = servicesOf(policy);
  const allows = statements.some(({ effect }) => effect.value !== "Deny");
  return services.length > 0 && allows && ownAllows(statements, services.flatMap(ownPatterns)).length === 0;
}

/** The services whose actions fit; none if a service may carry any. Typed statements for all services have "*" only. */
function servicesOf({ isShared, isTyped, endpoints, service }: EndpointPolicy): readonly string[] {
  if (isShared && isTyped) return [];
  const services = isShared ? endpoints.map((endpoint) => endpoint.service?.name ?? "") : [service ?? ""];
  return services.every((name) => prefixesOf(name).length > 0) ? [...new Set(services)] : [];
}

function endpointsNamed({ isShared, service }: EndpointPolicy, own: readonly string[]): string {
  if (isShared) return "any endpoint that has this policy";
  return `the ${show(service)} endpoint, which carries ${quoteList([...new Set(own)])}`;
}

/** The actions of the same name that do pass; none if the action is right where it belongs. */
function meantBy(text: string, services: readonly string[]): readonly string[] {
  const { prefix, name } = parseAction(text) ?? { prefix: "", name: "" };
  if (matchingActions(name, findPrefix(prefix)).length > 0) return [];
  return services.flatMap((service) => actionsNamed(name, prefixesOf(service)));
}
