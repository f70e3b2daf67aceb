import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import { hashOf, rememberKeys } from "./remember-keys";
import { type Identity, waitingRecords } from "./waiting-records";

/**
 * Lets each call pass once. Several records may be of one call:
 *
 * - copies with one `eventID`, which CloudTrail may deliver twice, or to several trails
 * - events with one `sharedEventID`, delivered to several accounts; the one for the caller names its ARN
 * - the network activity event of a call through an endpoint, and the management or data event of that call. `requestID`
 *   identifies the request and comes from the called service, so both have it. An event `VpceAccessDenied` stands alone:
 *   its request was denied.
 *
 * The record that says less waits for the other one, as long as no more than 1024 wait. Of the calls that passed, at least the
 * newest 750,000 are remembered: copies are delivered soon after another, and several trails are not much longer.
 *
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html (read 2026-11-28)
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html (read 2026-11-28)
 */
export function countOnce() {
  const known = rememberKeys();
  const waiting = waitingRecords();
  return {
    /** Adds the records that pass because of this one: itself, one that waited, or none. */
    pass: (one: TrailRecord, passed: TrailRecord[]): void => {
      const identity = identityOf(one.record);
      if (identity && isKnown(identity, known)) return;
      for (const next of identity?.isPartial ? waiting.add({ one, identity }) : [{ one, identity }]) {
        passed.push(next.one);
        if (next.identity === undefined) continue;
        waiting.remove(next.identity);
        remember(next.identity, known);
      }
    },
    /** The records that waited in vain. */
    rest: waiting.all,
  };
}

type Known = ReturnType<typeof rememberKeys>;

function isKnown({ event, request, isNetworkActivity }: Identity, known: Known): boolean {
  return known.has(event) || (isNetworkActivity && request !== undefined && known.has(request));
}

function remember({ event, request, isNetworkActivity }: Identity, known: Known): void {
  known.add(event);
  if (request !== undefined && !isNetworkActivity) known.add(request);
}

/** Undefined if the record has no id, as the rows of the query have none. */
function identityOf(record: TrailRecord["record"]): Identity | undefined {
  const { sharedEventID, eventID, requestID, errorCode } = record;
  const event = typeof sharedEventID === "string" ? sharedEventID : eventID;
  if (typeof event !== "string") return undefined;
  const isNetworkActivity = record["eventCategory"] === "NetworkActivity";
  const hasRequest = typeof requestID === "string" && errorCode !== "VpceAccessDenied";
  return {
    event: hashOf(event),
    request: hasRequest ? hashOf(requestID) : undefined,
    isNetworkActivity,
    isPartial: (isNetworkActivity && hasRequest) || (sharedEventID !== undefined && !namesCaller(record)),
  };
}

function namesCaller({ userIdentity }: TrailRecord["record"]): boolean {
  return isObject(userIdentity) && typeof userIdentity["arn"] === "string";
}
