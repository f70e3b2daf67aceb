import { makeCallReader } from "../../../../cli/trail/calls/make-call-reader";
import { recordedCalls } from "../../../../cli/trail/calls/recorded-calls";
import { KEPT_JSON, KEPT_MEMBERS, keptParameters } from "../../../../cli/trail/query/kept-members";
import type { TrailRecord } from "../../../../cli/trail/recorded-call";

/** The members that a reader of calls asks for and that the query leaves out, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  eventTime: "the first and the last time stand for it",
  "userIdentity.sessionContext.attributes.creationDate": "each session has another",
};

const EVENTS = [
  ...Object.entries(recordedCalls().actions).flatMap(([source, events]) =>
    Object.keys(events).map((name) => [`${source}.amazonaws.com`, name] as const),
  ),
  ["s3.amazonaws.com", "GetObject"],
  ["s3.amazonaws.com", "ListObjectsV2"],
  ["kms.amazonaws.com", "Decrypt"],
  ["sqs.amazonaws.com", "SendMessage"],
  ["dynamodb.amazonaws.com", "GetItem"],
  ["kinesis.amazonaws.com", "PutRecord"],
  ["ssm.amazonaws.com", "GetParameters"],
  ["lambda.amazonaws.com", "Invoke"],
  ["sts.amazonaws.com", "AssumeRoleWithWebIdentity"],
] as const;
const TYPES = [
  "AssumedRole",
  "IAMUser",
  "Root",
  "FederatedUser",
  "AWSAccount",
  "AWSService",
  "WebIdentityUser",
  "SAMLUser",
  "IdentityCenterUser",
];

describe("KEPT_MEMBERS and keptParameters()", () => {
  test("have all that the reader of calls asks a record for", () => {
    const asked = new Set<string>();
    const read = makeCallReader({ organizations: new Map(), assumed: new Map() });
    for (const [eventSource, eventName] of EVENTS) {
      for (const type of TYPES)
        read({ record: spied({ eventSource, eventName, ...recordOf(type) }, "", asked), calls: 1, last: "" });
    }
    const kept = new Set<string>([
      ...KEPT_MEMBERS.flatMap((member) => pathsTo(member)),
      ...KEPT_JSON,
      ...keptParameters().map((name) => `requestParameters.${name}`),
      ...Object.keys(LEFT_OUT),
    ]);
    const missing = [...asked]
      .filter((path) => !/\.(toJSON)?$/.test(path))
      .filter((path) => !kept.has(path) && !/^(resources|requestParameters\.encryptionContext)\./.test(path));
    expect(missing).toEqual([]);
    expect(asked.size).toBeGreaterThan(25);
  });

  test("are written so that they can stand in the query", () => {
    expect([...KEPT_MEMBERS, ...keptParameters()].filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });
});

function recordOf(type: string): TrailRecord["record"] {
  return {
    eventType: "AwsApiCall",
    eventTime: "2026-11-20T10:00:00Z",
    awsRegion: "eu-west-1",
    errorCode: "AccessDenied",
    sourceIPAddress: "10.0.0.1",
    userIdentity: {
      type,
      arn: "arn:aws:sts::111122223333:assumed-role/app/one",
      accountId: "111122223333",
      sessionContext: { attributes: {}, sessionIssuer: {}, webIdFederationData: {} },
      onBehalfOf: {},
    },
    tlsDetails: {},
    resources: [{}],
    requestParameters: { encryptionContext: {} },
  };
}

/** The same record, which notes the path of each member that is asked for. */
function spied(value: Readonly<Record<string, unknown>>, path: string, asked: Set<string>): Record<string, unknown> {
  return new Proxy<Record<string, unknown>>(value, {
    get: (object, key) => {
      const member = object[String(key)];
      if (typeof key === "symbol" || (path !== "" && key === "constructor")) return member;
      asked.add(`${path}${key}`);
      const isPlain = typeof member === "object" && member !== null && !Array.isArray(member);
      return isPlain ? spied(Object.fromEntries(Object.entries(member)), `${path}${key}.`, asked) : member;
    },
  });
}

/** A member and those that it is in. */
function pathsTo(member: string): readonly string[] {
  const names = member.split(".");
  return names.map((_, index) => names.slice(0, index + 1).join("."));
}
