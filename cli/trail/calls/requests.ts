import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { type CallFacts, type Keys, organizationKeys } from "./call-facts";
import type { Caller } from "./caller";
import { contextOf } from "./context";
import { dynamodbItems } from "./dynamodb-items";
import type { EventAction } from "./event-actions";
import { requestKeys } from "./request-keys";
import { type Resource, resourcesOf } from "./resources";
import { serviceKeys } from "./service-keys";

/**
 * The requests of a call: one for each action that AWS authorizes, and for each resource that it acts on; none if the
 * record does not tell which of several actions it asked for.
 */
export function requestsOf(
  trail: TrailRecord,
  caller: Caller,
  actions: readonly EventAction[],
  facts: CallFacts,
): readonly PolicyRequest[] {
  const own = requestKeys(trail);
  return asked(actions, trail.record["requestParameters"]).flatMap((action) => {
    const resources = resourcesOf(action, trail.record, caller.account);
    const ofService = serviceKeys(action.prefix, trail.record);
    const request = (resource: Resource | undefined): PolicyRequest => ({
      action: action.action,
      ...(resource && { resource: resource.arn }),
      ...(caller.principal && { principal: caller.principal }),
      context: contextOf([caller.keys, own, ofService, ownerKeys(resource, facts)], facts),
    });
    return resources.length === 0 ? [request(undefined)] : resources.map(request);
  });
}

/** The actions for which AWS asks with these parameters. */
function asked(actions: readonly EventAction[], parameters: unknown): readonly EventAction[] {
  if (actions.length === 1) return actions;
  const has = (member: string) => isObject(parameters) && parameters[member] !== undefined;
  const operations = actions.some(({ operation }) => operation !== undefined)
    ? new Set(dynamodbItems(parameters).map(({ operation }) => operation))
    : undefined;
  return actions.filter((action) => {
    if (action.operation !== undefined) return operations?.has(action.operation);
    return (action.if === undefined || has(action.if)) && (action.unless === undefined || !has(action.unless));
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount */
function ownerKeys(resource: Resource | undefined, facts: CallFacts): Keys {
  const account = resource?.account;
  if (account === undefined) return {};
  const own = { "aws:resourceaccount": account, ...organizationKeys(account, facts, "resource") };
  return resource?.arn.includes(":s3:") ? { ...own, "s3:resourceaccount": account } : own;
}
