import type { EndpointService, PolicySupport, PrivateDns } from "./endpoint-service";

/** A row of the catalogue file: its name and what differs from `defaults(name)`. */
export type PackedService = Pick<EndpointService, "name"> &
  Omit<Partial<EndpointService>, "policy" | "privateDns" | "serviceNameIn"> & {
    /** By form of the full name, the regions that have it, with a space between them. */
    readonly serviceNameIn?: Readonly<Record<string, string>>;
    /** Support, confidence. */
    readonly policy?: readonly [PolicySupport["supported"], PolicySupport["confidence"]];
    /** Support, names (`usual` means the one name that `usualDnsName` gives), names in regions that differ. */
    readonly privateDns?: readonly [
      support: PrivateDns["support"],
      names: PrivateDns["names"] | "usual",
      namesIn?: PrivateDns["namesIn"],
    ];
  };

/** The generated catalogue file. */
export interface CatalogueFile {
  /** Script that wrote the file. */
  readonly generator: string;
  /** Files that the script read. */
  readonly source: string;
  /** All services, sorted by name. */
  readonly services: readonly PackedService[];
}

/** What is known of a service of which nothing is stated. */
const UNKNOWN = {
  serviceNameIn: {},
  types: ["Interface"],
  ports: "unknown",
  onlyRegions: undefined,
  missingRegions: [],
  missingZones: [],
  crossRegion: false,
  signingRegions: undefined,
  ipv6: "unknown",
  privateDns: { support: "default", names: "unknown" },
  dualStackNames: "unknown",
  policy: { supported: "unknown", confidence: null },
  fips: false,
  fipsOf: undefined,
  fipsTwins: [],
  iamPrefixesVerified: true,
  sdkClients: [],
  retired: false,
  note: undefined,
} as const satisfies Partial<EndpointService>;

/** The facts of a row that the file leaves out. */
export function defaults(name: string): Omit<EndpointService, "name"> {
  return { ...UNKNOWN, title: name, serviceName: `com.amazonaws.{region}.${name}`, iamPrefixes: [name] };
}

/** The host name that most services have; the file says which ones do. */
export function usualDnsName(name: string): string {
  return `${name}.{region}.amazonaws.com`;
}

/** The full facts of a stored row. */
export function unpack({ serviceNameIn, policy, privateDns, ...row }: PackedService): EndpointService {
  const usual = defaults(row.name);
  return {
    ...usual,
    ...row,
    ...(serviceNameIn && { serviceNameIn: unpackNamesIn(serviceNameIn) }),
    ...(policy && { policy: { supported: policy[0], confidence: policy[1] } }),
    ...(privateDns && { privateDns: unpackPrivateDns(privateDns, row.name) }),
  };
}

function unpackNamesIn(packed: Readonly<Record<string, string>>): EndpointService["serviceNameIn"] {
  const regions = Object.entries(packed).flatMap(([form, names]) => names.split(" ").map((region) => [region, form]));
  return Object.fromEntries(regions);
}

function unpackPrivateDns(packed: NonNullable<PackedService["privateDns"]>, name: string): PrivateDns {
  const [support, names, namesIn] = packed;
  return { support, names: names === "usual" ? [usualDnsName(name)] : names, ...(namesIn && { namesIn }) };
}
