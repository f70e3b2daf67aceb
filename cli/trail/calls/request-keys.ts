import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../recorded-call";
import type { Keys } from "./call-facts";
import { knownText } from "./known-text";

/**
 * The keys of a request that its record proves, whoever makes it and whatever it acts on. A call that comes through an
 * endpoint of yours is made by no service.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function requestKeys({ record, calls }: TrailRecord): Keys {
  const { awsRegion, eventTime, tlsDetails, userAgent } = record;
  const region = knownText(awsRegion);
  return {
    ...NOT_VIA_SERVICE,
    ...(region !== undefined && { "aws:requestedregion": region }),
    ...(isObject(tlsDetails) && { "aws:securetransport": "true" }),
    ...(calls === 1 && typeof eventTime === "string" && timeKeys(eventTime)),
    ...(typeof userAgent === "string" && isWhole(userAgent) && { "aws:useragent": userAgent }),
  };
}

const NOT_VIA_SERVICE: Keys = {
  "aws:viaawsservice": "false",
  "aws:calledvia": null,
  "aws:calledviafirst": null,
  "aws:calledvialast": null,
};

function timeKeys(time: string): Keys {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return {};
  return { "aws:currenttime": time, "aws:epochtime": String(Math.floor(milliseconds / 1000)) };
}

/** CloudTrail cuts long ones off, S3 writes them in brackets, and AWS's own stand for services. */
function isWhole(userAgent: string): boolean {
  return (
    userAgent !== "" && userAgent.length < 1000 && !userAgent.startsWith("[") && !userAgent.startsWith("AWS Internal")
  );
}
