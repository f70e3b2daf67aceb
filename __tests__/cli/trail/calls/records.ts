import type { TrailRecord } from "../../../../cli/trail/recorded-call";

export const ACCOUNT = "111122223333";

/** A role with a path, in a session. */
export const ROLE = {
  type: "AssumedRole",
  principalId: "AROAEXAMPLEID:worker-1",
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/orders/worker-1`,
  accountId: ACCOUNT,
  accessKeyId: "ASIAEXAMPLEKEY",
  sessionContext: {
    sessionIssuer: {
      type: "Role",
      principalId: "AROAEXAMPLEID",
      arn: `arn:aws:iam::${ACCOUNT}:role/team/orders`,
      accountId: ACCOUNT,
      userName: "orders",
    },
    attributes: { creationDate: "2026-11-20T08:00:00Z", mfaAuthenticated: "false" },
  },
};

/** A record in the shape of AWS's documentation: a call of the role from a private address. */
export function recordOf(event: string, members: Readonly<Record<string, unknown>> = {}, calls = 1): TrailRecord {
  const [source, name] = event.split(" ");
  const record = {
    eventVersion: "1.11",
    userIdentity: ROLE,
    eventTime: "2026-11-20T09:30:00Z",
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: "eu-west-1",
    sourceIPAddress: "10.0.1.20",
    userAgent: "aws-sdk-java/2.31.0",
    eventType: "AwsApiCall",
    recipientAccountId: ACCOUNT,
    ...members,
  };
  return { record, calls, last: "2026-11-20T09:30:00Z" };
}
