import type { RecordedCall, TrailRecord, UnmappedCall } from "../recorded-call";
import type { CallFacts } from "./call-facts";
import { type Caller, makeCallerReader } from "./caller";
import { type EventPlan, makePlanReader } from "./event-plan";
import { makeHostReader } from "./hosts";
import { endpointIdOf, originOf } from "./origin";
import { outcomeOf } from "./outcome";
import { requestsOf } from "./requests";

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
  return (trail) => {
    const { record, calls } = trail;
    const plan = planOf(record);
    if (typeof plan === "string") {
      return {
        eventSource: textOf(record["eventSource"]),
        eventName: textOf(record["eventName"]),
        reason: plan,
        calls,
      };
    }
    return toCall(
      trail,
      { ...plan, services: hosting(record, plan.services) },
      callerOf(record["userIdentity"]),
      facts,
    );
  };
}

/** Whether a record became a call. */
export function isMapped(call: RecordedCall | UnmappedCall): call is RecordedCall {
  return "requests" in call;
}

function toCall(trail: TrailRecord, { services, actions }: EventPlan, caller: Caller, facts: CallFacts): RecordedCall {
  const { record, calls, last } = trail;
  const { sourceIPAddress } = record;
  const time = textOf(record["eventTime"]);
  return {
    services,
    requests: requestsOf(trail, caller, actions, facts),
    principal: caller.name,
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

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
