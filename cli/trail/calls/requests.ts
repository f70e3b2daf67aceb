import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { isObject } from "../../../lib/shapes/is-object";
import { rememberBy } from "../../remember-by";
import type { TrailRecord } from "../recorded-call";
import { type CallFacts, organizationKeys } from "./call-facts";
import type { Caller } from "./caller";
import { type Context, makePutKey, type PutKey } from "./context";
import { dynamodbItems } from "./dynamodb-items";
import type { EventAction } from "./event-actions";
import { putRequestKeys } from "./request-keys";
import type { Resource } from "./resource";
import { resourcesOf } from "./resources";
import { putServiceKeys } from "./service-keys";

const MOST_REMEMBERED = 20_000;

/**
 * Makes what tells the requests of a call: one for each action that AWS authorizes, and for each resource that it acts
 * on; none if the record does not tell which of several actions it asked for.
 */
export function makeRequestReader(
  facts: CallFacts,
): (trail: TrailRecord, caller: Caller, actions: readonly EventAction[]) => readonly PolicyRequest[] {
  const put = makePutKey(facts);
  const withOwner = makePutOwner(facts, put);
  return (trail, { principal, context: base, account }, actions) => {
    const requests: PolicyRequest[] = [];
    const ofRequest = putRequestKeys(trail, base, put);
    for (const action of asked(actions, trail.record["requestParameters"])) {
      const known = putServiceKeys(action.prefix, trail.record, ofRequest, put);
      const resources = resourcesOf(action, trail.record, account);
      for (const resource of resources.length === 0 ? [undefined] : resources) {
        const context = resource === undefined ? known : withOwner(known, resource);
        requests.push(toRequest(action.action, resource?.arn, principal, context));
      }
    }
    return requests;
  };
}

/**
 * Makes what puts the keys of the owner of a resource into a context.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
function makePutOwner(facts: CallFacts, put: PutKey): (base: Context, resource: Resource) => Context {
  const known = rememberBy<Context>(MOST_REMEMBERED);
  const putOwner = (base: Context, account: string, isOfS3: boolean) => {
    let context = put(base, "aws:resourceaccount", account);
    const ofOrganization = Object.entries(organizationKeys(account, "resource", facts));
    for (const [key, value] of ofOrganization) context = put(context, key, value);
    return isOfS3 ? put(context, "s3:resourceaccount", account) : context;
  };
  return (base, { account, arn }) => {
    if (account === undefined) return base;
    const isOfS3 = arn.includes(":s3:");
    const place = known.placeOf([base, account, isOfS3]);
    place.value ??= putOwner(base, account, isOfS3);
    return place.value;
  };
}

function toRequest(
  action: string,
  resource: string | undefined,
  principal: Caller["principal"],
  context: Context,
): PolicyRequest {
  if (resource === undefined) return principal === undefined ? { action, context } : { action, principal, context };
  return principal === undefined ? { action, resource, context } : { action, resource, principal, context };
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
