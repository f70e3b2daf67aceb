import { allServices, findService } from "../../../lib/services/catalogue";
import type { EndpointService } from "../../../lib/services/endpoint-service";
import { hasEnded } from "../../../lib/services/has-ended";
import { type ClientEndpoints, RENAMED, REVIEWED, WITHOUT_ENDPOINT } from "./reviewed-clients";

/** Packages of the SDK for JavaScript that call a service although they are not clients. */
const LIBRARIES: Readonly<Record<string, string>> = {
  "@aws-sdk/lib-dynamodb": "dynamodb",
  "@aws-sdk/lib-storage": "s3",
};

const SEVERAL = "its calls go to several endpoints: keep those that you use";

/** The endpoints that serve a client of an SDK; undefined if the catalogue knows none. */
export function endpointsOfClient(client: string): ClientEndpoints | undefined {
  const key = clientKey(client);
  if (!found.has(key)) found.set(key, findEndpoints(key));
  return found.get(key);
}

/** Why a client has no endpoint; undefined if nobody reviewed it. */
export function reasonWithoutEndpoint(client: string): string | undefined {
  const key = clientKey(client);
  return WITHOUT_ENDPOINT.get(key) ?? allServices().flatMap((service) => endOf(service, key))[0];
}

/** Projects use a client in many files. */
const found = new Map<string, ClientEndpoints | undefined>();

function findEndpoints(key: string): ClientEndpoints | undefined {
  if (WITHOUT_ENDPOINT.has(key)) return undefined;
  const reviewed = rowOf(REVIEWED, key);
  const names = reviewed?.names.filter((name) => findService(name) !== undefined) ?? servicesOf(key);
  if (names.length === 0) return undefined;
  return reviewed ? { ...reviewed, names } : { names, reason: names.length > 1 ? SEVERAL : undefined };
}

function servicesOf(key: string): readonly string[] {
  return allServices().flatMap((service) => (serves(service, key) ? [service.name] : []));
}

/** One name for a client, however an SDK spells it: `secrets-manager` and `SecretsManager` are the same. */
export function clientKey(client: string): string {
  const key = withoutDashes(client);
  return withoutDashes(rowOf(RENAMED, key) ?? key);
}

/** The client in a package of the SDK for JavaScript, version 3; undefined if the package calls no service. */
export function clientOfPackage(name: string): string | undefined {
  return rowOf(LIBRARIES, name) ?? /^@aws-sdk\/client-([a-z0-9-]+)$/.exec(name)?.[1];
}

/** Whether the catalogue has an endpoint for a client. The names of cells contain a number that only the account knows. */
function serves(service: EndpointService, key: string): boolean {
  const { name, fips, retired } = service;
  return !fips && retired !== true && !name.includes("{n}") && isCalledBy(service, key) && !hasEnded(service);
}

/** Why a client has no endpoint if AWS has ended its service. */
function endOf(service: EndpointService, key: string): readonly string[] {
  return isCalledBy(service, key) && hasEnded(service) ? [`AWS ended the service on ${service.retired}`] : [];
}

function isCalledBy({ sdkClients }: EndpointService, key: string): boolean {
  return sdkClients.some((client) => withoutDashes(client) === key);
}

/** The row of a table; a client may have the name of a member of every object, such as `constructor`. */
function rowOf<Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function withoutDashes(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
