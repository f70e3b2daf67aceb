import { isObject } from "../../../lib/shapes/is-object";
import type { CallOrigin, TrailRecord } from "../recorded-call";
import { isOfAws, isPrivateAddress } from "./source-address";

type Record = TrailRecord["record"];

/**
 * How a call came to AWS. What CloudTrail writes of services and endpoints:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function originOf(record: Record): CallOrigin {
  const { sourceIPAddress: address, userIdentity } = record;
  if (isObject(userIdentity) && typeof userIdentity["invokedBy"] === "string") return "aws-service";
  if (typeof address === "string" && isOfAws(address)) return "aws-service";
  if (endpointIdOf(record) !== undefined) return "endpoint";
  if (typeof address === "string" && isPrivateAddress(address)) return "private";
  return String(record["sessionCredentialFromConsole"]) === "true" ? "console" : "public";
}

/** The id of the endpoint that a call passed; "AWS Internal" and names of services stand for endpoints of AWS. */
export function endpointIdOf({ vpcEndpointId }: Record): string | undefined {
  return typeof vpcEndpointId === "string" && vpcEndpointId.startsWith("vpce-") ? vpcEndpointId : undefined;
}
