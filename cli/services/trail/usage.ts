import { findService } from "../../../lib/services/catalogue";
import type { CallOrigin, RecordedCall, TrailRecord, UnmappedCall } from "../../trail/recorded-call";
import { type Counts, countBy, noCounts } from "./count-by";
import { transferredBytes } from "./transferred-bytes";

const MOST_PRINCIPALS = 1000;
const MOST_ENDPOINTS = 100;
const MOST_ROWS = 5000;
const MOST_EVENTS = 500;

/** How the callers of a VPC use a service in a region. */
export interface ServiceUsage {
  readonly service: string;
  readonly region: string;
  calls: number;
  first: string;
  last: string;
  /** The calls through each endpoint, by its id. */
  readonly endpoints: Counts;
  /** The calls from private addresses, whose records name no endpoint. */
  privateCalls: number;
  /** The calls from public addresses, such as those of NAT gateways. */
  aroundCalls: number;
  readonly principals: Counts;
  /** The bytes of those calls whose records have them, to and from AWS. */
  readonly bytes: { through: number; around: number; calls: number };
}

/** What the callers of a VPC use, in bounded memory. */
export interface Usage {
  readonly services: Map<string, ServiceUsage>;
  /** The calls to services without an endpoint in the catalogue, by event source. */
  readonly withoutEndpoint: Counts;
  /** The calls that could not be mapped to a service, by event source, name and reason. */
  readonly unmapped: Counts;
  /** The calls that are not the VPC's. */
  readonly notCounted: { awsServices: number; console: number; elsewhere: number };
  /** The calls of services for which there was no room. */
  others: number;
}

/** Makes an empty usage. */
export function noUsage(): Usage {
  return {
    services: new Map(),
    withoutEndpoint: noCounts(),
    unmapped: noCounts(),
    notCounted: { awsServices: 0, console: 0, elsewhere: 0 },
    others: 0,
  };
}

/**
 * Whether a call counts as one of the VPC; what does not is counted apart. Without addresses of NAT gateways, calls from
 * public addresses are taken to come through one.
 */
export function isOfVpc(
  { notCounted }: Usage,
  origin: CallOrigin,
  { record, calls }: TrailRecord,
  isNat: ((address: string) => boolean) | undefined,
): boolean {
  if (origin === "aws-service") notCounted.awsServices += calls;
  else if (origin === "console") notCounted.console += calls;
  else if (origin === "public" && isNat !== undefined && !isNat(String(record["sourceIPAddress"]))) {
    notCounted.elsewhere += calls;
  } else return true;
  return false;
}

/** Adds a call of the VPC. */
export function addCall(usage: Usage, call: RecordedCall, { record }: TrailRecord): void {
  const service = nameOf(call.services);
  const key = `${service} ${call.region}`;
  const found = usage.services.get(key);
  if (found === undefined && usage.services.size >= MOST_ROWS) {
    usage.others += call.calls;
    return;
  }
  const row = found ?? noServiceUsage(service, call);
  if (found === undefined) usage.services.set(key, row);
  addTo(row, call);
  const bytes = transferredBytes(record);
  if (bytes === undefined) return;
  row.bytes[call.origin === "public" ? "around" : "through"] += bytes;
  row.bytes.calls += call.calls;
}

/** Adds a call of the VPC whose action or service is not known. */
export function addUnmapped(usage: Usage, { eventSource, eventName, reason, calls }: UnmappedCall): void {
  if (reason === "no-endpoint-service") countBy(usage.withoutEndpoint, eventSource, calls, MOST_EVENTS);
  else if (reason === "unknown-action") countBy(usage.unmapped, `${eventSource} ${eventName}`, calls, MOST_EVENTS);
}

/** The service that serves a call; the FIPS form of one only if the call went there for certain. */
function nameOf(services: readonly string[]): string {
  return services.find((name) => findService(name)?.fips === false) ?? services[0] ?? "";
}

function noServiceUsage(service: string, { region, first, last }: RecordedCall): ServiceUsage {
  return {
    service,
    region,
    calls: 0,
    first,
    last,
    endpoints: noCounts(),
    privateCalls: 0,
    aroundCalls: 0,
    principals: noCounts(),
    bytes: { through: 0, around: 0, calls: 0 },
  };
}

function addTo(row: ServiceUsage, { calls, first, last, endpointId, origin, principal }: RecordedCall): void {
  row.calls += calls;
  if (first < row.first) row.first = first;
  if (last > row.last) row.last = last;
  if (endpointId !== undefined) countBy(row.endpoints, endpointId, calls, MOST_ENDPOINTS);
  else if (origin === "public") row.aroundCalls += calls;
  else row.privateCalls += calls;
  countBy(row.principals, principal, calls, MOST_PRINCIPALS);
}
