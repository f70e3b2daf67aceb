import { type Random, randomFrom } from "../random/random";
import { ANONYMOUS, CALLERS, type Caller, federated } from "./callers";
import { COMPUTE } from "./compute";
import { stated } from "./known";
import { MESSAGING } from "./messaging";
import { type Asking, listed, type Operation, withoutParameters } from "./operations";
import { OTHERS } from "./others";
import { APP, REGION, SHARED, STRANGER } from "./places";
import { type Moment, momentAt, recordOf } from "./records";
import { randomSource, type Source } from "./sources";
import { STORAGE } from "./storage";

/** Why a record is no call that a policy of the stack decides about. */
export type Apart = "aws-service" | "console" | "access-denied" | "no-endpoint" | "no-call" | "unknown";

/** A call, as whoever made it knows it. */
export interface Call {
  readonly caller: Caller;
  readonly operation: Operation;
  readonly asking: Asking;
  readonly source: Source;
  readonly region: string;
  /** The error code of the record; undefined if the call succeeded. */
  readonly error: string | undefined;
}

/** An event of the week: its record, and the call behind it. */
export interface WeekEvent {
  readonly record: Readonly<Record<string, unknown>>;
  /** The folder of CloudTrail that the record is delivered to. */
  readonly folder: string;
  /** The call; undefined if there was none. */
  readonly call: Call | undefined;
}

const OPERATIONS: readonly Operation[] = [...STORAGE, ...MESSAGING, ...COMPUTE, ...OTHERS];

const REFUSALS = ["AccessDenied", "AccessDeniedException", "Client.UnauthorizedOperation", "UnauthorizedOperation"];
const FAILURES = ["ResourceNotFoundException", "ThrottlingException", "NoSuchKey", "ConditionalCheckFailedException"];

/** The same events for the same seed: each is made when it is asked for. */
export function* weekOf(events: number, seed = 17): Generator<WeekEvent> {
  const random = randomFrom(seed);
  for (let index = 0; index < events; index += 1) {
    const moment = momentAt(index, events);
    yield random.chance(0.02) ? withoutCall(random, moment) : eventOf(callAt(random), moment);
  }
}

function callAt(random: Random): Call {
  for (;;) {
    const call = random.chance(0.02) ? unusual(random) : usual(random);
    if (call) return call;
  }
}

function usual(random: Random): Call | undefined {
  const [caller, operation] = [random.pick(CALLERS), random.pick(OPERATIONS)];
  const asking = operation.ask(caller, random);
  return asking && callOf(random, caller, operation, asking);
}

function callOf(random: Random, caller: Caller, operation: Operation, asking: Asking): Call {
  const source = sourceOf(random, operation);
  return {
    caller,
    operation,
    asking: source.kind === "network-activity" ? withoutParameters(asking) : asking,
    source,
    region: random.chance(0.03) ? "us-east-1" : REGION,
    error: errorOf(random, source),
  };
}

/** A source at random; calls of hosts of their own, such as those of FIPS, have records that name the host. */
function sourceOf(random: Random, { services, event }: Operation): Source {
  const isOwnHost = services.some((name) => name.endsWith("-fips") || name === "sync-states");
  for (;;) {
    const source = randomSource(random);
    // The actions of a transaction are in its parameters, which network activity events do not have.
    const isHidden = source.kind === "network-activity" && event === "TransactWriteItems";
    if (!isHidden && (source.hasTls || !isOwnHost)) return source;
  }
}

function errorOf(random: Random, { kind }: Source): string | undefined {
  if (kind === "network-activity") return random.chance(0.2) ? "VpceAccessDenied" : undefined;
  if (kind !== "aws-service" && kind !== "console" && random.chance(0.04)) return random.pick(REFUSALS);
  return random.chance(0.02) ? random.pick(FAILURES) : undefined;
}

