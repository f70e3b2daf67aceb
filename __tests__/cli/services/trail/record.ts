/** A record of CloudTrail with what it says of the caller and of the event. */
export function record(eventSource: string, eventName: string, more: Readonly<Record<string, unknown>> = {}): object {
  const { eventID = `${eventSource} ${eventName} ${JSON.stringify(more)}` } = more;
  return {
    eventVersion: "1.11",
    eventTime: "2026-11-20T08:00:00Z",
    eventSource,
    eventName,
    awsRegion: "eu-west-1",
    sourceIPAddress: "10.0.0.8",
    eventID,
    requestID: eventID,
    eventType: "AwsApiCall",
    eventCategory: "Management",
    recipientAccountId: "111122223333",
    userIdentity: identityOf("app"),
    requestParameters: null,
    ...more,
  };
}

/** The session of a role. */
export function identityOf(role: string): object {
  return {
    type: "AssumedRole",
    arn: `arn:aws:sts::111122223333:assumed-role/${role}/session`,
    accountId: "111122223333",
    sessionContext: {
      sessionIssuer: { type: "Role", arn: `arn:aws:iam::111122223333:role/${role}`, accountId: "111122223333" },
    },
  };
}
