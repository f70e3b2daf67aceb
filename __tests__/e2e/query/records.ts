import type { QueryEngine } from "../../../cli/trail/query/trail-query";

type Members = Readonly<Record<string, unknown>>;

const COUNT = 4000;
const ACCOUNT = "111122223333";

/**
 * Recorded calls as CloudTrail delivers them: of several services, callers and outcomes, with copies, events for two
 * accounts and network activity events. Athena's documented table lacks two members, which its records lack too.
 */
export function recordsFor(engine: QueryEngine): readonly Members[] {
  return Array.from({ length: COUNT }, (_, index) => eventsOf(index, engine)).flat();
}

/** The events of a call. */
function eventsOf(index: number, engine: QueryEngine): readonly Members[] {
  const pick = picker(index);
  const record = {
    eventVersion: "1.11",
    userIdentity: pick(CALLERS)(pick, engine),
    eventTime: new Date(Date.UTC(2026, 10, 16) + index * 150_000).toISOString().replace(".000", ""),
    awsRegion: pick(["eu-west-1", "us-east-1"]),
    userAgent: pick([
      '[aws-cli/2.31, "x"]',
      "aws-sdk-java/2.31",
      "Boto3/1.40 md/Botocore#1.40",
      "secretsmanager.amazonaws.com",
    ]),
    ...pick(CALLS)(pick),
    ...pick(SOURCES),
    ...pick(OUTCOMES),
    requestID: `request-${index}`,
    eventID: `event-${index}`,
    readOnly: true,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    responseElements: null,
    eventCategory: "Management",
    tlsDetails: pick([
      null,
      { tlsVersion: "TLSv1.3", cipherSuite: "a", clientProvidedHostHeader: "sqs.eu-west-1.amazonaws.com" },
    ]),
  };
  switch (index % 10) {
    case 3:
      return [record, record];
    case 5:
      return [networkActivityOf(record), record];
    case 6:
      return [
        {
          ...networkActivityOf(record),
          errorCode: "VpceAccessDenied",
          errorMessage: "The request was denied due to a VPC endpoint policy",
        },
      ];
    case 7:
      return [networkActivityOf(record)];
    case 8:
      return sharedWithOwner(record);
    default:
      return [record];
  }
}

