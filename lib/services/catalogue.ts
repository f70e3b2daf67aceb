import type { EndpointService } from "./endpoint-service";
import type { EndpointServiceName } from "./names.generated";
import { type CatalogueFile, type PackedService, unpack } from "./packed-service";
import { fullServiceName } from "./service-name";
import { suggestAmong } from "./suggest-services";

export type {
  Citation,
  EndpointService,
  EndpointType,
  PolicySupport,
  PrivateDns,
  PrivateDnsSupport,
} from "./endpoint-service";

interface Catalogue {
  readonly rows: ReadonlyMap<string, PackedService>;
  /** The rows that were used so far, in full. */
  readonly unpacked: Map<string, EndpointService>;
}

let loaded: Catalogue | undefined;

/**
 * Facts about a service, or undefined if the catalogue does not have it.
 *
 * AWS numbers the cells of some services: `timestream.ingest-cell7` has the facts of
 * `timestream.ingest-cell{n}` under its own name. The name with `{n}` is not a service.
 */
export function findService(name: string): EndpointService | undefined {
  const rowName = rowNameOf(name);
  const row = rowName === undefined ? undefined : catalogue().rows.get(rowName);
  if (row === undefined) return undefined;
  if (row.name === name) return inFull(row);
  const { serviceName, ...facts } = inFull(row);
  return { ...facts, name, serviceName: serviceName.replace("{n}", cellOf(name) ?? "") };
}

/** The row that has the facts of a service: its own, or that of the pattern of its cell; undefined if there is none. */
export function rowNameOf(name: string): string | undefined {
  const { rows } = catalogue();
  if (rows.has(name)) return isCellPattern(name) ? undefined : name;
  const cell = cellOf(name);
  const pattern = `${name.slice(0, -(cell?.length ?? 0))}{n}`;
  return cell !== undefined && rows.has(pattern) ? pattern : undefined;
}

/** The service that a full name such as `com.amazonaws.eu-west-1.sqs` names, letter by letter; undefined if none. */
export function findByFullName(fullName: string): EndpointService | undefined {
  const region = /\.([a-z]{2,4}(?:-[a-z]+)+-[0-9]+)(?:\.|$)/.exec(fullName)?.[1] ?? "";
  const parts = fullName.split(".");
  return parts
    .map((_, index) => findService(parts.slice(index).join(".")))
    .find((service) => service !== undefined && fullServiceName(service, "Interface", region) === fullName);
}

/** Whether the catalogue has a service of this name. */
export function isEndpointServiceName(name: string): name is EndpointServiceName {
  return findService(name) !== undefined;
}

/** Names of all services, sorted; those of numbered cells as a pattern with `{n}`. */
export function serviceNames(): readonly string[] {
  return [...catalogue().rows.keys()];
}

/** All services of the catalogue in the order of `serviceNames`. */
export function allServices(): readonly EndpointService[] {
  return [...catalogue().rows.values()].map(inFull);
}

/**
 * At most three services that `word` may mean, the likeliest first: `cloudwatch` gives `monitoring`, `ses` gives
 * `email`, `ecr-dkr` gives `ecr.dkr`. FIPS endpoints are among them only if the word contains "fips".
 */
export function suggestServices(word: string): readonly string[] {
  return suggestAmong(word, allServices(), 3);
}

function cellOf(name: string): string | undefined {
  return /[1-9][0-9]*$/.exec(name)?.[0];
}

function isCellPattern(name: string): boolean {
  return name.endsWith("{n}");
}

function inFull(row: PackedService): EndpointService {
  const { unpacked } = catalogue();
  const service = unpacked.get(row.name) ?? unpack(row);
  unpacked.set(row.name, service);
  return service;
}

function catalogue(): Catalogue {
  loaded ??= load();
  return loaded;
}

function load(): Catalogue {
  // Loaded on first use, so that an app that only imports the types does not parse it.
  const file: CatalogueFile = require("./catalogue.generated.json");
  return { rows: new Map(file.services.map((row) => [row.name, row])), unpacked: new Map() };
}
