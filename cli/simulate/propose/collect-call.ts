import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { findAction } from "../../../lib/policy/iam/find-actions";
import type { RecordedCall } from "../../trail/recorded-call";
import { collectAllowance } from "./allowance-calls";
import { type Bound, principalAccount, resourceAccount } from "./bound";
import type { ActionCalls, CollectedCalls, NotOpened } from "./collected-calls";
import { collectOwnedBucket } from "./owned-bucket-calls";
import { addResource, isNameable, noResources, sizeOf } from "./seen-resources";
import { collectSignIn } from "./sign-ins";
import { actsOnEverything } from "./unnamed-resources";

/** How many combinations of an action and its conditions an endpoint may have. */
const MOST_ACTIONS = 2000;

/** How many resources all of them may have together, and each of them after that. */
const MOST_RESOURCES = 20_000;
const MANY = 1000;
const FEW = 20;

const MOST_PLACES = 20;
const MOST_EXAMPLES = 5;

/** Notes a call, whose requests are as they would come through the endpoint. */
export function collectCall(into: CollectedCalls, call: RecordedCall): void {
  // Calls of AWS services and of the console pass no endpoint.
  if (call.origin === "aws-service" || call.origin === "console") return;
  noteTime(into, call);
  const isRefused = call.outcome === "access-denied";
  for (const request of call.requests) {
    const reason = isRefused ? "refused already" : collect(into, request, call);
    if (reason !== undefined) leaveOut(into, request.action, call.calls, reason);
  }
}

/** Notes what the policy must let pass, or says why it does not open it. */
function collect(into: CollectedCalls, request: PolicyRequest, call: RecordedCall): NotOpened | undefined {
  const { service, boundOf, ownedBuckets, allowances, signIns } = into;
  for (const deny of into.denies) deny.stops ||= deny.decide(request).outcome === "denied";
  if (/^sts(-fips)?$/.test(service) && collectSignIn(signIns, request)) return undefined;
  if (service === "s3" && collectOwnedBucket(ownedBuckets, request, call.region)) return undefined;
  if (collectAllowance(allowances, service, boundOf, request, call.region)) return undefined;
  return collectOther(into, request, call);
}

function noteTime(into: CollectedCalls, { calls, first, last, outcome }: RecordedCall): void {
  into.calls += calls;
  if (outcome === "denied-by-endpoint") into.denied += calls;
  if (into.first === "" || first < into.first) into.first = first;
  if (last > into.last) into.last = last;
}

function collectOther(into: CollectedCalls, request: PolicyRequest, call: RecordedCall): NotOpened | undefined {
  const bound = into.boundOf(request);
  if (bound === undefined) return "unknown principal";
  const key = `${request.action} ${bound.key}`;
  const actions = into.actions.get(key) ?? newActionCalls(into, request.action, bound);
  if (typeof actions === "string") return actions;
  into.actions.set(key, actions);
  if (bound.unknownKeys.length > 0) into.unproven += call.calls;
  noteOutside(into, bound, call.calls);
  for (const unknown of bound.unknownKeys) into.unknownKeys.add(unknown);
  return collectResource(into, actions, request, call) ? undefined : "too many";
}

/** A call that meets no conditions of the perimeter is bound to its account. */
function noteOutside({ perimeter, outside }: CollectedCalls, { account, conditions }: Bound, calls: number): void {
  const isOutside = perimeter.length > 0 && Object.keys(conditions).length === 0;
  if (account === undefined || !isOutside || (outside.size >= MOST_EXAMPLES && !outside.has(account))) return;
  outside.set(account, (outside.get(account) ?? 0) + calls);
}

function newActionCalls({ actions, service }: CollectedCalls, action: string, bound: Bound): ActionCalls | NotOpened {
  if ((findAction(action, service)?.status ?? "foreign") === "foreign") return "other service";
  if (actions.size >= MOST_ACTIONS) return "too many";
  const actsOn = actsOnEverything(action, service);
  return { action, bound, seen: noResources(), actsOn, onEverything: false, unnamed: 0, places: new Set() };
}

function collectResource(
  into: CollectedCalls,
  actions: ActionCalls,
  request: PolicyRequest,
  call: RecordedCall,
): boolean {
  const { resource } = request;
  const { actsOn, seen } = actions;
  if (actsOn === "yes" || (actsOn === "unknown" && (resource === undefined || resource === "*"))) {
    actions.onEverything = true;
    return true;
  }
  if (resource === undefined || !isNameable(resource)) return noteUnnamed(actions, request, call);
  const before = sizeOf(seen);
  const isAdded = addResource(seen, resource, into.resources < MOST_RESOURCES ? MANY : FEW);
  into.resources += sizeOf(seen) - before;
  return isAdded;
}

function noteUnnamed(actions: ActionCalls, request: PolicyRequest, { region, calls }: RecordedCall): boolean {
  actions.unnamed += calls;
  const account = resourceAccount({ ...request, resource: "" }) ?? principalAccount(request) ?? "";
  if (actions.places.size < MOST_PLACES) actions.places.add(`${region} ${account}`);
  return true;
}

function leaveOut({ notOpened }: CollectedCalls, action: string, calls: number, reason: NotOpened): void {
  const found = notOpened.get(reason) ?? { calls: 0, actions: new Set() };
  found.calls += calls;
  if (found.actions.size < MOST_EXAMPLES) found.actions.add(action);
  notOpened.set(reason, found);
}