function networkActivityOf(record: Members): Members {
  const {
    requestParameters: _,
    resources: __,
    userAgent: ___,
    responseElements: ____,
    tlsDetails: _____,
    ...rest
  } = record;
  const more = { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity", vpcEndpointId: "vpce-0a1b2c3d4e5f60718" };
  return { ...rest, ...more, eventID: `network-${record["eventID"]}`, sharedEventID: `shared-${record["eventID"]}` };
}

function sharedWithOwner(record: Members): readonly Members[] {
  const sharedEventID = `shared-${record["eventID"]}`;
  const userIdentity = { type: "AWSAccount", principalId: "AROAEXAMPLE:one", accountId: ACCOUNT };
  const owner = {
    ...record,
    sharedEventID,
    userIdentity,
    eventID: `owner-${record["eventID"]}`,
    recipientAccountId: "444455556666",
  };
  const caller = { ...record, sharedEventID, userIdentity: roleOf(0) };
  return [owner, caller];
}

type Pick = <Item>(items: readonly Item[]) => Item;

const CALLS: readonly ((pick: Pick) => Members)[] = [
  (pick) => ({
    eventSource: "s3.amazonaws.com",
    eventName: pick(["GetObject", "PutObject", "ListObjects", "HeadObject"]),
    requestParameters: { bucketName: "data", key: pick(KEYS), Host: "data.s3.amazonaws.com", "x-amz-date": pick(KEYS) },
    resources: [
      { type: "AWS::S3::Object", ARN: `arn:aws:s3:::data/${pick(KEYS)}` },
      { accountId: ACCOUNT, type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::data" },
    ],
    additionalEventData: { SignatureVersion: "SigV4", bytesTransferredOut: 12 },
  }),
  (pick) => ({
    eventSource: "kms.amazonaws.com",
    eventName: pick(["Decrypt", "GenerateDataKey"]),
    requestParameters: { encryptionAlgorithm: "SYMMETRIC_DEFAULT", encryptionContext: { team: pick(["a", 'b, "c"']) } },
    resources: [{ accountId: ACCOUNT, type: "AWS::KMS::Key", ARN: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/0a1b2c3d` }],
  }),
  (pick) => ({
    eventSource: "sqs.amazonaws.com",
    eventName: pick(["SendMessage", "ReceiveMessage", "NoSuchCall"]),
    requestParameters: {
      queueUrl: `https://sqs.eu-west-1.amazonaws.com/${ACCOUNT}/${pick(["jobs", "mail"])}`,
      messageBody: "HIDDEN_DUE_TO_SECURITY_REASONS",
    },
  }),
  (pick) => ({
    eventSource: "dynamodb.amazonaws.com",
    eventName: pick(["GetItem", "PutItem"]),
    requestParameters: { tableName: pick(["orders", "carts"]), key: { id: "1" } },
  }),
  (pick) => ({
    eventSource: "sts.amazonaws.com",
    eventName: "AssumeRole",
    requestParameters: { roleArn: `arn:aws:iam::${ACCOUNT}:role/${pick(["app", "job"])}`, roleSessionName: pick(KEYS) },
  }),
  () => ({ eventSource: "ec2.amazonaws.com", eventName: "DescribeInstances", requestParameters: null }),
  () => ({ eventSource: "signin.amazonaws.com", eventName: "ConsoleLogin", eventType: "AwsConsoleSignIn" }),
];

const KEYS = ["a", "logs/b, c.txt", 'quoted "d"', "line\nend", "\u00e9\u4e2d", "*", "x'y"] as const;

const CALLERS: readonly ((pick: Pick, engine: QueryEngine) => Members)[] = [
  (pick, engine) => roleOf(pick([4, 5]), engine === "lake" ? { sourceIdentity: "ana" } : {}),
  (pick) => roleOf(pick([1, 2, 3])),
  () => ({
    type: "IAMUser",
    principalId: "AIDAEXAMPLE",
    arn: `arn:aws:iam::${ACCOUNT}:user/ana`,
    accountId: ACCOUNT,
    accessKeyId: "AKIAEXAMPLE",
    userName: "ana",
  }),
  () => ({
    type: "Root",
    principalId: ACCOUNT,
    arn: `arn:aws:iam::${ACCOUNT}:root`,
    accountId: ACCOUNT,
    accessKeyId: "",
  }),
  () => ({ type: "AWSAccount", principalId: "AIDAOTHER", accountId: "777788889999" }),
  () => ({ type: "AWSAccount", principalId: "", accountId: "ANONYMOUS_PRINCIPAL" }),
  () => ({ type: "AWSService", invokedBy: "cloudtrail.amazonaws.com" }),
  (_, engine) => ({
    type: "WebIdentityUser",
    principalId: "provider:client:subject",
    userName: "system:serviceaccount:kube-system:aws-node",
    ...(engine === "lake" && { identityProvider: `arn:aws:iam::${ACCOUNT}:oidc-provider/oidc.example.com` }),
  }),
  () => ({
    type: "IdentityCenterUser",
    accountId: ACCOUNT,
    onBehalfOf: { userId: "user-1", identityStoreArn: "arn:aws:identitystore::1:identitystore/d-1" },
  }),
];

/** A session of a role: its number is that of its credentials, and its name may be that of another session. */
function roleOf(number: number, session: Members = {}): Members {
  const name = `session-${number % 4}`;
  return {
    type: "AssumedRole",
    principalId: `AROAEXAMPLE:${name}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/app/${name}`,
    accountId: ACCOUNT,
    accessKeyId: `ASIAEXAMPLE${number}`,
    sessionContext: {
      sessionIssuer: {
        type: "Role",
        principalId: "AROAEXAMPLE",
        arn: `arn:aws:iam::${ACCOUNT}:role/path/app`,
        accountId: ACCOUNT,
        userName: "app",
      },
      attributes: { creationDate: `2026-11-16T0${number}:00:00Z`, mfaAuthenticated: number === 1 ? "true" : "false" },
      ...(number === 2 && { ec2RoleDelivery: "2.0" }),
      ...(number === 3 && {
        webIdFederationData: { federatedProvider: `arn:aws:iam::${ACCOUNT}:oidc-provider/a`, attributes: {} },
      }),
      ...session,
    },
  };
}

const SOURCES: readonly Members[] = [
  { sourceIPAddress: "10.0.1.17", vpcEndpointId: "vpce-0a1b2c3d4e5f60718" },
  { sourceIPAddress: "10.0.1.18" },
  { sourceIPAddress: "198.51.100.7" },
  { sourceIPAddress: "198.51.100.7", sessionCredentialFromConsole: "true" },
  { sourceIPAddress: "autoscaling.amazonaws.com" },
];

const OUTCOMES: readonly Members[] = [
  {},
  {},
  { errorCode: "AccessDenied", errorMessage: "User: a is not authorized to perform: b" },
  { errorCode: "AccessDenied", errorMessage: "no VPC endpoint policy allows the action" },
  { errorCode: "ThrottlingException", errorMessage: "Rate exceeded" },
];

/** Picks items, the same for the same number. https://en.wikipedia.org/wiki/Xorshift */
function picker(seed: number): Pick {
  let state = (seed + 1) * 2654435761;
  return (items) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const [item] = items.slice((state >>> 0) % items.length);
    if (item === undefined) throw new Error("There is nothing to pick from");
    return item;
  };
}
