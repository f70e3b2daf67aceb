import type { EndpointService, PolicySupport, PrivateDns } from "./endpoint-service";

/** A text of the catalogue file, or its key in the file's `texts`. */
export type PackedText = string;

/** A row of the catalogue file: its name and what differs from `defaults(name)`. */
export type PackedService = Pick<EndpointService, "name"> &
  Omit<Partial<EndpointService>, "sources" | "policy" | "privateDns"> & {
    /** Publications that list the endpoint. */
    readonly sources: readonly PackedText[];
    /** Support, confidence, source, date. */
    readonly policy?: readonly [
      PolicySupport["supported"],
      PolicySupport["confidence"],
      source: PackedText,
      asOf: string,
    ];
    /** Support, names (`usual` means the one name that `usualDnsName` gives), source, date. */
    readonly privateDns?: readonly [
      PrivateDns["support"],
      PrivateDns["names"] | "usual",
      source: PackedText,
      asOf: string,
    ];
  };

/** The generated catalogue file. */
export interface CatalogueFile {
  /** Script that wrote the file. */
  readonly generator: string;
  /** File that the script read. */
  readonly source: string;
  /** Day on which the facts were collected. */
  readonly readAt: string;
  /** Texts that several rows share, by a key such as `#1f07` that depends on the text alone. */
  readonly texts: Readonly<Record<string, string>>;
  /** All services, sorted by name. */
  readonly services: readonly PackedService[];
}

/** The facts of a row that the file leaves out. */
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
    privateDns: { support: "default", names: "unknown", source: "no statement found", asOf: readAt },
    policy: { supported: "unknown", confidence: null, source: "no statement found", asOf: readAt },
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

/** The host name that most services have; the file says which ones do. */
export function usualDnsName(name: string): string {
  return `${name}.{region}.amazonaws.com`;
}

/** The full facts of a stored row. */
export function unpack(row: PackedService, file: Pick<CatalogueFile, "readAt" | "texts">): EndpointService {
  const usual = defaults(row.name, file.readAt);
  const text = (stored: PackedText) => file.texts[stored] ?? stored;
  return {
    ...usual,
    ...row,
    sources: row.sources.map(text),
    policy: row.policy ? unpackPolicy(row.policy, text) : usual.policy,
    privateDns: row.privateDns ? unpackPrivateDns(row.privateDns, row.name, text) : usual.privateDns,
  };
}

type ReadText = (stored: PackedText) => string;

function unpackPolicy(packed: NonNullable<PackedService["policy"]>, text: ReadText): PolicySupport {
  const [supported, confidence, source, asOf] = packed;
  return { supported, confidence, source: text(source), asOf };
}

function unpackPrivateDns(packed: NonNullable<PackedService["privateDns"]>, name: string, text: ReadText): PrivateDns {
  const [support, names, source, asOf] = packed;
  return { support, names: names === "usual" ? [usualDnsName(name)] : names, source: text(source), asOf };
}
