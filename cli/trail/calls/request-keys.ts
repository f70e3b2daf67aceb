import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import type { Keys } from "./call-facts";
import type { Context, PutKey } from "./context";
import { knownText } from "./known-text";

/** The keys of a call that comes through an endpoint of yours: no service makes it. */
export const NOT_VIA_SERVICE: Keys = {
  "aws:viaawsservice": "false",
  "aws:calledvia": null,
  "aws:calledviafirst": null,
  "aws:calledvialast": null,
};

/**
 * Puts in the keys of a request that its record proves, whoever makes it and whatever it acts on.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function putRequestKeys({ record, calls }: TrailRecord, base: Context, put: PutKey): Context {
  const { awsRegion, eventTime, tlsDetails, userAgent } = record;
  let context = put(base, "aws:requestedregion", knownText(awsRegion));
  if (isObject(tlsDetails)) context = put(context, "aws:securetransport", "true");
  if (typeof userAgent === "string" && isWhole(userAgent)) context = put(context, "aws:useragent", userAgent);
  // A record of several calls tells the time of none of them.
  if (calls !== 1 || typeof eventTime !== "string" || !TIME.test(eventTime)) return context;
  context = put(context, "aws:currenttime", eventTime);
  return put(context, "aws:epochtime", () => String(Math.floor(Date.parse(eventTime) / 1000)));
}

/** As CloudTrail writes it. */
const TIME = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** CloudTrail cuts long ones off, S3 writes them in brackets, and AWS's own stand for services. */
function isWhole(userAgent: string): boolean {
  return userAgent !== "" && userAgent.length < 1000 && !userAgent.startsWith("[") && !userAgent.startsWith("AWS ");
}
