import { randomFrom } from "../random/random";
import { APP, DAYS, OWN_ACCOUNTS } from "./places";
import type { Call } from "./week";

/** When an event happened, and its id. */
export interface Moment {
  readonly time: string;
  readonly id: string;
}

const SECONDS_A_DAY = 86_400;

/** The moment of one of the events, which spread over the week. */
export function momentAt(index: number, events: number): Moment {
  const second = Math.floor((index * DAYS.length * SECONDS_A_DAY) / events);
  const day = DAYS[Math.floor(second / SECONDS_A_DAY)] ?? DAYS[0];
  const clock = new Date((second % SECONDS_A_DAY) * 1000).toISOString().slice(11, 19);
  return { time: `${day}T${clock}Z`, id: uuid(index) };
}

/** An id of the form that CloudTrail gives. */
function uuid(number: number): string {
  const digits = number.toString(16).padStart(8, "0");
  return `${digits}-0000-4000-8000-${digits.padStart(12, "0")}`;
}

/** The record of a call, in the shape that AWS documents for its category of event. */
export function recordOf(call: Call, { time, id }: Moment): Readonly<Record<string, unknown>> {
  const { caller, operation, source, region, error } = call;
  const base = {
    eventVersion: "1.11",
    userIdentity: { ...caller.identity, ...source.identity },
    eventTime: time,
    eventSource: operation.source,
    eventName: operation.event,
    awsRegion: region,
    ...source.members,
    ...(error ? { errorCode: error, errorMessage: messageOf(error) } : {}),
    requestID: id.toUpperCase(),
    eventID: id,
  };
  const recipientAccountId = recipientOf(call);
  if (source.kind === "network-activity") {
    return { ...base, eventType: "AwsVpceEvent", recipientAccountId, eventCategory: "NetworkActivity" };
  }
  return { ...base, ...detailsOf(call, id), recipientAccountId };
}

/** What management and data events have beyond network activity events. */
function detailsOf(call: Call, id: string): object {
  const { operation, asking, source, region } = call;
  const isData = operation.category === "Data";
  return {
    requestParameters: asking.parameters,
    responseElements: null,
    readOnly: /^(Get|List|Describe|Head|Query|Scan|Decrypt|BatchGet)/.test(operation.event),
    ...(asking.resources ? { resources: asking.resources } : {}),
    eventType: "AwsApiCall",
    managementEvent: !isData,
    eventCategory: operation.category,
    ...(source.hasTls
      ? { tlsDetails: tlsOf(written(hostOf(operation.host, asking.parameters, region), call, id)) }
      : {}),
  };
}

/** A host as clients may write it: with a port, as that of an IPv6 client, or as the name of one endpoint. */
function written(host: string, { source, operation, region }: Call, id: string): string {
  const endpoint = source.members["vpcEndpointId"];
  switch (Number.parseInt(id.slice(-1), 16)) {
    case 0:
      return `${host}:443`;
    case 1:
      return operation.source === "sqs.amazonaws.com" ? host.replace(".amazonaws.com", ".api.aws") : host;
    case 2:
      return operation.source === "s3.amazonaws.com" ? host.replace(".s3.", ".s3.dualstack.") : host;
    case 3: {
      const own = typeof endpoint === "string" && !host.includes("{") && operation.source !== "s3.amazonaws.com";
      return own
        ? host
            .replace(/^\d{12}\./, "")
            .replace(`.${region}.amazonaws.com`, `.${region}.vpce.amazonaws.com`)
            .replace(/^/, `${endpoint}-0a1b2c3d.`)
        : host;
    }
    case 4: {
      const bucket = operation.source === "s3.amazonaws.com" && typeof endpoint === "string";
      return bucket ? `bucket.${endpoint}-0a1b2c3d.s3.${region}.vpce.amazonaws.com` : host;
    }
    default:
      return host;
  }
}

function hostOf(host: string, parameters: Readonly<Record<string, unknown>> | null, region: string): string {
  return host.replace("{region}", region).replace("{bucket}", String(parameters?.["bucketName"] ?? "bucket"));
}

function tlsOf(host: string): object {
  const modern = randomFrom(host.length).chance(0.8);
  return modern
    ? { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", clientProvidedHostHeader: host }
    : { tlsVersion: "TLSv1.2", cipherSuite: "ECDHE-RSA-AES128-GCM-SHA256", clientProvidedHostHeader: host };
}

function messageOf(error: string): string {
  if (error === "VpceAccessDenied") return "The request was denied due to a VPC endpoint policy";
  return `An error: ${error}`;
}

/** The account whose trail has the record: the caller's, otherwise that of the owner of the resource. */
function recipientOf({ caller, asking }: Call): string {
  const candidates = [caller.account, asking.owner.value ?? undefined];
  return candidates.find((account) => account !== undefined && OWN_ACCOUNTS.includes(account)) ?? APP;
}