/** Calls that only some can make: without a signature, or to sign in. */
function unusual(random: Random): Call | undefined {
  if (random.chance(0.5)) {
    const reads = STORAGE.filter(({ event }) => event === "GetObject" || event === "HeadObject");
    const operation = random.pick(reads);
    const asking = operation.ask(ANONYMOUS, random);
    return asking && callOf(random, ANONYMOUS, operation, asking);
  }
  const account = random.pick([APP, SHARED, STRANGER]);
  const type = random.pick(["WebIdentityUser", "SAMLUser"]);
  const operation = signIn(type, account);
  const caller = federated(type, account);
  const asking = operation.ask(caller, random);
  return asking && callOf(random, caller, operation, asking);
}

function signIn(type: "WebIdentityUser" | "SAMLUser", account: string): Operation {
  const event = type === "SAMLUser" ? "AssumeRoleWithSAML" : "AssumeRoleWithWebIdentity";
  const arn = `arn:aws:iam::${account}:role/pods/orders`;
  const thing = { arn, account, parameters: { roleArn: arn, roleSessionName: "pod" }, type: "AWS::IAM::Role" };
  return {
    source: "sts.amazonaws.com",
    event,
    services: ["sts"],
    host: "sts.{region}.amazonaws.com",
    category: "Management",
    ask: () => ({
      requests: [{ action: `sts:${event}`, resource: stated(arn) }],
      parameters: thing.parameters,
      resources: [listed(thing)],
      owner: stated(account),
      keys: {},
      others: [arn],
    }),
  };
}

function eventOf(call: Call, moment: Moment): WeekEvent {
  const folder = call.source.kind === "network-activity" ? "CloudTrail-NetworkActivity" : "CloudTrail";
  return { record: recordOf(call, moment), folder, call };
}

/** Events that are no call of an operation, or one that nobody documents. */
const NO_CALLS: readonly Readonly<Record<string, unknown>>[] = [
  {
    eventType: "AwsConsoleSignIn",
    eventSource: "signin.amazonaws.com",
    eventName: "ConsoleLogin",
    userIdentity: { type: "IAMUser", accountId: APP, userName: "HIDDEN_DUE_TO_SECURITY_REASONS" },
    sourceIPAddress: "198.51.100.200",
    errorMessage: "No username found in supplied account",
    requestParameters: null,
    responseElements: { ConsoleLogin: "Failure" },
  },
  {
    eventType: "AwsServiceEvent",
    eventSource: "ecr.amazonaws.com",
    eventName: "PolicyExecutionEvent",
    userIdentity: { accountId: APP, invokedBy: "AWS Internal" },
    sourceIPAddress: "AWS Internal",
    userAgent: "AWS Internal",
    requestParameters: null,
    responseElements: null,
    serviceEventDetails: { repositoryName: "orders" },
  },
  {
    eventType: "AwsServiceEvent",
    eventSource: "secretsmanager.amazonaws.com",
    eventName: "RotationSucceeded",
    userIdentity: { accountId: APP, invokedBy: "secretsmanager.amazonaws.com" },
    sourceIPAddress: "secretsmanager.amazonaws.com",
    requestParameters: null,
    responseElements: null,
  },
  {
    eventType: "AwsConsoleAction",
    eventSource: "billingconsole.amazonaws.com",
    eventName: "SetContactAddress",
    userIdentity: { type: "Root", principalId: APP, arn: `arn:aws:iam::${APP}:root`, accountId: APP },
    sourceIPAddress: "198.51.100.200",
    requestParameters: null,
    responseElements: null,
  },
  {
    eventType: "AwsApiCall",
    eventSource: "not-yet-announced.amazonaws.com",
    eventName: "DoSomething",
    userIdentity: { type: "Unknown" },
    sourceIPAddress: "10.0.1.17",
    requestParameters: { anything: [{ at: "all" }] },
    responseElements: null,
  },
];

function withoutCall(random: Random, { time, id }: Moment): WeekEvent {
  const record = {
    eventVersion: "1.11",
    ...random.pick(NO_CALLS),
    eventTime: time,
    awsRegion: REGION,
    eventID: id,
    recipientAccountId: APP,
    eventCategory: "Management",
  };
  return { record, folder: "CloudTrail", call: undefined };
}
