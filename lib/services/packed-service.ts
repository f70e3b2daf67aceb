import type { EndpointService, PolicySupport, PrivateDns } from "./endpoint-service";

/** A catalogue row as stored: its name and what differs from `defaults(name)`. */
export type PackedService = Pick<EndpointService, "name" | "sources"> & Partial<EndpointService>;

/** The generated catalogue file. */
export interface CatalogueFile {
  /** Script that wrote the file. */
  readonly generator: string;
  /** File that the script read. */
  readonly source: string;
  /** Day on which the facts were collected. */
  readonly readAt: string;
  /** All services, sorted by name. */
  readonly services: readonly PackedService[];
}

/** What a row says where the file says nothing. */
export function defaults(name: string, readAt: string): Omit<EndpointService, "name" | "sources"> {
  return {
    title: name,
    serviceName: `com.amazonaws.{region}.${name}`,
    types: ["Interface"],
    ports: [443],
    partitionPrefixes: {},
    regionSuffixes: {},
    onlyRegions: undefined,
    unavailableRegions: [],
    unsupportedAzIds: [],
    crossRegion: false,
    ipv6: "unknown",
    privateDns: noPrivateDnsStatement(readAt),
    policy: noPolicyStatement(readAt),
    fips: false,
    fipsOf: undefined,
    fipsTwins: [],
    iamPrefixes: [name],
    iamPrefixesVerified: true,
    sdkClients: [],
    retired: false,
    note: undefined,
  };
}

/** Private DNS of a service that no source mentions. */
export function noPrivateDnsStatement(readAt: string): PrivateDns {
  return { support: "default", names: "unknown", source: "no statement found", asOf: readAt };
}

/** Policy support of a service that no source mentions. */
export function noPolicyStatement(readAt: string): PolicySupport {
  return { supported: "unknown", confidence: null, source: "no statement found", asOf: readAt };
}

/** The full row of a stored one. */
export function unpack(row: PackedService, readAt: string): EndpointService {
  return { ...defaults(row.name, readAt), ...row };
}
