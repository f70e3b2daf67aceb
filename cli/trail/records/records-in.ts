import { isObject } from "../../../lib/shapes/is-object";
import { parseJson } from "../../parse-json";
import type { OnFault } from "../files/list-values";
import type { TrailRecord } from "../recorded-call";

/** The members that hold records, or what holds them: of CloudTrail's files, and of the answer of lookup-events. */
const LISTS = ["Records", "Events"] as const;

/** Events that are no calls, by their category. */
const NO_CALLS: Readonly<Record<string, string>> = {
  Insight: "an Insights event, which is no call",
  Aggregated: "a summary of calls, not the calls",
};

/**
 * The records in JSON values: records themselves, lists of them, events of lookup-events, whose record is a text, and
 * EventBridge events, whose record is their detail.
 */
export function recordsIn(values: readonly unknown[], onFault: OnFault): readonly TrailRecord[] {
  const records: TrailRecord[] = [];
  for (const value of values) addRecords(value, records, onFault);
  return records;
}

function addRecords(value: unknown, records: TrailRecord[], onFault: OnFault): void {
  if (Array.isArray(value)) {
    for (const one of value) addRecords(one, records, onFault);
  } else if (!isObject(value)) {
    onFault("a record is no object");
  } else if (typeof value["eventSource"] === "string" && typeof value["eventName"] === "string") {
    records.push(toRecord(value));
  } else {
    addInside(value, records, onFault);
  }
}

function addInside(value: Readonly<Record<string, unknown>>, records: TrailRecord[], onFault: OnFault): void {
  const { CloudTrailEvent: text, detail } = value;
  const list = LISTS.map((name) => value[name]).find(Array.isArray);
  if (list) addRecords(list, records, onFault);
  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Event.html
  else if (typeof text === "string") addRecords(parseJson(text), records, onFault);
  // https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-cloudtrail.html
  else if (typeof value["detail-type"] === "string" && isObject(detail)) addRecords(detail, records, onFault);
  else onFault(whyNoRecord(value));
}

function whyNoRecord({ eventCategory, digestStartTime }: Readonly<Record<string, unknown>>): string {
  if (digestStartTime !== undefined) return "it is a digest of log files, which holds no calls";
  const noCall = typeof eventCategory === "string" ? NO_CALLS[eventCategory] : undefined;
  return `a record is ${noCall ?? "none of CloudTrail: it has no eventSource and eventName"}`;
}

function toRecord(record: Readonly<Record<string, unknown>>): TrailRecord {
  const { eventTime } = record;
  return { record, calls: 1, last: typeof eventTime === "string" ? eventTime : "" };
}
