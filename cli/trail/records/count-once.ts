import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { hashOf, rememberKeys } from "./remember-keys";

/** So many records wait for a fuller one of the same call. */
const MOST_WAITING = 4096;

/** What a record says about which call it is of: hashes of what several records of one call share. */
interface Identity {
  /** Of copies of one event. */
  readonly event: number;
  /** Of a network activity event and the management or data event of the same request; 0 if it has no id. */
  readonly request: number;
  readonly isNetworkActivity: boolean;
  /** Whether another record of the call may say more. */
  readonly isPartial: boolean;
}

/**
 * Lets each call pass once. Several records may be of one call:
 *
 * - copies with one `eventID`, which CloudTrail may deliver twice, or to several trails
 * - events with one `sharedEventID`, delivered to several accounts; the one for the caller names its ARN
 * - the network activity event of a call through an endpoint, and the management or data event of that call. `requestID`
 *   identifies the request and comes from the called service, so both have it. An event `VpceAccessDenied` stands alone:
 *   its request was denied.
 *
 * The record that says less waits for the other one, as long as no more than 4096 wait. Of the calls that passed, at least the
 * newest 750,000 are remembered: copies are delivered soon after another, and several trails are not much longer.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (read 2026-11-28)
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html (read 2026-11-28)
 */
export function countOnce() {
  const known = rememberKeys();
  const waiting = waitingRecords();
  const remember = ({ event, request, isNetworkActivity }: Identity): void => {
    known.add(event);
    if (request !== 0 && !isNetworkActivity) known.add(request);
  };
  const release = (passed: TrailRecord[]): void => {
    const first = waiting.first();
    if (first === undefined) return;
    remember(first.identity);
    passed.push(first.one);
  };
  return {
    /** Adds the records that pass because of this one: itself, one that waited, or none. */
    pass: (one: TrailRecord, passed: TrailRecord[]): void => {
      const identity = identityOf(one.record);
      if (identity && (known.has(identity.event) || (identity.isNetworkActivity && known.has(identity.request))))
        return;
      if (identity?.isPartial) {
        if (waiting.add(one, identity) > MOST_WAITING) release(passed);
        return;
      }
      passed.push(one);
      if (identity === undefined) return;
      waiting.remove(identity);
      remember(identity);
    },
    /** The records that waited in vain. */
    rest: (): readonly TrailRecord[] => waiting.all(),
  };
}

function waitingRecords() {
  const byEvent = new Map<number, { readonly one: TrailRecord; readonly identity: Identity }>();
  const events = new Map<number, number>();
  const removeEvent = (event: number | undefined): void => {
    const found = event === undefined ? undefined : byEvent.get(event);
    if (found === undefined) return;
    byEvent.delete(found.identity.event);
    events.delete(found.identity.request);
  };
  return {
    /** Adds a record, unless one of the same event waits; how many wait. */
    add: (one: TrailRecord, identity: Identity): number => {
      if (byEvent.has(identity.event)) return byEvent.size;
      byEvent.set(identity.event, { one, identity });
      if (identity.isNetworkActivity) events.set(identity.request, identity.event);
      return byEvent.size;
    },
    /** Removes those of a call. */
    remove: ({ event, request, isNetworkActivity }: Identity): void => {
      if (byEvent.size === 0) return;
      removeEvent(event);
      if (!isNetworkActivity) removeEvent(events.get(request));
    },
    /** Removes the one that waits longest. */
    first: () => {
      const [found] = byEvent.values();
      removeEvent(found?.identity.event);
      return found;
    },
    all: (): readonly TrailRecord[] => [...byEvent.values()].map(({ one }) => one),
  };
}

/** Undefined if the record has no id, as the rows of the query have none. */
function identityOf(record: TrailRecord["record"]): Identity | undefined {
  const { sharedEventID, eventID, requestID, errorCode, eventSource, eventName } = record;
  const event = typeof sharedEventID === "string" ? sharedEventID : eventID;
  if (typeof event !== "string") return undefined;
  const isNetworkActivity = record["eventCategory"] === "NetworkActivity";
  const hasRequest = typeof requestID === "string" && errorCode !== "VpceAccessDenied";
  return {
    event: hashOf(event),
    request: hasRequest ? hashOf(requestID, hashOf(String(eventName), hashOf(String(eventSource)))) : 0,
    isNetworkActivity,
    isPartial: (isNetworkActivity && hasRequest) || (sharedEventID !== undefined && !namesCaller(record)),
  };
}

function namesCaller({ userIdentity }: TrailRecord["record"]): boolean {
  return isObject(userIdentity) && typeof userIdentity["arn"] === "string";
}
