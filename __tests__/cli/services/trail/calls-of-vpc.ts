import { identityOf, record } from "./record";

export const ENDPOINT = "vpce-0a1b2c3d4e5f60718";

/** The address of the VPC's NAT gateway. */
export const NAT = "203.0.113.7";

const SOMEBODY = "198.51.100.9";

/** Some calls of a VPC, and some that are not its own. */
export const RECORDS = [
  record("sqs.amazonaws.com", "SendMessage", { vpcEndpointId: ENDPOINT, eventID: "1" }),
  record("sqs.amazonaws.com", "SendMessage", {
    vpcEndpointId: ENDPOINT,
    eventID: "2",
    eventTime: "2026-11-22T08:00:00Z",
  }),
  record("sqs.amazonaws.com", "ReceiveMessage", { sourceIPAddress: NAT, userIdentity: identityOf("worker") }),
  record("kms.amazonaws.com", "Decrypt"),
  record("s3.amazonaws.com", "GetObject", {
    sourceIPAddress: NAT,
    additionalEventData: { bytesTransferredIn: 500, bytesTransferredOut: 2_000_000_000 },
  }),
  record("sqs.amazonaws.com", "ListQueues", { sourceIPAddress: SOMEBODY }),
  record("wickr.amazonaws.com", "GetNetwork"),
  record("sts.amazonaws.com", "AssumeRole", { sourceIPAddress: "ecs.amazonaws.com" }),
  record("sqs.amazonaws.com", "ListQueues", { sourceIPAddress: SOMEBODY, sessionCredentialFromConsole: "true" }),
];
