import { randomFrom } from "../random/random";
import { type Caller, role } from "./callers";
import { arnOf, onListed, service, things } from "./operations";
import { APP, ENDPOINT_IDS, REGION, SHARED } from "./places";
import { momentAt, recordOf } from "./records";
import type { Call, WeekEvent } from "./week";

/** Calls that AWS records more than once, and how often they were made. */
export interface Twins {
  readonly events: readonly WeekEvent[];
  readonly calls: number;
}

const queues = things([APP], ["orders-new"], (account, name) => ({
  arn: arnOf("sqs", account, name),
  parameters: { queueUrl: `https://sqs.${REGION}.amazonaws.com/${account}/${name}` },
  type: "AWS::SQS::Queue",
}));
const send = onListed(service("sqs"), "SendMessage", queues, { data: true });
const MEMBERS = { sourceIPAddress: "10.0.1.17", vpcEndpointId: ENDPOINT_IDS[0], vpcEndpointAccountId: APP };

/**
 * Each call is recorded twice: as a data event and as a network activity event of the endpoint it passed, which share the
 * id of the request; or, if it crosses accounts, for both accounts, which share `sharedEventID`; or delivered twice.
 */
export function twins(calls: number): Twins {
  const events = Array.from({ length: calls }, (_, index) => pair(index, calls)).flat();
  return { events, calls };
}

function pair(index: number, calls: number): readonly WeekEvent[] {
  const moment = momentAt(index * 2, calls * 2);
  const other = { ...moment, id: momentAt(index * 2 + 1, calls * 2).id };
  const call = callOf(index % 3 === 1 ? role(SHARED, "/", "reports") : role(APP, "/app/", "orders"), index);
  const { requestID, ...first } = recordOf(call, moment);
  const sharedEventID = `${moment.id.slice(0, -1)}s`;
  const record = { ...first, requestID };
  if (index % 3 === 0) {
    const activity = recordOf({ ...call, source: { ...call.source, kind: "network-activity" } }, other);
    return [
      delivered(record, call),
      delivered({ ...activity, requestID, sharedEventID }, call, "CloudTrail-NetworkActivity"),
    ];
  }
  if (index % 3 === 2) return [delivered(record, call), delivered(record, call)];
  const owner = {
    ...record,
    eventID: other.id,
    userIdentity: { type: "AWSAccount", principalId: "AROAEXAMPLE:session", accountId: SHARED },
    recipientAccountId: APP,
    sharedEventID,
  };
  return [delivered({ ...record, sharedEventID }, call), delivered(owner, call)];
}

function callOf(caller: Caller, index: number): Call {
  const asking = send.ask(caller, randomFrom(index));
  if (!asking) throw new Error("Nobody asks for SendMessage");
  const source = { kind: "endpoint", members: MEMBERS, identity: {}, hasTls: true } as const;
  return { caller, operation: send, asking, source, region: REGION, error: undefined };
}

function delivered(record: WeekEvent["record"], call: Call, folder = "CloudTrail"): WeekEvent {
  return { record, folder, call };
}
