import { rememberBy } from "../../remember-by";
import type { TrailRecord, UnmappedCall } from "../recorded-call";
import { actionsOf, type EventAction, prefixOfSource } from "./event-actions";
import { servicesOf } from "./event-services";

/** What an event asks of AWS, whoever makes it. */
export interface EventPlan {
  /** The actions that AWS authorizes. */
  readonly actions: readonly EventAction[];
  /** The IAM prefix of the service that records it. */
  readonly prefix: string;
  /** The endpoint services that may serve it. */
  readonly services: readonly string[];
}

type Plan = EventPlan | UnmappedCall["reason"];

/** Names of events come from files of anybody: no more than so many are remembered. */
const MOST_REMEMBERED = 20_000;

/** Makes what tells the plan of a record's event; plans are worked out once. */
export function makePlanReader(): (record: TrailRecord["record"]) => Plan {
  const known = rememberBy<Plan>(MOST_REMEMBERED);
  return ({ eventSource, eventName, eventType }) => {
    if (typeof eventSource !== "string" || typeof eventName !== "string" || NO_CALLS.has(eventType)) return "no-call";
    const place = known.placeOf([eventSource, eventName]);
    place.value ??= planOf(eventSource.replace(/\.amazonaws\.com(\.cn)?$/, ""), eventName);
    return place.value;
  };
}

/**
 * Types of events that are no calls: sign-ins, actions of the console alone, and what services report.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
const NO_CALLS: ReadonlySet<unknown> = new Set([
  "AwsServiceEvent",
  "AwsConsoleAction",
  "AwsConsoleSignIn",
  "AwsCloudTrailInsight",
  "AwsAggregatedEvent",
]);

function planOf(source: string, event: string): Plan {
  const prefix = prefixOfSource(source);
  if (prefix === undefined) return "no-endpoint-service";
  const services = servicesOf(prefix, event);
  if (services.length === 0) return "no-endpoint-service";
  const actions = actionsOf(source, prefix, event);
  return actions.length === 0 ? "unknown-action" : { actions, prefix, services };
}
