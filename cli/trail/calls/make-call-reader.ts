import type { RecordedCall, TrailRecord, UnmappedCall } from "../recorded-call";
import type { CallFacts } from "./call-facts";
import { makeCallerReader } from "./caller";
import { makePlanReader } from "./event-plan";
import { makeHostReader } from "./hosts";
import { textOf } from "./known-text";
import { endpointIdOf, originOf } from "./origin";
import { outcomeOf } from "./outcome";
import { makeRequestReader } from "./requests";

/**
 * Makes what turns records of CloudTrail into calls.
 *
 * @example
 * const read = makeCallReader({ organizations: new Map(), assumed: new Map() });
 * const calls = batch.map(read).filter(isMapped);
 */
export function makeCallReader(facts: CallFacts): (trail: TrailRecord) => RecordedCall | UnmappedCall {
  const planOf = makePlanReader();
  const callerOf = makeCallerReader(facts);
  const hosting = makeHostReader();
  const requestsOf = makeRequestReader(facts);
  return (trail) => {
    const { record } = trail;
    const plan = planOf(record);
    if (typeof plan === "string") return unmapped(trail, plan);
    const caller = callerOf(record["userIdentity"]);
    const requests = requestsOf(trail, caller, plan.actions);
    if (requests.length === 0) return unmapped(trail, "unknown-action");
    return toCall(trail, hosting(record, plan), requests, caller.name);
  };
}

function toCall(
  { record, calls, last }: TrailRecord,
  services: RecordedCall["services"],
  requests: RecordedCall["requests"],
  principal: string,
): RecordedCall {
  const { sourceIPAddress } = record;
  const time = textOf(record["eventTime"]);
  return {
    services,
    requests,
    principal,
    origin: originOf(record),
    endpointId: endpointIdOf(record),
    sourceAddress: typeof sourceIPAddress === "string" ? sourceIPAddress : undefined,
    outcome: outcomeOf(record),
    region: textOf(record["awsRegion"]),
    first: time,
    last: last === "" ? time : last,
    calls,
  };
}

/** Whether a record became a call. */
export function isMapped(call: RecordedCall | UnmappedCall): call is RecordedCall {
  return "requests" in call;
}

function unmapped({ record, calls }: TrailRecord, reason: UnmappedCall["reason"]): UnmappedCall {
  return { eventSource: textOf(record["eventSource"]), eventName: textOf(record["eventName"]), reason, calls };
}
