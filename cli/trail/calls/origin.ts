import { isObject } from "../../../lib/shapes/is-object";
import type { CallOrigin, TrailRecord } from "../recorded-call";
import { isOfAws, isPrivateAddress } from "./source-address";

type Record = TrailRecord["record"];

/**
 * How a call came to AWS. What CloudTrail writes of services and endpoints:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function originOf(record: Record): CallOrigin {
  const { sourceIPAddress: address } = record;
  if (isOfService(record) && !isOfRegistry(record)) return "aws-service";
  if (endpointIdOf(record) !== undefined) return "endpoint";
  if (typeof address === "string" && isPrivateAddress(address)) return "private";
  const { sessionCredentialFromConsole: fromConsole } = record;
  return fromConsole === "true" || fromConsole === true ? "console" : "public";
}

/** The id of the endpoint that a call passed; "AWS Internal" and names of services stand for endpoints of AWS. */
export function endpointIdOf({ vpcEndpointId }: Record): string | undefined {
  return typeof vpcEndpointId === "string" && vpcEndpointId.startsWith("vpce-") ? vpcEndpointId : undefined;
}

/**
 * Whether a record is of a pull or a push of Docker: ECR records them as its own calls, with the user's identity and
 * without the user's address. https://docs.aws.amazon.com/AmazonECR/latest/userguide/logging-using-cloudtrail.html
 * (read 2026-11-28)
 */
export function isOfRegistry({ eventSource, eventName, sourceIPAddress, userIdentity }: Record): boolean {
  if (eventSource !== "ecr.amazonaws.com" || typeof sourceIPAddress !== "string" || !isOfAws(sourceIPAddress))
    return false;
  const { type, invokedBy } = isObject(userIdentity) ? userIdentity : {};
  const isOfUser = type !== "AWSService" && (invokedBy === undefined || invokedBy === "ecr.amazonaws.com");
  return isOfUser && REGISTRY_EVENTS.has(eventName);
}

const REGISTRY_EVENTS: ReadonlySet<unknown> = new Set([
  "BatchCheckLayerAvailability",
  "BatchGetImage",
  "CompleteLayerUpload",
  "GetDownloadUrlForLayer",
  "InitiateLayerUpload",
  "ListImageReferrers",
  "PutImage",
  "UploadLayerPart",
]);

function isOfService({ sourceIPAddress, userIdentity }: Record): boolean {
  if (isObject(userIdentity) && typeof userIdentity["invokedBy"] === "string") return true;
  return typeof sourceIPAddress === "string" && isOfAws(sourceIPAddress);
}
