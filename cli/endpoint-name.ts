import { isPossibleRegion } from "../lib/services/regions";

const ENDPOINT_NAME = /^(?:\*\.)?vpce-[0-9a-z]+-[0-9a-z]+(?:-(?<zone>[0-9a-z-]+))?\.(?<rest>.+)\.vpce\.[a-z0-9.-]+$/;

/** What AWS's own name of an endpoint says. */
export interface EndpointName {
  /** Whether the name is for all zones of the endpoint. */
  readonly isRegional: boolean;
  /** The region of the service; undefined for the name of a service that is in no region. */
  readonly region: string | undefined;
  /** The region of the zone, which is that of the VPC; undefined for a name for all zones. */
  readonly zoneRegion: string | undefined;
}

/**
 * Reads AWS's own name of an endpoint, such as `vpce-0a1-b2c.sqs.us-east-1.vpce.amazonaws.com`; undefined for other
 * names. The names for one zone contain it: `vpce-0a1-b2c-us-east-1a`.
 */
export function readEndpointName(name: string): EndpointName | undefined {
  const found = ENDPOINT_NAME.exec(name)?.groups;
  if (!found) return undefined;
  const { zone, rest } = found;
  // The name of a Local Zone goes on: us-east-1-bos-1a.
  const zoneRegion = /^[a-z]+(?:-[a-z]+)+-\d+/.exec(zone ?? "")?.[0];
  return {
    isRegional: zone === undefined,
    region: rest?.split(".").findLast(isPossibleRegion),
    zoneRegion: zoneRegion !== undefined && isPossibleRegion(zoneRegion) ? zoneRegion : undefined,
  };
}
