import type { ContextValue, PolicyRequest, RequestPrincipal } from "../../../lib/policy/evaluate/request";
import type { Request } from "../document/evaluator";
import { type Chance, randomRequest } from "../document/random-documents";

/** Which keys to change in which request. */
export interface Change {
  readonly keys: readonly string[];
  readonly in: PolicyRequest;
}

const KEYS = [
  "aws:principalorgid",
  "aws:principaltag/team",
  "aws:principalarn",
  "aws:multifactorauthage",
  "aws:currenttime",
  "aws:vpcsourceip",
  "aws:securetransport",
  "aws:username",
  "aws:tagkeys",
];

/** Values that random requests do not have, but random documents look for or avoid. */
const MORE_VALUES: Readonly<Record<string, readonly ContextValue[]>> = {
  "aws:principalorgid": ["O-A", "o-B"],
  "aws:principaltag/team": ["bob-team", "carol-team", "x"],
  "aws:principalarn": ["arn:aws:iam::999999999999:role/x"],
  "aws:tagkeys": [["team"], ["owner*"], ["other"]],
  "aws:username": ["carol", "orders"],
};

/** A request of the small evaluator, of which everything is known. */
export function requestOf({ principal, action, resource, context }: Request): PolicyRequest {
  return { action, resource, context, principal: principalOf(principal), otherKeys: "absent" };
}

/** The same request without some of its keys, and maybe without its principal or resource. */
export function partOf({ action, resource, principal, context }: PolicyRequest, chance: Chance): PolicyRequest {
  const known = KEYS.filter(() => chance.happens(0.6)).map((key) => [key, context[key] ?? null]);
  return {
    action,
    ...(resource !== undefined && chance.happens(0.85) && { resource }),
    ...(principal !== undefined && chance.happens(0.85) && { principal }),
    context: Object.fromEntries(known),
  };
}

/** Requests that say what a request leaves open; with a change, those that differ from its own in its keys alone. */
export function completions(
  part: PolicyRequest,
  chance: Chance,
  count: number,
  change?: Change,
): readonly PolicyRequest[] {
  const changed = change?.keys.map((key) => key.toLowerCase());
  const isChanged = (name: string) => change === undefined || changed?.includes(name);
  return Array.from({ length: count }, () => {
    const random = specialOf(requestOf(randomRequest(chance)), chance);
    const sourceOf = (name: string) => (isChanged(name) ? random : (change?.in ?? random));
    const resource = part.resource ?? sourceOf("resource").resource;
    const principal = part.principal ?? sourceOf("principal").principal;
    const context = KEYS.map((key) => [key, (key in part.context ? part : sourceOf(key)).context[key] ?? null]);
    return {
      action: part.action,
      ...(resource !== undefined && { resource }),
      ...(principal !== undefined && { principal }),
      context: Object.fromEntries(context),
      otherKeys: "absent",
    };
  });
}

/** The request, with some of the values that random requests do not have. */
function specialOf(request: PolicyRequest, chance: Chance): PolicyRequest {
  const changes = Object.entries(MORE_VALUES).filter(() => chance.happens(0.3));
  const context = changes.map(([key, values]) => [key, chance.pick(values)] as const);
  return {
    ...request,
    ...(chance.happens(0.2) && { resource: "arn:aws:sqs:eu-west-1:999999999999:queue" }),
    context: { ...request.context, ...Object.fromEntries(context) },
  };
}

function principalOf({ arn, service, federated }: Request["principal"]): RequestPrincipal {
  if (service !== undefined) return { kind: "service", name: service };
  return federated ? { kind: "federated", provider: "accounts.google.com" } : { kind: "aws", arn };
}
